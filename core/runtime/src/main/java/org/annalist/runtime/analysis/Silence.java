package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.store.Row;
import org.annalist.vietnamese.NormalForm;

/**
 * Says why extractors found nothing at a span: what they saw there, what they would make of the
 * words in other surroundings, and what they found nearest.
 */
final class Silence {

  private static final int MOST_TOKENS = 20;
  private static final int LONGEST_PROBE = 2000;

  private final Means means;
  private final Basis basis;
  private final DocumentEntry entry;
  private final Span span;
  private final String text;
  private final Cancellation cancellation;
  private final Tokens tokens;
  private List<Probe> probes;

  /**
   * Words in other surroundings, and what was found in them there.
   *
   * @param how what is done with them, as the beginning of a sentence
   * @param words where the words of the span are in it
   */
  private record Probe(String how, DocumentEntry entry, Span words) {}

  Silence(Means means, Basis basis, DocumentEntry entry, Span span, Cancellation cancellation) {
    this.means = means;
    this.basis = basis;
    this.entry = entry;
    this.span = span;
    this.text = entry.document().text();
    this.cancellation = cancellation;
    this.tokens = means.tokens().tokens(entry.document());
  }

  /** Why an extractor found nothing. */
  Explanation of(ExtractorPlugin plugin, Findings findings, String fault) {
    List<String> evidence = new ArrayList<>();
    if (!fault.isEmpty()) {
      evidence.add("The extractor could not be asked: " + fault);
    } else {
      evidence.add("No rule of " + plugin.name() + " matched here");
      declined(findings, evidence);
      evidence.add(seen());
      plugin.reads().forEach(layer -> evidence.add(read(layer)));
      if (plugin.scope() == Scope.DOCUMENT) {
        probes().forEach(probe -> evidence.add(tried(plugin, probe)));
      }
      nearest(findings, evidence);
    }
    retracted(plugin, evidence);
    return new Explanation(
        new Place(entry.id(), span), plugin.writes().get(0), 0, plugin.producer(), "", evidence);
  }

  /** What the extractor itself says of the words that it took for nothing. */
  private void declined(Findings findings, List<String> evidence) {
    for (Findings.Declined declined : findings.declined()) {
      if (declined.span().overlaps(span) && declined.span().end() <= text.length()) {
        evidence.add("“" + declined.span().of(text) + "” was left out: " + declined.reason());
      }
    }
  }

  private String seen() {
    StringBuilder seen = new StringBuilder();
    int shown = 0;
    for (int i = tokens.at(span.begin()); i < tokens.size() && tokens.begin(i) < span.end(); i++) {
      if (++shown > MOST_TOKENS) {
        return "It looked at the tokens" + seen + " and more";
      }
      seen.append(" “").append(tokens.span(i).of(text)).append("” ").append(tokens.kind(i));
    }
    return shown == 0 ? "There is no token here" : "It looked at the tokens" + seen;
  }

  private String read(String layer) {
    List<String> here = new ArrayList<>();
    for (Row row : overlapping(entry.block(layer), span)) {
      here.add("“" + row.span().of(text) + "”");
    }
    return here.isEmpty()
        ? "It reads " + layer + ", of which nothing stands here"
        : "It reads " + layer + ", of which here stands " + String.join(", ", here);
  }

  /** Annotations of a block at a span. */
  static List<Row> overlapping(ColumnBlock block, Span span) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; block != null && i < block.size(); i++) {
      if (new Span(block.begin(i), block.end(i)).overlaps(span)) {
        rows.add(block.row(i));
      }
    }
    return rows;
  }

  private List<Probe> probes() {
    if (probes == null) {
      probes = new ArrayList<>();
      Span sentence = tokens.sentenceAround(span.begin(), text.length());
      if (span.length() > 0 && span.length() <= LONGEST_PROBE) {
        probe("Alone", span);
      }
      if (sentence.contains(span) && !sentence.equals(span) && sentence.length() <= LONGEST_PROBE) {
        probe("With nothing but its sentence", sentence);
      }
    }
    return probes;
  }

  private void probe(String how, Span surroundings) {
    Document document = entry.document();
    Source source = document.source();
    // Under an id of its own, so that no edit of the document is laid over it.
    Source own =
        new Source(
            source.uri(),
            how + " " + source.name(),
            source.mediaType(),
            source.sha256(),
            source.retrieved());
    Draft draft = Draft.ofText(surroundings.of(text)).withMetadata(document.metadata());
    Document alone = NormalForm.normalise(own, draft).document();
    DocumentEntry found =
        new DocumentAnalyst(means)
            .bring(DocumentEntry.loaded(entry.origin(), 0, alone, List.of()), basis, cancellation);
    Span words =
        alone
            .offsets()
            .fromOriginal(
                new Span(span.begin() - surroundings.begin(), span.end() - surroundings.begin()));
    probes.add(new Probe(how, found, words));
  }

  private static String tried(ExtractorPlugin plugin, Probe probe) {
    String text = probe.entry().document().text();
    for (String layer : plugin.writes()) {
      for (Row row : overlapping(probe.entry().block(layer), probe.words())) {
        return probe.how()
            + ", “"
            + row.span().of(text)
            + "” would be of "
            + layer
            + " by rule "
            + row.rule()
            + ": the text around it decides against that";
      }
    }
    return probe.how() + ", no rule would match either";
  }

  private void nearest(Findings findings, List<String> evidence) {
    findings.found().stream()
        .filter(finding -> finding.document().isEmpty() || finding.document().equals(entry.id()))
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

  private void retracted(ExtractorPlugin plugin, List<String> evidence) {
    for (String layer : plugin.writes()) {
      if (entry.edits(basis.edits()).of(layer).stream()
          .anyMatch(made -> made.edit() instanceof Edit.Retract)) {
        evidence.add("An analyst took annotations of " + layer + " away in this document");
      }
    }
  }
}
