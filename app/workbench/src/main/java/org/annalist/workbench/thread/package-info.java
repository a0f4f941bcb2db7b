/**
 * The two ways between threads: questions go to the background, answers come back through the one
 * door to widgets.
 */
package org.annalist.workbench.thread;
