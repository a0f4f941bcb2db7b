package org.annalist.plugin.link.entity;

import org.annalist.api.Span;
import org.annalist.api.annotation.Mention;

/**
 * A mention in a document, with its words.
 *
 * @param text the words in the text
 * @param spelled the same in the one {@link Spelling}
 * @param rule name of the rule that found it
 */
record Occurrence(Span span, Mention mention, String text, String spelled, String rule) {}
