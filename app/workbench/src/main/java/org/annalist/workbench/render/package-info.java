/** Draws view models: one class for each kind. Models are asked in the background only. */
package org.annalist.workbench.render;
