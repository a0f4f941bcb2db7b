/** The reader: a text with marks, notes beside it, a legend above, and a ruler of its density. */
package org.annalist.workbench.render.text;
