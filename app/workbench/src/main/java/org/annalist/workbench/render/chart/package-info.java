/** Charts: lines, steps, bars, ratios and breakdowns. */
package org.annalist.workbench.render.chart;
