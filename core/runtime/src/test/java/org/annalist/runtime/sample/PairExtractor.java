package org.annalist.runtime.sample;

import java.util.List;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/** Joins each marked word with the next. */
@ExtractorInfo(name = "a-pairs", reads = "org.example.words", writes = "org.example.pairs")
public class PairExtractor implements Extractor {
  @Override
  public Findings extract(ExtractRequest request) {
    Findings.Builder findings = Findings.of(request);
    List<Annotation<Word>> words = request.annotations(Word.LAYER);
    for (int i = 0; i + 1 < words.size(); i++) {
      Annotation<Word> one = words.get(i);
      Annotation<Word> two = words.get(i + 1);
      findings.add(
          Pair.LAYER,
          one.span().cover(two.span()),
          new Pair(
              List.of(one.value().text(), two.value().text()), List.of(one.span(), two.span())),
          "next");
    }
    return findings.build();
  }
}
