/**
 * The views of one text: the text itself with marks and notes, the facts it states, and the
 * properties of what is selected in it.
 */
package org.annalist.plugin.reader;
