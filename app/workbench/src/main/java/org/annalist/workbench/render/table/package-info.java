/** Tables: native ones up to 100,000 rows, drawn ones beyond. */
package org.annalist.workbench.render.table;
