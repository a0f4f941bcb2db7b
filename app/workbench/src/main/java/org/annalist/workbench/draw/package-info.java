/** A small drawing interface with two back ends: a window's canvas and an SVG file. */
package org.annalist.workbench.draw;
