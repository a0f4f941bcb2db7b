/** Plugins as users see them: the plugins view, and what the product is made of. */
package org.annalist.workbench.plugin;
