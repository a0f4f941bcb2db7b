/** Hashes that are the same everywhere. */
package org.annalist.runtime.hash;
