/**
 * Where bytes come from: files, folders, archives, and what kind of bytes they are. Everything here
 * is bounded, because what users add is not to be trusted.
 */
package org.annalist.runtime.source;
