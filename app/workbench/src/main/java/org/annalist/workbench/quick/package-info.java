/** Quick Access: one field that finds everything that has a name, and does it or goes there. */
package org.annalist.workbench.quick;
