package org.annalist.runtime.sample;

import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;

/** One entity for each word of the corpus, at its first place; merges what it is told to. */
@ExtractorInfo(
    name = "count",
    reads = "org.example.words",
    writes = Layers.IDENTITIES_NAME,
    scope = Scope.CORPUS)
public class CountExtractor implements Extractor {
  @Override
  public Findings extract(ExtractRequest request) {
    Map<String, String> merged = new TreeMap<>();
    for (Edit edit : request.decisions()) {
      if (edit instanceof Edit.MergeEntities merge) {
        merged.put(merge.merged(), merge.kept());
      }
    }
    Map<String, Place> first = new TreeMap<>();
    Cursor<Word> words = request.snapshot().cursor(Word.LAYER);
    while (words.next()) {
      String word = words.text(words.component("text"));
      first.putIfAbsent(merged.getOrDefault(word, word), words.place());
    }
    Findings.Builder findings = Findings.of(request);
    first.forEach(
        (word, place) ->
            findings
                .add(
                    Layers.IDENTITIES,
                    place.document(),
                    place.span(),
                    Entity.of(word, EntityType.PERSON, word),
                    "first",
                    1)
                .because(() -> word + " stands here first"));
    return findings.build();
  }
}
