/** The error log: what went wrong in the program itself, from all sources, with its stack. */
package org.annalist.workbench.log;
