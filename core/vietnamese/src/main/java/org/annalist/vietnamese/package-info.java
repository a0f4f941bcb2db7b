/**
 * Text toolkit for extractors: normal form, tokens and sentences, syllables, folding, collation,
 * lexicons and rule automata for Vietnamese text.
 *
 * <p>Read {@link org.annalist.vietnamese.Scanner}, {@link org.annalist.vietnamese.Lexicon} and
 * {@link org.annalist.vietnamese.RuleAutomaton} first. Everything here is either stateless or
 * immutable once built, safe for any thread, and runs without OSGi.
 */
@Export
@Version("0.1.0")
package org.annalist.vietnamese;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
