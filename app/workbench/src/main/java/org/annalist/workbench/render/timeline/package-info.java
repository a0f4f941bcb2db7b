/** The timeline: lanes of items over days, a shelf of what has no day, and an overview. */
package org.annalist.workbench.render.timeline;
