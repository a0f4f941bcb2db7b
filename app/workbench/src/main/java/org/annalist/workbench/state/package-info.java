/**
 * What the window knows: the newest snapshot, the selection and its history, running jobs, what the
 * user prefers.
 */
package org.annalist.workbench.state;
