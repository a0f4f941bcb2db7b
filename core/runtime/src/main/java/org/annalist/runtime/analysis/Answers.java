package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.Schema;
import org.annalist.runtime.store.ValueClasses;

/** What extractors answered when they were asked why, by the place that they speak of. */
final class Answers {

  private final ValueClasses classes;
  private final Map<At, List<Findings.Finding<?>>> found = new HashMap<>();
  private final Map<String, Findings> byExtractor = new HashMap<>();
  private final Map<String, String> faults = new HashMap<>();

  private record At(String layer, String document, Span span) {}

  Answers(ValueClasses classes) {
    this.classes = classes;
  }

  /**
   * Takes an answer.
   *
   * @param document document of the request; empty if it was the whole corpus
   */
  void add(ExtractorPlugin plugin, String document, Findings findings) {
    byExtractor.put(plugin.name(), findings);
    for (Findings.Finding<?> finding : findings.found()) {
      String of = finding.document().isEmpty() ? document : finding.document();
      found
          .computeIfAbsent(
              new At(finding.layer().name(), of, finding.span()), at -> new ArrayList<>(1))
          .add(finding);
    }
  }

  /** Notes that an extractor could not answer. */
  void fail(ExtractorPlugin plugin, String fault) {
    byExtractor.put(plugin.name(), Findings.NONE);
    faults.put(plugin.name(), fault);
  }

  /** Everything that an extractor found. */
  Findings of(ExtractorPlugin plugin) {
    return byExtractor.getOrDefault(plugin.name(), Findings.NONE);
  }

  /** Why an extractor could not answer, or empty. */
  String fault(String extractor) {
    return faults.getOrDefault(extractor, "");
  }

  /**
   * The evidence for an annotation; never empty.
   *
   * @param document its document
   * @param hash what tells it from others at the same place, see {@link Row#hash}
   */
  List<String> evidence(Schema schema, String document, Row row, long hash) {
    Producer producer = row.producer();
    for (Findings.Finding<?> finding :
        found.getOrDefault(new At(schema.layer(), document, row.span()), List.of())) {
      if (hash(finding, schema, producer) == hash) {
        return finding.evidence().isEmpty()
            ? List.of("Rule " + finding.rule() + " matched; it gives no further evidence")
            : finding.evidence();
      }
    }
    String fault = fault(producer.name());
    return List.of(
        fault.isEmpty()
            ? "Rule " + row.rule() + " of " + producer + ", which was not there to be asked"
            : "The extractor could not be asked: " + fault);
  }

  private long hash(Findings.Finding<?> finding, Schema schema, Producer producer) {
    Object[] parts = classes.of(finding.layer()).parts(finding.value());
    return new Row(finding.span(), parts, producer, finding.rule(), 100).hash(schema);
  }
}
