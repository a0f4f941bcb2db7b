/** Help: what a view shows, the welcome page, and a tour of the window. */
package org.annalist.workbench.help;
