package org.annalist.runtime.store;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.annalist.vietnamese.Scanner;

/**
 * Tokens of the documents asked for last, up to a number of tokens in all; and of the last large
 * one, for as long as there is memory. Safe for any thread.
 */
public final class TokenCache {

  private static final int TOKENS = 2_000_000;

  private final Map<String, Scanned> byText = new LinkedHashMap<>(16, 0.75f, true);
  private SoftReference<Scanned> large = new SoftReference<>(null);
  private int size;

  private record Scanned(String text, Tokens tokens) {}

  /** Tokens and sentences of a document; the same object for a text asked for again soon. */
  public Tokens tokens(Document document) {
    String text = document.text();
    synchronized (this) {
      Scanned known = byText.get(document.id());
      // Another text under the same id is another revision of the document.
      if (known != null && known.text == text) {
        return known.tokens;
      }
      Scanned last = large.get();
      if (last != null && last.text == text) {
        return last.tokens;
      }
    }
    Tokens tokens = Scanner.scan(text);
    keep(document.id(), new Scanned(text, tokens));
    return tokens;
  }

  private synchronized void keep(String id, Scanned scanned) {
    if (scanned.tokens.size() > TOKENS / 4) {
      // It would drive out everything else.
      large = new SoftReference<>(scanned);
      return;
    }
    Scanned old = byText.put(id, scanned);
    size += scanned.tokens.size() - (old == null ? 0 : old.tokens.size());
    var oldest = byText.values().iterator();
    while (size > TOKENS && oldest.hasNext()) {
      Scanned next = oldest.next();
      if (next != scanned) {
        size -= next.tokens.size();
        oldest.remove();
      }
    }
  }
}
