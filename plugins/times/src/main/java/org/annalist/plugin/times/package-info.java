/** Tags times with TIMEX3 values and dates the document. */
package org.annalist.plugin.times;
