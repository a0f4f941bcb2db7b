package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Explanation;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Row;

/** Says why annotations are there, or are not, by asking extractors once more. For any thread. */
public final class Explainer {

  private static final Comparator<Explanation> BY_PLACE =
      Comparator.comparing(Explanation::place)
          .thenComparing(Explanation::layer)
          .thenComparing(Explanation::id)
          .thenComparing(explanation -> explanation.producer().name());

  private final Means means;
  private final Interview interview;

  public Explainer(Means means) {
    this.means = means;
    this.interview = new Interview(means);
  }

  /**
   * Explains what stands at a span or touches it, and for each extractor of which nothing stands
   * there, why not.
   *
   * @throws IllegalArgumentException if there is no such document, or the span is beyond its text
   */
  public List<Explanation> explain(
      CorpusState state, Basis basis, String document, Span span, Cancellation cancellation) {
    DocumentEntry entry = state.document(document);
    if (entry == null) {
      throw new IllegalArgumentException("The corpus holds no document " + document);
    }
    int length = entry.document().text().length();
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "The text of " + document + " ends at " + length + ", before " + span);
    }
    Answers answers = interview.document(entry, basis, cancellation);
    Set<String> ofCorpus =
        basis.plan().corpus().stream().map(ExtractorPlugin::name).collect(Collectors.toSet());
    List<Explanation> explanations = new ArrayList<>();
    Set<String> speaking = new HashSet<>();
    for (String layer : entry.layers().keySet()) {
      ColumnBlock block = entry.block(layer);
      for (int i = 0; block != null && i < block.size(); i++) {
        Span there = new Span(block.begin(i), block.end(i));
        if (there.overlaps(span) || touches(there, span)) {
          Row row = block.row(i);
          String producer = row.producer().name();
          if (there.overlaps(span) || span.length() == 0) {
            speaking.add(producer);
          }
          Answers asked =
              ofCorpus.contains(producer) ? interview.corpus(state, basis, cancellation) : answers;
          explanations.add(explanation(entry, block, i, row, asked));
        }
      }
    }
    Silence silence = new Silence(means, basis, entry, span, cancellation);
    Stream.concat(basis.plan().document().stream(), basis.plan().corpus().stream())
        .filter(plugin -> !speaking.contains(plugin.name()))
        .map(plugin -> silence.of(plugin, answers.of(plugin), answers.fault(plugin.name())))
        .forEach(explanations::add);
    explanations.sort(BY_PLACE);
    return explanations;
  }

  private static boolean touches(Span one, Span other) {
    return one.begin() <= other.end() && other.begin() <= one.end();
  }

  private static Explanation explanation(
      DocumentEntry entry, ColumnBlock block, int at, Row row, Answers answers) {
    long hash = block.hash(at);
    List<String> evidence =
        row.producer().isAnalyst()
            ? List.of("An analyst said so")
            : answers.evidence(block.schema(), entry.id(), row, hash);
    return new Explanation(
        new Place(entry.id(), row.span()),
        block.schema().layer(),
        ColumnBlock.id(entry.id(), hash),
        row.producer(),
        row.rule(),
        evidence);
  }
}
