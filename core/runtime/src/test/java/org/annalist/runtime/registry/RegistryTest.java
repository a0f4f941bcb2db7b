package org.annalist.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.annalist.api.load.Loader;
import org.annalist.api.platform.Contribution;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.runtime.sample.PlainLoader;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.Test;

class RegistryTest {

  private static final Home HOME = new Home("org.example.one", "1.0.0");
  private static final Home OTHER = new Home("org.example.two", "2.0.0");

  private final AtomicInteger changes = new AtomicInteger();
  private final Registry registry = new Registry(met -> {}, changes::incrementAndGet);

  /** A view whose label has words in two languages. */
  @ViewInfo(
      id = "sample",
      label = "%label",
      perspective = {"read", "people"},
      order = 7)
  public static final class SampleView implements View {
    @Override
    public org.annalist.api.view.ViewModel show(org.annalist.api.view.ViewRequest request) {
      return Page.of("", "", List.of());
    }
  }

  private Contribution refused() {
    return registry.roster().contributions().stream()
        .filter(c -> c.state() == Contribution.State.REFUSED)
        .findFirst()
        .orElseThrow();
  }

  private Object addExtractor(Map<String, Object> properties) {
    Extractor none = request -> Findings.NONE;
    return registry.add(none, Properties.of(properties), HOME);
  }

  private static Map<String, Object> extractor(String name, String... writes) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("extractor.name", name);
    properties.put("extractor.writes", writes);
    return properties;
  }

  @Test
  void readsMetadataFromAnnotationsAndFromServicePropertiesAlike() {
    registry.add(new WordExtractor(), HOME);
    List<Contribution> byAnnotation = registry.roster().contributions();
    Registry services = new Registry(met -> {}, () -> {});
    services.add(
        new WordExtractor(),
        // A property with one value may come as a single string.
        Properties.of(
            Map.of(
                "extractor.name",
                "words",
                "extractor.writes",
                "org.example.words",
                "extractor.scope",
                "DOCUMENT",
                "service.id",
                17L)),
        HOME);

    assertThat(services.roster().contributions()).isEqualTo(byAnnotation);
    assertThat(byAnnotation)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.name()).isEqualTo("words");
              assertThat(c.bundle()).isEqualTo("org.example.one");
              assertThat(c.state()).isEqualTo(Contribution.State.ACTIVE);
              assertThat(c.writes()).containsExactly("org.example.words");
            });
  }

  @Test
  void refusesAMissingNameAndSaysWhichPropertyOfWhichBundle() {
    addExtractor(Map.of("extractor.writes", "x"));

    assertThat(refused().reason()).contains("extractor.name");
    assertThat(registry.roster().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.toString()).contains("extractor.name", "org.example.one 1.0.0");
            });
  }

  @Test
  void refusesBlankNamesAndEmptyLists() {
    addExtractor(extractor("  ", "x"));
    assertThat(refused().reason()).contains("extractor.name").contains("blank");
    Registry other = new Registry(met -> {}, () -> {});
    other.add(
        new PlainLoader(),
        Properties.of(Map.of("loader.name", "a", "loader.mediaTypes", new String[0])),
        HOME);
    assertThat(other.roster().contributions())
        .singleElement()
        .extracting(Contribution::reason)
        .asString()
        .contains("loader.mediaTypes");
  }

  @Test
  void refusesNonsenseOfEachKind() {
    addExtractor(Map.of("extractor.name", "a"));
    assertThat(refused().reason()).contains("extractor.writes");
    Registry other = new Registry(met -> {}, () -> {});
    Exporter exporter = request -> List.of();
    Map<String, Object> properties =
        Map.of("exporter.format", "x", "exporter.label", "X", "exporter.target", "elsewhere");
    other.add(exporter, Properties.of(properties), HOME);
    other.add(
        (View) request -> Page.of("", "", List.of()), Properties.of(Map.of("view.id", "v")), HOME);
    Loader loader = new PlainLoader();
    other.add(
        loader,
        Properties.of(
            Map.of("loader.name", "l", "loader.mediaTypes", "a/b", "loader.rank", "high")),
        HOME);
    assertThat(other.roster().contributions())
        .extracting(Contribution::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("loader.rank").contains("high"),
            reason -> assertThat(reason).contains("view.label"),
            reason -> assertThat(reason).contains(ExporterInfo.PREFIX_ + "target"));
  }

  @Test
  void theFirstKeepsANameUntilItGoes() {
    Object first = registry.add(new WordExtractor(), HOME);
    registry.add(new WordExtractor(), OTHER);

    assertThat(refused().bundle()).isEqualTo("org.example.two");
    assertThat(refused().reason()).contains("extractor.name", "words", "org.example.one 1.0.0");

    registry.remove(first);

    assertThat(registry.roster().contributions())
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.bundle()).isEqualTo("org.example.two");
              assertThat(c.state()).isEqualTo(Contribution.State.ACTIVE);
            });
    assertThat(changes).hasValue(3);
  }

  @Test
  void aLayerHasOneWriter() {
    addExtractor(extractor("a", "x", "y"));
    addExtractor(extractor("b", "y"));

    assertThat(refused().name()).isEqualTo("b");
    assertThat(refused().reason()).contains("extractor.writes", "layer y", "extractor a");
    assertThat(registry.roster().plan().document()).hasSize(1);
  }

  @Test
  void aLayerIsCalledAsItsWriterCallsIt() {
    addExtractor(extractor("a", "x"));
    Roster roster = registry.roster();

    Locale vietnamese = Locale.forLanguageTag("vi");
    assertThat(roster.words("x", "layer.x", vietnamese, "x")).isEqualTo("Lớp mẫu");
    assertThat(roster.words("x", "layer.x", Locale.ENGLISH, "x")).isEqualTo("A sample layer");
    assertThat(roster.words("x", "layer.x.size", vietnamese, "size")).isEqualTo("Size");
    assertThat(roster.words("x", "layer.x.other", vietnamese, "other")).isEqualTo("other");
    assertThat(roster.words("y", "layer.y", vietnamese, "y")).isEqualTo("y");
  }

  @Test
  void findsLabelsInTheWordsOfThePlugin() {
    registry.add(new SampleView(), HOME);

    ViewPlugin view = registry.roster().views().get(0);

    assertThat(view.descriptor().label().apply(Locale.forLanguageTag("vi"))).isEqualTo("Mẫu thử");
    assertThat(view.descriptor().label().apply(Locale.ENGLISH)).isEqualTo("Sample");
    assertThat(view.descriptor().label().apply(Locale.FRENCH)).isEqualTo("Sample");
    assertThat(view.descriptor().perspectives()).containsExactly("read", "people");
    assertThat(view.descriptor().order()).isEqualTo(7);
    assertThat(view.descriptor().area()).isEqualTo("right");
  }

  @Test
  void sortsContributionsByKindAndName() {
    addExtractor(extractor("z", "z"));
    addExtractor(extractor("a", "a"));
    registry.add(new PlainLoader(), HOME);

    assertThat(registry.roster().contributions())
        .extracting(Contribution::name)
        .containsExactly("plain", "a", "z");
  }
}
