/** Writes a report of the whole corpus as one HTML page that needs nothing else. */
package org.annalist.plugin.export.report;
