/**
 * Runs extractors and keeps what they find. Only what changed is done again: each result remembers
 * a key of everything it was made from.
 */
package org.annalist.runtime.analysis;
