package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import org.annalist.checks.product.Annalist.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A faulty plugin costs its own results and nobody else's, and is named. */
class FaultyPluginIT {

  @TempDir static Path expectedOut;

  @TempDir Path folder;

  private static SortedMap<String, JsonObject> expected;

  /** Ways to be faulty, as the body of {@code extract}. */
  enum Fault {
    THROWS("throw new IllegalStateException(\"thrown on purpose\");"),
    HANGS("while (true) { Thread.onSpinWait(); }"),
    RECURSES("return extract(request);"),
    FLOODS(
        """
        Findings.Builder findings = Findings.of(request);
        for (int i = 0; i < 1_000_000; i++) {
          findings.add(LAYER, new Span(0, 1), new Mark("flood " + i), "flood");
        }
        return findings.build();
        """),
    POINTS_OUTSIDE(
        """
        int end = request.document().text().length();
        return Findings.of(request)
            .add(LAYER, new Span(end + 10, end + 20), new Mark("outside"), "outside")
            .build();
        """),
    WRITES_UNDECLARED(
        """
        return Findings.of(request)
            .add(Layers.TIMES, new Span(0, 1), Timex3.of(Timex3.Type.DATE, "1999"), "undeclared")
            .build();
        """),
    READS_UNDECLARED("request.annotations(Layers.TIMES); return Findings.NONE;"),
    RETURNS_NULL("return null;"),
    EXITS("System.exit(7); return Findings.NONE;"),
    HALTS("Runtime.getRuntime().halt(7); return Findings.NONE;"),
    LACKS_A_CLASS("throw new NoClassDefFoundError(\"org/example/Missing\");"),
    EATS_MEMORY(
        """
        List<long[]> eaten = new ArrayList<>();
        while (true) { eaten.add(new long[1 << 24]); }
        """);

    private final String body;

    Fault(String body) {
      this.body = body;
    }

    String pluginName() {
      return "faulty-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Path writeTo(Path folder) throws IOException {
      String layer = "org.example." + pluginName();
      return PluginJar.of(layer, "1.0.0")
          .extractor(
              "org.example.faulty.Plugin",
              pluginName(),
              layer,
              """
                public record Mark(String note) {}
                private static final Layer<Mark> LAYER = Layer.overlapping("%s", Mark.class);
                @Override
                public Findings extract(ExtractRequest request) {
                  %s
                }
              """
                  .formatted(layer, body))
          .writeTo(folder);
    }
  }

  @BeforeAll
  static void analyseWithoutFaults() throws Exception {
    Outcome outcome = Annalist.built().run("analyse", Corpus.TEXTS, "--out", expectedOut);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    expected = results(expectedOut);
  }

  @ParameterizedTest
  @EnumSource
  void costsNobodyElseAndIsNamed(Fault fault) throws Exception {
    Path plugins = folder.resolve("plugins");
    Path out = folder.resolve("out");
    fault.writeTo(plugins);

    Outcome outcome =
        Annalist.built()
            .withPlugins(plugins)
            .with("ANNALIST_JAVA_OPTS", "-Xmx1g")
            .run("analyse", Corpus.TEXTS, "--out", out);

    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(results(out)).isEqualTo(expected);
    assertThat(outcome.err()).contains(fault.pluginName());
  }

  @Test
  void aPluginThatNeedsAnApiOfTheFutureIsRefusedWithTheReason() throws Exception {
    Path plugins = folder.resolve("plugins");
    PluginJar.of("org.example.future", "1.0.0")
        .extractor("org.example.future.Plugin", "future", "org.example.future", NOTHING)
        .importingTheApi("[99,100)")
        .writeTo(plugins);
    assertRefused(plugins, "org.example.future", "99");
  }

  @Test
  void aPluginThatNeedsAPackageThatNobodyExportsIsRefusedWithTheReason() throws Exception {
    Path plugins = folder.resolve("plugins");
    PluginJar.of("org.example.needy", "1.0.0")
        .extractor("org.example.needy.Plugin", "needy", "org.example.needy", NOTHING)
        .importing("org.example.nowhere", "[1,2)")
        .writeTo(plugins);
    assertRefused(plugins, "org.example.needy", "org.example.nowhere");
  }

  @Test
  void aPluginThatWantsALayerOfAnotherIsRefusedWithTheReason() throws Exception {
    Path plugins = folder.resolve("plugins");
    PluginJar.of("org.example.rival", "1.0.0")
        .extractor("org.example.rival.Plugin", "rival", "times", NOTHING)
        .writeTo(plugins);
    assertRefused(plugins, "rival", "times");
  }

  @Test
  void aJarThatIsNoneIsNamed() throws Exception {
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    Files.writeString(plugins.resolve("broken.jar"), "this is no jar");
    assertRefused(plugins, "broken.jar", "no jar");
  }

  private static final String NOTHING =
      "@Override public Findings extract(ExtractRequest request) { return Findings.NONE; }";

  /** The plugin and the reason are named by both commands, and all others work. */
  private void assertRefused(Path plugins, String name, String reason) throws Exception {
    Path out = folder.resolve("out");
    Annalist annalist = Annalist.built().withPlugins(plugins);
    Outcome analysis = annalist.run("analyse", Corpus.TEXTS, "--out", out);
    assertThat(analysis.exit()).as(analysis.err()).isZero();
    assertThat(analysis.err()).contains(name, reason);
    assertThat(results(out)).isEqualTo(expected);
    Outcome list = annalist.run("plugins");
    assertThat(list.exit()).as(list.err()).isZero();
    assertThat(list.out() + list.err()).contains(name, reason);
  }

  /** What was found, without what the faulty plugin itself may have found before it failed. */
  private static SortedMap<String, JsonObject> results(Path out) throws IOException {
    SortedMap<String, JsonObject> found = Corpus.found(out);
    found.values().forEach(json -> json.remove("layers"));
    return found;
  }
}
