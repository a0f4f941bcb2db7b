package org.annalist.workbench.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.view.Comparison;
import org.annalist.workbench.SampleCorpus;

/** Two results that two reports give. */
public final class SampleComparison implements Comparison {

  private final List<Statement> statements = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  public SampleComparison() {
    add(SampleCorpus.FIRST, "Đến nay, có 17/24 đề án hoàn thành", "17/24");
    add(SampleCorpus.SECOND, "đã có 23/24 đề án hoàn thành", "23/24");
  }

  private void add(String document, String sentence, String words) {
    String text = SampleCorpus.snapshot(1).document(document).orElseThrow().text();
    int at = text.indexOf(words);
    int focus = sentence.indexOf(words);
    places.add(Place.of(document, at, at + words.length()));
    statements.add(
        new Statement(
            "s" + statements.size(),
            words,
            document,
            sentence,
            new Span(focus, focus + words.length())));
  }

  @Override
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  @Override
  public Optional<String> find(Selection selection) {
    int at = selection.place().map(places::indexOf).orElse(-1);
    return at < 0 ? Optional.empty() : Optional.of("s" + at);
  }

  @Override
  public List<Place> provenance(String key) {
    return key.startsWith("s")
        ? List.of(places.get(Integer.parseInt(key.substring(1))))
        : List.of();
  }
}
