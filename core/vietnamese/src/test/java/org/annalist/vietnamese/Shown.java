package org.annalist.vietnamese;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;

/** Results in words, for assertions. */
final class Shown {

  private Shown() {}

  static List<String> tokens(String text) {
    Tokens tokens = Scanner.scan(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.span(i).of(text));
    }
    return words;
  }

  static List<String> tokens(String text, TokenKind kind) {
    Tokens tokens = Scanner.scan(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, kind)) {
        words.add(tokens.span(i).of(text));
      }
    }
    return words;
  }

  static List<String> sentences(String text) {
    Tokens tokens = Scanner.scan(text);
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.sentences(); i++) {
      sentences.add(tokens.sentenceSpan(i).of(text));
    }
    return sentences;
  }

  static Normalised normalised(String text) {
    return normalised(Draft.ofText(text));
  }

  static Normalised normalised(Draft draft) {
    Source source = new Source(URI.create("file:a.txt"), "a.txt", "text/plain", "", Instant.EPOCH);
    return NormalForm.normalise(source, draft);
  }
}
