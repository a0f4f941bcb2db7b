/** Finds documents that tell one story nearly word for word. */
package org.annalist.plugin.link.reprint;
