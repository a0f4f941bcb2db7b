package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.checks.product.Annalist.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** A plugin of somebody else with a layer of its own, which comes, is swapped and goes. */
class ThirdPartyPluginIT {

  private static final String LAYER = "org.example.shouting";

  @TempDir Path folder;

  private Path text;

  @BeforeEach
  void writeADocument() throws IOException {
    text = Files.writeString(folder.resolve("a.txt"), "Ngày 3-4-2023, UBND xã có 12 thôn.");
  }

  /** Marks capital runs; each version says so in its own words. */
  private Path plugin(String version) throws IOException {
    return PluginJar.of(LAYER, version)
        .extractor(
            "org.example.shouting.Plugin",
            "shouting",
            LAYER,
            """
              public record Shout(String words, int length) {}
              private static final Layer<Shout> LAYER = Layer.flat("%s", Shout.class);
              @Override
              public Findings extract(ExtractRequest request) {
                Findings.Builder findings = Findings.of(request);
                Tokens tokens = request.tokens();
                for (int t = 0; t < tokens.size(); t++) {
                  if (tokens.letterCase(t) == LetterCase.UPPER) {
                    Span span = tokens.span(t);
                    String words = "%s " + span.of(request.document().text());
                    findings.add(LAYER, span, new Shout(words, span.length()), "capitals");
                  }
                }
                return findings.build();
              }
            """
                .formatted(LAYER, version))
        .writeTo(folder.resolve("plugins-" + version));
  }

  private List<JsonObject> shouts(Path out) throws IOException {
    JsonObject json = Corpus.json(out.resolve("a.txt.json"));
    return json.has("layers") && json.getAsJsonObject("layers").has(LAYER)
        ? Corpus.items(json.getAsJsonObject("layers"), LAYER)
        : List.of();
  }

  @Test
  void worksInTheDistribution() throws Exception {
    Path out = folder.resolve("out");
    Annalist annalist = Annalist.built().withPlugins(plugin("1.0.0").getParent());
    Outcome outcome = annalist.run("analyse", text, "--out", out);
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(shouts(out))
        .singleElement()
        .satisfies(
            shout -> {
              assertThat(shout.get("text").getAsString()).isEqualTo("UBND");
              assertThat(shout.toString()).contains("1.0.0 UBND");
            });
    assertThat(annalist.run("plugins").out()).contains("shouting", LAYER + " 1.0.0");
  }

  @Test
  void isSwappedWhileTheFrameworkRunsAndLeavesNothingBehind() throws Exception {
    try (RunningProduct product = RunningProduct.start(folder.resolve("framework"))) {
      Bundle plugin = product.install(plugin("1.0.0"));
      WeakReference<ClassLoader> old =
          new WeakReference<>(plugin.adapt(BundleWiring.class).getClassLoader());
      assertThat(product.call("analyse", text, "--out", folder.resolve("first"))).isZero();
      assertThat(shouts(folder.resolve("first")).toString()).contains("1.0.0 UBND");

      product.update(plugin, plugin("1.1.0"));
      assertThat(product.call("analyse", text, "--out", folder.resolve("second"))).isZero();
      assertThat(shouts(folder.resolve("second")).toString())
          .contains("1.1.0 UBND")
          .doesNotContain("1.0.0");
      assertCollected(old);

      plugin.uninstall();
      assertThat(product.call("analyse", text, "--out", folder.resolve("third"))).isZero();
      JsonObject json = Corpus.json(folder.resolve("third/a.txt.json"));
      assertThat(Corpus.items(json, "figures")).isNotEmpty();
    }
  }

  /** Asks for collections until the class loader is gone; a loader that is held never goes. */
  private static void assertCollected(WeakReference<ClassLoader> loader) {
    for (int turn = 0; turn < 50 && loader.get() != null; turn++) {
      System.gc();
      byte[][] pressure = new byte[16][];
      for (int i = 0; i < pressure.length; i++) {
        pressure[i] = new byte[1 << 20];
      }
    }
    assertThat(loader.get()).as("class loader of the old version").isNull();
  }
}
