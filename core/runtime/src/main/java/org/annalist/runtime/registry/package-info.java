/**
 * The plugins that are there, as they come and go: who is taken, who is refused and why, in which
 * order extractors run.
 */
package org.annalist.runtime.registry;
