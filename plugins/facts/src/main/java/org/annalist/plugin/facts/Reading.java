package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;

/**
 * A document with what was found in it before, in text order.
 *
 * @param created ISO day, month or year of the document, or empty
 * @param cancellation asked by finders for each annotation they start from
 */
record Reading(
    Document document,
    String text,
    Tokens tokens,
    List<Annotation<Mention>> entities,
    List<Annotation<Timex3>> times,
    List<Annotation<Quantity>> figures,
    String created,
    Cancellation cancellation) {

  static Reading of(ExtractRequest request) {
    List<Annotation<DocumentTime>> created = request.annotations(Layers.CREATED);
    return new Reading(
        request.document(),
        request.document().text(),
        request.tokens(),
        request.annotations(Layers.ENTITIES),
        request.annotations(Layers.TIMES),
        request.annotations(Layers.FIGURES),
        created.isEmpty() ? "" : created.get(0).value().value(),
        request.cancellation());
  }

  /** The words of a span. */
  String words(Span span) {
    return span.of(text);
  }

  /** The word or mark that a token is, as the text spells it. */
  String word(int token) {
    return words(tokens.span(token));
  }

  /** Whether a token is a word or number rather than a mark. */
  boolean isWord(int token) {
    return Character.isLetterOrDigit(text.charAt(tokens.begin(token)));
  }

  /** How many tokens from {@code from} up to, not including, {@code end} are words or numbers. */
  int countWords(int from, int end) {
    int words = 0;
    for (int t = from; t < end; t++) {
      words += isWord(t) ? 1 : 0;
    }
    return words;
  }

  /** The entity that an offset lies in. */
  Optional<Annotation<Mention>> entityAround(int offset) {
    int i = firstFrom(entities, offset + 1) - 1;
    return i >= 0 && entities.get(i).span().contains(offset)
        ? Optional.of(entities.get(i))
        : Optional.empty();
  }

  /** The words between two spans, the first standing before the second. */
  String between(Span first, Span second) {
    return second.begin() <= first.end() ? "" : text.substring(first.end(), second.begin());
  }

  /** The words of a span, to look for cues in. */
  Phrase phrase(Span span) {
    return Phrase.of(text, span.begin(), span.end());
  }

  /** The words between two spans, the first standing before the second. */
  Phrase wordsBetween(Span first, Span second) {
    return Phrase.of(text, first.end(), second.begin());
  }

  /** The words that stand in up to {@code length} characters before an offset, on its line. */
  Phrase wordsBefore(int offset, int length) {
    return Phrase.of(text, beginBefore(offset, length), offset);
  }

  /** The words that stand in up to {@code length} characters after an offset, on its line. */
  Phrase wordsAfter(int offset, int length) {
    return Phrase.of(text, offset, endAfter(offset, length));
  }

  /** The sentence around an offset. */
  Span sentence(int offset) {
    return tokens.sentenceAround(offset, text.length());
  }

  /** Up to {@code length} characters before an offset, on the same line. */
  String before(int offset, int length) {
    return text.substring(beginBefore(offset, length), offset);
  }

  private int beginBefore(int offset, int length) {
    int begin = offset;
    int limit = Math.max(0, offset - length);
    while (begin > limit && text.charAt(begin - 1) != '\n') {
      begin--;
    }
    return begin;
  }

  /** The part of the sentence before an offset, at most {@code length} characters of it. */
  Span lead(int offset, int length) {
    int begin = Math.max(sentence(offset).begin(), offset - length);
    return new Span(Math.min(begin, offset), offset);
  }

  /** Up to {@code length} characters after an offset, on the same line. */
  String after(int offset, int length) {
    return text.substring(offset, endAfter(offset, length));
  }

  private int endAfter(int offset, int length) {
    int end = offset;
    int limit = Math.min(text.length(), offset + length);
    while (end < limit && text.charAt(end) != '\n') {
      end++;
    }
    return end;
  }

  /** Index of the first annotation that begins at or after an offset. */
  static <V> int firstFrom(List<Annotation<V>> annotations, int offset) {
    return lowest(annotations.size(), offset, i -> annotations.get(i).span().begin());
  }

  private static int lowest(int size, int offset, ToIntFunction<Integer> begin) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin.applyAsInt(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The annotations that lie within a span, in text order. */
  static <V> List<Annotation<V>> within(List<Annotation<V>> annotations, Span span) {
    List<Annotation<V>> found = new ArrayList<>();
    for (int i = firstFrom(annotations, span.begin()); i < annotations.size(); i++) {
      Annotation<V> annotation = annotations.get(i);
      if (annotation.span().begin() >= span.end()) {
        break;
      }
      if (annotation.span().end() <= span.end()) {
        found.add(annotation);
      }
    }
    return found;
  }

  /** Whether an entity is of a type. */
  static boolean is(Annotation<Mention> entity, EntityType type) {
    return entity.value().type() == type;
  }
}
