package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;

/** What the runtime demands of findings before it stores them. */
final class FindingRules {

  private final Findings findings;
  private final UnaryOperator<String> text;

  private FindingRules(Findings findings, UnaryOperator<String> text) {
    this.findings = findings;
    this.text = text;
  }

  /** The rules for findings in one document. */
  static FindingRules of(Findings findings, AnnotatedDocument document) {
    return new FindingRules(
        findings,
        id ->
            id.isEmpty() || id.equals(document.document().id())
                ? document.document().text()
                : null);
  }

  /** The rules for findings in a corpus, each of which names its document. */
  static FindingRules of(Findings findings, AnnotatedCorpus corpus) {
    Map<String, String> texts = new TreeMap<>();
    corpus.documents().forEach(d -> texts.put(d.document().id(), d.document().text()));
    return new FindingRules(findings, texts::get);
  }

  /** Spans are inside the text of a document that is there, those inside of values too. */
  FindingRules areInsideTheText() {
    for (Findings.Finding<?> finding : findings.found()) {
      String home = text.apply(finding.document());
      assertThat(home).as("document of %s", finding).isNotNull();
      assertThat(finding.span().end()).as("end of %s", finding).isLessThanOrEqualTo(home.length());
      assertThat(ValueComponents.of(finding.value().getClass()).spans(finding.value()))
          .as("spans inside the value of %s", finding)
          .allMatch(span -> span.end() <= home.length());
    }
    return this;
  }

  FindingRules areInDeclaredLayers(ExtractorInfo info) {
    for (Findings.Finding<?> finding : findings.found()) {
      assertThat(List.of(info.writes())).as("declared layers").contains(finding.layer().name());
    }
    return this;
  }

  FindingRules areFlatInFlatLayers() {
    Map<String, List<Span>> flat = new TreeMap<>();
    findings.found().stream()
        .filter(finding -> finding.layer().shape() == Layer.Shape.FLAT)
        .forEach(
            f ->
                flat.computeIfAbsent(f.layer() + " of " + f.document(), l -> new ArrayList<>())
                    .add(f.span()));
    flat.forEach(
        (layer, spans) -> {
          Collections.sort(spans);
          for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            assertThat(before.overlaps(span) || before.equals(span))
                .as("%s and %s overlap in %s", before, span, layer)
                .isFalse();
          }
        });
    return this;
  }

  /** Everything about findings but their evidence, in words that can be compared. */
  static String told(Findings findings) {
    StringBuilder told = new StringBuilder();
    for (Findings.Finding<?> f : findings.found()) {
      told.append(f.layer()).append(' ').append(f.document()).append(' ').append(f.span());
      told.append(' ').append(f.value()).append(' ').append(f.rule());
      told.append(' ').append(f.confidence()).append('\n');
    }
    findings.problems().forEach(problem -> told.append(problem).append('\n'));
    return told.toString();
  }
}
