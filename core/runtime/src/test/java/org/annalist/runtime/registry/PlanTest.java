package org.annalist.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.annalist.api.Problem;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.junit.jupiter.api.Test;

class PlanTest {

  private static ExtractorPlugin extractor(
      String name, String scope, List<String> reads, String... writes) {
    Extractor none = request -> Findings.NONE;
    Map<String, Object> properties =
        Map.of(
            "extractor.name",
            name,
            "extractor.scope",
            scope,
            "extractor.reads",
            reads.toArray(String[]::new),
            "extractor.writes",
            writes);
    try {
      return ExtractorPlugin.read(none, Properties.of(properties), new Home("b", "1"));
    } catch (Malformed e) {
      throw new AssertionError(e);
    }
  }

  private static ExtractorPlugin extractor(String name, List<String> reads, String... writes) {
    return extractor(name, "DOCUMENT", reads, writes);
  }

  private static List<String> names(List<ExtractorPlugin> extractors) {
    return extractors.stream().map(Plugin::name).toList();
  }

  @Test
  void ordersByWhatIsReadAndWrittenThenByName() {
    List<ExtractorPlugin> extractors =
        new ArrayList<>(
            List.of(
                extractor("facts", List.of("times", "entities", "figures"), "facts"),
                extractor("figures", List.of("times"), "figures"),
                extractor("times", List.of(), "times", "created"),
                extractor("entities", List.of(), "entities"),
                extractor("b-link", "CORPUS", List.of("entities"), "links"),
                extractor("a-series", "CORPUS", List.of("links", "figures"), "series")));
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(extractors, new Random(seed));

      Plan plan = Plan.of(extractors);

      assertThat(names(plan.document())).containsExactly("entities", "times", "figures", "facts");
      assertThat(names(plan.corpus())).containsExactly("b-link", "a-series");
      assertThat(plan.problems()).isEmpty();
    }
  }

  @Test
  void namesACycleAndRunsTheOthers() {
    Plan plan =
        Plan.of(
            List.of(
                extractor("one", List.of("y"), "x"),
                extractor("two", List.of("x"), "y"),
                extractor("after", List.of("x"), "z"),
                extractor("free", List.of(), "w")));

    assertThat(names(plan.document())).containsExactly("free", "after");
    assertThat(plan.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo("plugin.cycle");
              assertThat(problem.message()).contains("one, two").doesNotContain("after");
              assertThat(problem.cause()).contains("one reads [y] and writes [x]");
            });
  }

  @Test
  void namesAnExtractorThatReadsWhatItWrites() {
    Plan plan = Plan.of(List.of(extractor("self", List.of("x"), "x")));

    assertThat(plan.document()).isEmpty();
    assertThat(plan.problems()).extracting(Problem::message).first().asString().contains("self");
  }

  @Test
  void namesALayerThatNobodyWrites() {
    Plan plan = Plan.of(List.of(extractor("reader", List.of("nowhere"), "x")));

    assertThat(plan.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo("plugin.unwritten");
              assertThat(problem.message()).contains("reader").contains("nowhere");
            });
    assertThat(names(plan.document())).containsExactly("reader");
  }

  @Test
  void namesALayerThatIsWrittenTooLate() {
    Plan plan =
        Plan.of(
            List.of(
                extractor("early", List.of("links"), "x"),
                extractor("late", "CORPUS", List.of(), "links")));

    assertThat(plan.problems()).singleElement().asString().contains("early", "links", "late");
  }
}
