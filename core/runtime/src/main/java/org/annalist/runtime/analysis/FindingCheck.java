package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.registry.ExtractorPlugin;
import org.annalist.runtime.store.Row;
import org.annalist.runtime.store.Schema;
import org.annalist.runtime.store.ValueClass;
import org.annalist.runtime.store.ValueClasses;

/**
 * Checks the findings of one call: declared layers only, spans inside the text, values that can be
 * stored, flat layers flat, no flood. What fails is dropped, and told in one problem for each way
 * of failing, document and layer.
 */
final class FindingCheck {

  private static final int FLOOD = 1000;

  private final ExtractorPlugin plugin;
  private final ValueClasses classes;
  private final String self;
  private final Function<String, String> texts;
  private final SortedMap<String, SortedMap<String, List<Row>>> rows = new TreeMap<>();
  private final Map<String, Schema> schemas = new HashMap<>();
  private final Map<Drop, Dropped> drops = new LinkedHashMap<>();
  private String violation = "";

  private record Drop(String kind, String document, String layer) {}

  private record Dropped(int count, String why, Span first) {}

  /**
   * @param self document of the request, or empty if it was the whole corpus
   * @param texts text of a document by its id; null if the extractor must not speak of it
   */
  FindingCheck(
      ExtractorPlugin plugin, ValueClasses classes, String self, Function<String, String> texts) {
    this.plugin = plugin;
    this.classes = classes;
    this.self = self;
    this.texts = texts;
  }

  /**
   * Checks findings.
   *
   * @param characters length of all texts that the extractor saw
   */
  Checked check(Findings findings, long characters) {
    int count = findings.found().size();
    if (count > characters + FLOOD) {
      violation = "it found " + count + " annotations in " + characters + " characters";
      Problem flood =
          problem("finding.flood", "Extractor " + plugin.name() + " found more than there can be")
              .because(violation + "; all were dropped")
              .by(plugin.name());
      return new Checked(
          rows, Map.of(), List.of(self.isEmpty() ? flood : flood.in(self)), violation);
    }
    for (Findings.Finding<?> finding : findings.found()) {
      check(finding);
    }
    rows.forEach(
        (document, layers) ->
            layers.forEach(
                (layer, found) -> {
                  if (schemas.get(layer).flat()) {
                    flatten(document, layer, found);
                  }
                }));
    List<Problem> problems = new ArrayList<>();
    findings.problems().forEach(problem -> problems.add(signed(problem)));
    drops.forEach((drop, dropped) -> problems.add(problem(drop, dropped)));
    return new Checked(rows, schemas, problems, violation);
  }

  private Problem signed(Problem problem) {
    Problem signed = problem.producer().isEmpty() ? problem.by(plugin.name()) : problem;
    return signed.document().isEmpty() && !self.isEmpty() ? signed.in(self) : signed;
  }

  private void check(Findings.Finding<?> finding) {
    String layer = finding.layer().name();
    String document = finding.document().isEmpty() ? self : finding.document();
    if (!plugin.writes().contains(layer)) {
      broken("finding.undeclared", self, layer, "it does not declare that it writes it", null);
      return;
    }
    String text = document.isEmpty() ? null : texts.apply(document);
    if (text == null) {
      broken("finding.document", self, layer, "no document '" + document + "' is at hand", null);
      return;
    }
    if (finding.span().end() > text.length()) {
      broken(
          "finding.offsets",
          document,
          layer,
          "span " + finding.span() + " is beyond the text of length " + text.length(),
          null);
      return;
    }
    try {
      take(finding, document, text);
    } catch (IllegalArgumentException e) {
      broken("finding.value", document, layer, e.getMessage(), finding.span());
    }
  }

  private void take(Findings.Finding<?> finding, String document, String text) {
    ValueClass<?> values = classes.of(finding.layer());
    Schema schema = schema(finding.layer(), values);
    Object[] parts = values.parts(finding.value());
    for (Object part : parts) {
      checkSpans(part, text);
    }
    Row row =
        new Row(
            finding.span(),
            parts,
            plugin.producer(),
            finding.rule(),
            (int) Math.round(finding.confidence() * 100));
    rows.computeIfAbsent(document, d -> new TreeMap<>())
        .computeIfAbsent(schema.layer(), l -> new ArrayList<>())
        .add(row);
  }

  private Schema schema(Layer<?> layer, ValueClass<?> values) {
    Schema schema = schemas.get(layer.name());
    if (schema == null) {
      schema = Schema.of(layer, values.components());
      for (Layer<?> standard : Layers.standard()) {
        if (standard.name().equals(layer.name()) && !classes.schema(standard).equals(schema)) {
          throw new IllegalArgumentException(
              "the standard layer has values of " + standard.type().getName());
        }
      }
      schemas.put(layer.name(), schema);
    }
    if (schema.version() != layer.version() || !schema.components().equals(values.components())) {
      throw new IllegalArgumentException("the layer is written in two versions at once");
    }
    return schema;
  }

  private static void checkSpans(Object part, String text) {
    if (part instanceof Span span && span.end() > text.length()) {
      throw new IllegalArgumentException(
          "its value speaks of " + span + " beyond the text of length " + text.length());
    } else if (part instanceof List<?> list) {
      list.forEach(element -> checkSpans(element, text));
    }
  }

  private void flatten(String document, String layer, List<Row> found) {
    Collections.sort(found, Row.BY_SPAN);
    Row before = null;
    List<Row> kept = new ArrayList<>(found.size());
    for (Row row : found) {
      if (before != null && before.span().overlaps(row.span())) {
        drop("finding.overlap", document, layer, "it overlaps " + before.span(), row.span());
      } else {
        kept.add(row);
        before = row;
      }
    }
    found.clear();
    found.addAll(kept);
  }

  private void broken(String kind, String document, String layer, String why, Span at) {
    if (violation.isEmpty()) {
      violation = "a finding in " + layer + ": " + why;
    }
    drop(kind, document, layer, why, at);
  }

  private void drop(String kind, String document, String layer, String why, Span at) {
    drops.merge(
        new Drop(kind, document, layer),
        new Dropped(1, why, at),
        (old, more) -> new Dropped(old.count() + 1, old.why(), old.first()));
  }

  private Problem problem(Drop drop, Dropped dropped) {
    String findings = dropped.count() == 1 ? "a finding" : dropped.count() + " findings";
    Problem problem =
        problem(
                drop.kind(),
                "Of extractor "
                    + plugin.name()
                    + " "
                    + findings
                    + " in "
                    + drop.layer()
                    + " had to be dropped")
            .because(dropped.why())
            .by(plugin.name());
    if (drop.document().isEmpty()) {
      return problem;
    }
    return dropped.first() == null
        ? problem.in(drop.document())
        : problem.at(new Place(drop.document(), dropped.first()));
  }

  private Problem problem(String kind, String message) {
    return Problem.warning(kind, message).remedy("Tell the author of " + plugin.home());
  }
}
