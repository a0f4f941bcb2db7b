/** Benchmarks of the real window; each needs a display. */
package org.annalist.bench.window;
