/** Tiny plugins for tests. */
package org.annalist.runtime.sample;
