/** Charts figures over time, and totals with their parts. */
package org.annalist.plugin.metriccharts;
