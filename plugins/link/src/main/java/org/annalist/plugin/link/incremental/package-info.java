/** Keeps what is worked out for one document alone, so that a change costs what it changes. */
package org.annalist.plugin.link.incremental;
