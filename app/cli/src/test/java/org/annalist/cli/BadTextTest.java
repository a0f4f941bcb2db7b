package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.annalist.cli.Product.Outcome;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.containment.TimeLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text as it should not be, through the real extractors: sane results, a problem where one helps.
 */
class BadTextTest {

  private static final String PLAIN =
      "Ngày 12/4/2023, Thành ủy Hà Nội ban hành Kế hoạch số 118-KH/TU. Đến nay, 28/33 đảng bộ"
          + " đã hoàn thành, đạt 84,8%.\n";

  @TempDir private Path folder;

  /** Analyses a text with the real plugins; the file that tells what was found. */
  private Path run(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    Path out = folder.resolve("out");
    // Ten times less than a plugin may have: what does not end in time is no strike but a failure.
    TimeLimits times = new TimeLimits(Duration.ofSeconds(10), Duration.ofSeconds(3));
    try (Product product = Product.open(PlatformOptions.STANDARD.withTimes(times), 1)) {
      Outcome outcome = product.run("analyse", "--quiet", "--out", out, file);
      assertThat(outcome.code()).as(outcome.err()).isZero();
      assertThat(outcome.err()).doesNotContain("plugin.fault", "failed", "dropped");
      assertThat(product.platform().contributions())
          .allSatisfy(c -> assertThat(c.strikes()).isZero());
    }
    return out.resolve("a.txt.json");
  }

  private JsonObject analyse(String text) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(run(text))).getAsJsonObject();
    for (String layer : List.of("entities", "times", "figures")) {
      for (JsonObject found : items(json, layer)) {
        assertThat(found.get("text").getAsString())
            .isEqualTo(text.substring(found.get("begin").getAsInt(), found.get("end").getAsInt()))
            .isNotBlank();
      }
    }
    return json;
  }

  private static List<JsonObject> items(JsonObject json, String layer) {
    return json.getAsJsonArray(layer).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static List<String> values(JsonObject json, String layer, String component) {
    return items(json, layer).stream()
        .filter(item -> item.has(component))
        .map(item -> item.get(component).getAsString())
        .toList();
  }

  private static List<String> problems(JsonObject json) {
    return values(json, "problems", "kind");
  }

  /** What is found in {@link #PLAIN}, however it is written. */
  private static void assertAllIsFound(JsonObject json) {
    assertThat(values(json, "times", "value")).contains("2023-04-12");
    assertThat(values(json, "figures", "value")).contains("28", "84.8");
    assertThat(values(json, "entities", "type")).contains("ORGANIZATION", "LEGAL_DOCUMENT");
  }

  @Test
  void decomposedAndMixedText() throws IOException {
    assertAllIsFound(analyse(PLAIN));
    JsonObject decomposed = analyse(Normalizer.normalize(PLAIN, Normalizer.Form.NFD));
    assertAllIsFound(decomposed);
    int half = PLAIN.indexOf("Hà Nội");
    assertAllIsFound(
        analyse(
            PLAIN.substring(0, half)
                + Normalizer.normalize(PLAIN.substring(half), Normalizer.Form.NFD)));
  }

  @Test
  void theIcelandicLetterForTheVietnameseOne() throws IOException {
    JsonObject json = analyse(PLAIN.replace('Đ', 'Ð'));

    assertAllIsFound(json);
    assertThat(json.getAsJsonArray("problems").toString()).contains("Ð");
  }

  @Test
  void spacesThatDoNotBreakAndSignsThatShowNothing() throws IOException {
    assertAllIsFound(analyse(PLAIN.replace(' ', '\u00A0')));
    assertAllIsFound(analyse(PLAIN.replace(" ", " \u200B").replace("ủ", "ủ\u200D")));
    assertAllIsFound(analyse(PLAIN.replace(" ", "\u200F \u202B")));
  }

  @Test
  void gluedWords() throws IOException {
    JsonObject json = analyse(PLAIN.replace("118-KH/TU. Đến nay", "118-KH/TUĐến nay"));

    assertThat(values(json, "times", "value")).contains("2023-04-12");
    assertThat(values(json, "figures", "value")).contains("28");
  }

  @Test
  void textWithoutAccentsAndAllCapitals() throws IOException {
    JsonObject capitals = analyse(PLAIN.toUpperCase(Locale.ROOT));
    assertThat(values(capitals, "times", "value")).contains("2023-04-12");
    assertThat(values(capitals, "figures", "value")).contains("28", "84.8");
    JsonObject bare =
        analyse(
            Normalizer.normalize(PLAIN, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd'));
    assertThat(values(bare, "times", "value")).contains("2023-04-12");
    assertThat(values(bare, "figures", "value")).contains("28");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 31/2/2023 họp.",
        "Ngày 30/02/2023 họp.",
        "Ngày 0/0/0 họp.",
        "Ngày 32/13/2023 họp.",
        "Ngày 99 tháng 99 năm 9999 họp."
      })
  void daysThatDoNotExistAreNoDays(String text) throws IOException {
    assertThat(values(analyse(text), "times", "value"))
        .noneMatch(value -> value.matches("\\d{4}-\\d\\d-\\d\\d"));
  }

  @Test
  void numbersBeyondWhatCanBeCounted() throws IOException {
    String huge = "9".repeat(400);
    JsonObject json =
        analyse("Có " + huge + " người, " + huge + "%, từ 1 đến " + huge + " tỷ đồng.");

    // JSON knows no infinity: a reader of the file would fail.
    assertThat(json.toString()).doesNotContain("Infinity", "NaN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "“", "\"", "{", "«", ")", "”", "((“", "\u202E", "\u2066"})
  void signsThatAreNeverClosed(String sign) throws IOException {
    assertAllIsFound(analyse(sign.repeat(3) + " " + PLAIN));
    assertThat(analyse(sign.repeat(100_000))).isNotNull();
    assertThat(analyse((sign + PLAIN.strip() + " ").repeat(50))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "1.", "1,", "1/", "28/33 ", "1-", "%", "12/4/", "Ngày ", "TU-", "Ủy ban "})
  void aMillionCharactersOfTheSame(String piece) throws IOException {
    assertThat(analyse(piece.repeat(1_000_000 / piece.length()))).isNotNull();
  }

  @Test
  void aLineOfTenMegabytes() throws IOException {
    String line = PLAIN.strip() + " ";
    int times = 10_000_000 / line.length();

    Path found = run(line.repeat(times));

    // Read line by line: the result is many times larger than the text.
    try (Stream<String> lines = Files.lines(found)) {
      assertThat(lines.filter(l -> l.contains("\"value\": \"2023-04-12\"")).count())
          .isEqualTo(times);
    }
    try (Stream<String> lines = Files.lines(found)) {
      assertThat(lines.filter(l -> l.contains("\"value\": 84.8")).count()).isEqualTo(times);
    }
  }

  @Test
  void halvesOfCharacters() throws IOException {
    // A file cannot hold them; a loader may yield them, or an escape in a page.
    Path page = folder.resolve("page.html");
    Files.writeString(
        page,
        "<html><body><p>&#55357; " + PLAIN + " &#xDC00;</p><p>&#0;&#x110000;</p></body></html>");
    Path out = folder.resolve("out");
    try (Product product = Product.open(1)) {
      Outcome outcome = product.run("analyse", "--quiet", "--out", out, page);
      assertThat(outcome.code()).as(outcome.err()).isZero();
    }
    assertAllIsFound(
        JsonParser.parseString(Files.readString(out.resolve("page.html.json"))).getAsJsonObject());
  }
}
