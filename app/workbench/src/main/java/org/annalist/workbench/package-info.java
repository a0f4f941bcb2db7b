/** The window: entry from the launcher, and what it is asked to do. */
package org.annalist.workbench;
