package org.annalist.testkit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.annalist.api.Span;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Metadata;
import org.annalist.api.document.Source;
import org.annalist.vietnamese.NormalForm;
import org.annalist.vietnamese.Scanner;

/** Documents for tests, normalised and scanned as the runtime does it. */
public final class Texts {

  private Texts() {}

  /** A document of which nothing is known but its text. */
  public static Document document(String id, String text) {
    return document(id, Draft.ofText(text));
  }

  /**
   * A document that came out on a day.
   *
   * @param published ISO day, month or year
   */
  public static Document document(String id, String text, String published) {
    return document(id, text, Metadata.NONE.withPublished(published));
  }

  /** A document with metadata from outside its text. */
  public static Document document(String id, String text, Metadata metadata) {
    return document(id, Draft.ofText(text).withMetadata(metadata));
  }

  /** The document that a loader's draft becomes. */
  public static Document document(String id, Draft draft) {
    return NormalForm.normalise(source(id, draft.text()), draft).document();
  }

  /** Tokens and sentences of a document. */
  public static Tokens tokens(Document document) {
    return Scanner.scan(document.text());
  }

  /**
   * Where words stand for the first time in a document's text.
   *
   * @throws IllegalArgumentException if they do not
   */
  public static Span span(Document document, String words) {
    return span(document, words, 1);
  }

  /**
   * Where words stand for the {@code nth} time, from 1.
   *
   * @throws IllegalArgumentException if they do not stand there that often
   */
  public static Span span(Document document, String words, int nth) {
    int begin = -1;
    for (int i = 0; i < nth; i++) {
      begin = document.text().indexOf(words, begin + 1);
      if (begin < 0) {
        throw new IllegalArgumentException(
            "\"%s\" does not stand %d times in %s".formatted(words, nth, document.id()));
      }
    }
    return new Span(begin, begin + words.length());
  }

  private static Source source(String id, String text) {
    return new Source(
        URI.create("test:/" + id.replaceAll("[^A-Za-z0-9./_-]", "_")),
        id,
        "text/plain",
        sha256(text),
        Instant.EPOCH);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
