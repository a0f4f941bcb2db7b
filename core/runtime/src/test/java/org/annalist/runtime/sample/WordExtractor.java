package org.annalist.runtime.sample;

import java.util.List;
import org.annalist.api.Setting;
import org.annalist.api.Span;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/** Marks words with a capital, and terms of the lexicon {@code words}. */
@ExtractorInfo(name = "words", writes = "org.example.words")
public class WordExtractor implements Extractor {

  /** Shortest word. */
  public static final Setting LEAST = Setting.number("least", "Least", 2);

  @Override
  public Findings extract(ExtractRequest request) {
    Findings.Builder findings = Findings.of(request);
    Tokens tokens = request.tokens();
    String text = request.document().text();
    double least = request.settings().number(LEAST);
    for (int i = 0; i < tokens.size(); i++) {
      Span span = tokens.span(i);
      String word = span.of(text);
      boolean term = request.terms("words").stream().anyMatch(t -> t.text().equals(word));
      if ((tokens.isCapitalised(i, text) || term) && span.length() >= least) {
        Word.Kind kind = span.length() > 4 ? Word.Kind.LONG : Word.Kind.SHORT;
        findings
            .add(Word.LAYER, span, new Word(word, span.length(), !term, kind), "capital", 0.9)
            .because(() -> word + " begins with a capital");
      } else {
        findings.declined(span, () -> "it begins with a small letter");
      }
    }
    return findings.build();
  }

  @Override
  public List<Setting> settings() {
    return List.of(LEAST);
  }
}
