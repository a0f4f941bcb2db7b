package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.containment.PluginFault;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.Schema;

/** Says why annotations are there, by asking the extractors once more. Safe for any thread. */
public final class Explainer {

  private static final Comparator<Explanation> BY_PLACE =
      Comparator.comparing(Explanation::place)
          .thenComparing(Explanation::layer)
          .thenComparing(Explanation::id);

  private final Means means;

  public Explainer(Means means) {
    this.means = means;
  }

  /**
   * Explains what stands at a span; if nothing does, what was tried.
   *
   * @throws IllegalArgumentException if there is no such document
   */
  public List<Explanation> explain(
      CorpusState state, Basis basis, String document, Span span, Cancellation cancellation) {
    DocumentEntry entry = state.document(document);
    if (entry == null) {
      throw new IllegalArgumentException("The corpus holds no document " + document);
    }
    List<Asked> answers = new ArrayList<>();
    Reading reading = new Reading(means, entry.document());
    for (ExtractorPlugin plugin : basis.plan().document()) {
      answers.add(ask(plugin, entry, reading, basis, cancellation));
    }
    List<Explanation> explanations = new ArrayList<>();
    entry.layers().keySet().forEach(layer -> shown(entry, layer, span, answers, explanations));
    if (explanations.isEmpty()) {
      answers.forEach(asked -> explanations.add(nothing(asked, entry, basis, span)));
    }
    explanations.sort(BY_PLACE);
    return explanations;
  }

  /**
   * What an extractor answered.
   *
   * @param fault why it did not, or empty
   */
  private record Asked(ExtractorPlugin plugin, Findings findings, String fault) {}

  private Asked ask(
      ExtractorPlugin plugin,
      DocumentEntry entry,
      Reading reading,
      Basis basis,
      Cancellation cancellation) {
    try {
      Findings findings =
          means
              .guard()
              .call(
                  plugin,
                  means.limits().of(entry.document().text().length()),
                  cancellation,
                  (extractor, stop) ->
                      extractor.extract(
                          new DocumentRequest(
                              reading, basis, plugin, entry, new TreeSet<>(), true, stop)));
      return new Asked(plugin, findings, "");
    } catch (PluginFault e) {
      return new Asked(plugin, Findings.NONE, e.problem().toString());
    }
  }

  private void shown(
      DocumentEntry entry,
      String layer,
      Span span,
      List<Asked> answers,
      List<Explanation> explanations) {
    ColumnBlock block = entry.block(layer);
    for (int i = 0; block != null && i < block.size(); i++) {
      Row row = block.row(i);
      if (row.span().overlaps(span) || touches(row.span(), span)) {
        long hash = block.hash(i);
        explanations.add(
            new Explanation(
                new Place(entry.id(), row.span()),
                layer,
                ColumnBlock.id(entry.id(), hash),
                row.producer(),
                row.rule(),
                evidence(block.schema(), hash, row, answers)));
      }
    }
  }

  private static boolean touches(Span one, Span other) {
    return one.begin() <= other.end() && other.begin() <= one.end();
  }

  private List<String> evidence(Schema schema, long hash, Row row, List<Asked> answers) {
    if (row.producer().isAnalyst()) {
      return List.of("An analyst said so");
    }
    for (Asked asked : answers) {
      for (Findings.Finding<?> finding : asked.findings().found()) {
        if (finding.layer().name().equals(schema.layer())
            && finding.span().equals(row.span())
            && hash(finding, schema, row.producer()) == hash) {
          return finding.evidence().isEmpty()
              ? List.of("Rule " + finding.rule() + " matched; it gives no further evidence")
              : finding.evidence();
        }
      }
      if (!asked.fault().isEmpty() && asked.plugin().name().equals(row.producer().name())) {
        return List.of("The extractor could not be asked: " + asked.fault());
      }
    }
    return List.of("Rule " + row.rule() + " of " + row.producer() + ", seen over all documents");
  }

  private long hash(Findings.Finding<?> finding, Schema schema, Producer producer) {
    Object[] parts = means.classes().of(finding.layer()).parts(finding.value());
    return new Row(finding.span(), parts, producer, finding.rule(), 100).hash(schema);
  }

  private Explanation nothing(Asked asked, DocumentEntry entry, Basis basis, Span span) {
    ExtractorPlugin plugin = asked.plugin();
    List<String> evidence = new ArrayList<>();
    if (!asked.fault().isEmpty()) {
      evidence.add("The extractor could not be asked: " + asked.fault());
    } else {
      evidence.add("No rule of " + plugin.name() + " matched here");
      tokens(entry, span, evidence);
      nearest(asked.findings(), entry, span, evidence);
    }
    for (String layer : plugin.writes()) {
      for (Edit edit : basis.edits().of(entry.id(), layer)) {
        if (edit instanceof Edit.Retract) {
          evidence.add("An analyst took annotations of " + layer + " away in this document");
          break;
        }
      }
    }
    return new Explanation(
        new Place(entry.id(), span), plugin.writes().get(0), 0, plugin.producer(), "", evidence);
  }

  private void tokens(DocumentEntry entry, Span span, List<String> evidence) {
    Tokens tokens = means.tokens().tokens(entry.document());
    Set<String> kinds = new TreeSet<>();
    for (int i = tokens.at(span.begin()); i < tokens.size() && tokens.begin(i) < span.end(); i++) {
      kinds.add(tokens.kind(i).name());
    }
    evidence.add(
        kinds.isEmpty() ? "There is no token here" : "It looked at tokens of the kinds " + kinds);
  }

  private static void nearest(
      Findings findings, DocumentEntry entry, Span span, List<String> evidence) {
    String text = entry.document().text();
    findings.found().stream()
        .filter(finding -> finding.span().end() <= text.length())
        .min(Comparator.comparingInt(finding -> distance(finding.span(), span)))
        .ifPresent(
            finding ->
                evidence.add(
                    "The nearest it found is “"
                        + finding.span().of(text)
                        + "” at "
                        + finding.span()
                        + " by rule "
                        + finding.rule()));
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }
}
