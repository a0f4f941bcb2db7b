package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlainPlatform;
import org.annalist.testkit.score.TestCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All extractors on the test corpus: the series of its gold are put together. */
class GoldSeriesTest {

  private static final Path GOLD = TestCorpus.locate().goldFolder();

  /** Points of each series that was found, as {@code document value/of day}. */
  private static final Map<String, Set<String>> FOUND = new HashMap<>();

  @BeforeAll
  static void analyse() throws InterruptedException {
    try (Platform platform = PlainPlatform.open(GoldSeriesTest.class.getClassLoader())) {
      platform.corpus().add(ImportRequest.of(List.of(GOLD.resolveSibling("texts")))).await();
      Cursor<Point> points = platform.corpus().snapshot().cursor(Layers.POINTS);
      while (points.next()) {
        Point point = points.value();
        FOUND
            .computeIfAbsent(point.series(), series -> new HashSet<>())
            .add(told(points.document(), point.value(), point.of(), point.asOf()));
      }
    }
  }

  private static String told(String document, double value, double of, String asOf) {
    return document + " " + value + (of == of ? "/" + of : "") + " " + asOf;
  }

  /** Each gold series: its name and its points; a text that says one again has it once. */
  static Stream<Arguments> gold() throws IOException {
    String text = Files.readString(GOLD.resolve("series.json"));
    List<Arguments> gold = new ArrayList<>();
    for (JsonElement each :
        JsonParser.parseString(text).getAsJsonObject().getAsJsonArray("series")) {
      JsonObject series = each.getAsJsonObject();
      Set<String> points = new HashSet<>();
      for (JsonElement one : series.getAsJsonArray("points")) {
        JsonObject point = one.getAsJsonObject();
        points.add(
            told(
                point.get("document").getAsString(),
                point.get("value").getAsDouble(),
                point.has("of") ? point.get("of").getAsDouble() : Double.NaN,
                point.get("asOf").getAsString()));
      }
      String name =
          series.get("measure").getAsString() + " of " + series.get("subject").getAsString();
      gold.add(Arguments.of(name, points));
    }
    return gold.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gold")
  void eachSeriesOfTheGoldIsOneSeries(String name, Set<String> points) {
    assertThat(points).as(name).isNotEmpty();
    assertThat(FOUND.values()).as(name).contains(points);
  }
}
