package org.annalist.runtime.journal;

import org.annalist.api.Span;
import org.annalist.api.document.Document;

/**
 * What an edit was made on, so that it finds its document again under any id, and never comes to
 * lie on other words.
 *
 * @param document id that the document had then
 * @param source names the document's bytes, wherever they were added from
 * @param sha256 digest of these bytes
 * @param span what the edit is about; null for the whole document
 * @param words the text there, at most its first {@value #MOST} characters
 */
public record Anchor(String document, String source, String sha256, Span span, String words) {

  private static final int MOST = 200;

  /** How an edit and a document belong together. */
  public enum Fit {
    /** The edit is about this text. */
    HERE,
    /** It was made on another text of this document. */
    CHANGED,
    /** It is about another document. */
    ELSEWHERE
  }

  /** An anchor at a whole document. */
  public static Anchor of(String source, Document document) {
    return new Anchor(document.id(), source, document.source().sha256(), null, "");
  }

  /** An anchor at some words of a document. */
  public static Anchor of(String source, Document document, Span span) {
    int end = Math.min(span.end(), span.begin() + MOST);
    String words = document.text().substring(span.begin(), end);
    return new Anchor(document.id(), source, document.source().sha256(), span, words);
  }

  /** Whether a document comes from the same place, or has the same bytes. */
  boolean isOf(String otherSource, String otherSha256) {
    return source.equals(otherSource) || sha256.equals(otherSha256);
  }

  /** How this belongs to a document. */
  public Fit fit(String otherSource, Document other) {
    if (!isOf(otherSource, other.source().sha256())) {
      return Fit.ELSEWHERE;
    }
    boolean same = span == null || other.text().startsWith(words, span.begin());
    return same && (span == null || span.end() <= other.text().length()) ? Fit.HERE : Fit.CHANGED;
  }
}
