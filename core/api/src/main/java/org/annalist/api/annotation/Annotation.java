package org.annalist.api.annotation;

import org.annalist.api.Producer;
import org.annalist.api.Span;

/**
 * A value at a span of one document, as read from a snapshot or seen by an extractor.
 *
 * @param id stable within the corpus: a hash of document, layer, span and value
 * @param span range in the document's text
 * @param value the layer's value
 * @param producer who made it
 * @param rule name of the rule that matched, never empty
 * @param confidence from 0 to 1, in steps of 1/100
 * @param <V> class of the value
 */
public record Annotation<V>(
    long id, Span span, V value, Producer producer, String rule, double confidence) {}
