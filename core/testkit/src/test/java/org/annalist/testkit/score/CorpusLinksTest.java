package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gold that reaches across documents agrees with the gold of each document. */
class CorpusLinksTest {
  private static final TestCorpus CORPUS = TestCorpus.locate();
  private static final Map<String, GoldFile> GOLD = CORPUS.gold();
  private static final Set<String> LINKED = Set.of("PERSON", "ORGANIZATION");

  @Test
  void everyPersonAndBodyThatIsNamedBelongsToOneCluster() throws IOException {
    List<String> clustered = new ArrayList<>();
    for (JsonObject cluster : objects("clusters")) {
      for (JsonElement mention : cluster.getAsJsonArray("mentions")) {
        clustered.add(place(mention.getAsJsonObject(), cluster.get("type").getAsString()));
      }
    }
    List<String> named = new ArrayList<>();
    for (GoldFile gold : GOLD.values()) {
      for (JsonObject entity : gold.entities()) {
        String type = entity.get("type").getAsString();
        if (LINKED.contains(type)) {
          JsonObject mention = entity.deepCopy();
          mention.addProperty("document", gold.document());
          named.add(place(mention, type));
        }
      }
    }
    assertThat(clustered).containsExactlyInAnyOrderElementsOf(named);
  }

  @Test
  void noTwoClustersOfATypeShareAName() throws IOException {
    assertThat(objects("clusters"))
        .extracting(
            cluster -> cluster.get("type") + Folding.fold(cluster.get("name").getAsString()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPointIsAFigureOfItsDocumentWithItsValue() throws IOException {
    for (JsonObject series : objects("series")) {
      for (JsonObject point : points(series)) {
        JsonObject figure =
            figure(point, point.get("begin").getAsInt(), point.get("end").getAsInt());
        assertThat(figure.get("value").getAsDouble())
            .as("%s", point)
            .isEqualTo(point.get("value").getAsDouble());
        if (figure.has("of")) {
          assertThat(point.get("of")).isEqualTo(figure.get("of"));
        }
        if (point.has("again")) {
          for (JsonElement place : point.getAsJsonArray("again")) {
            JsonArray ends = place.getAsJsonArray();
            JsonObject again = figure(point, ends.get(0).getAsInt(), ends.get(1).getAsInt());
            assertThat(again.get("value")).as("%s", point).isEqualTo(figure.get("value"));
          }
        }
      }
    }
  }

  @Test
  void everySeriesHasTwoTimesAndOnePointPerTimeAndDocument() throws IOException {
    List<JsonObject> all = objects("series");
    assertThat(all).isNotEmpty();
    for (JsonObject series : all) {
      assertThat(points(series))
          .extracting(point -> point.get("asOf"))
          .as("%s", series)
          .satisfies(times -> assertThat(Set.copyOf(times)).hasSizeGreaterThan(1));
      assertThat(points(series))
          .extracting(point -> point.get("document") + "@" + point.get("asOf"))
          .doesNotHaveDuplicates();
    }
    assertThat(all)
        .extracting(s -> s.get("measure") + "/" + s.get("subject") + "/" + s.get("kind"))
        .doesNotHaveDuplicates();
  }

  private static List<JsonObject> objects(String name) throws IOException {
    String json = Files.readString(CORPUS.goldFolder().resolve(name + ".json"));
    JsonArray list = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray(name);
    return list.asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static List<JsonObject> points(JsonObject series) {
    Stream<JsonElement> points = series.getAsJsonArray("points").asList().stream();
    return points.map(JsonElement::getAsJsonObject).toList();
  }

  private static JsonObject figure(JsonObject point, int begin, int end) {
    return GOLD.get(point.get("document").getAsString()).figures().stream()
        .filter(f -> f.get("begin").getAsInt() == begin && f.get("end").getAsInt() == end)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure of the gold at " + point));
  }

  private static String place(JsonObject mention, String type) {
    return "%s %s %s-%s %s"
        .formatted(
            type,
            mention.get("document").getAsString(),
            mention.get("begin"),
            mention.get("end"),
            mention.get("text").getAsString());
  }
}
