/** Graphs: nodes in columns, or placed by forces. */
package org.annalist.workbench.render.graph;
