/** The parts of the window: those that show a plugin's view, and the workbench's own. */
package org.annalist.workbench.part;
