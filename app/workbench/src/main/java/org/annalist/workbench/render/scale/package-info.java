/** Scales and their ticks: days and values to pixels. */
package org.annalist.workbench.render.scale;
