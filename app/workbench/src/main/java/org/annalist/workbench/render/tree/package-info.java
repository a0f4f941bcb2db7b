/** Trees. */
package org.annalist.workbench.render.tree;
