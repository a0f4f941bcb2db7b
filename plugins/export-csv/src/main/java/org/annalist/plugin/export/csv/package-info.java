/** Writes facts, and what views show, as comma-separated values. */
package org.annalist.plugin.export.csv;
