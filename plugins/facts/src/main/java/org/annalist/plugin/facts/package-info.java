/**
 * Derives facts from names, times and figures: who holds which post, official documents, totals and
 * their parts, progress, events.
 *
 * <p>{@link org.annalist.plugin.facts.Reading} holds what was found before; each kind of fact has a
 * finder of its own. Finders look only at the few characters between annotations.
 */
package org.annalist.plugin.facts;
