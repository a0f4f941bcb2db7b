package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GoldCompilerTest {
  private static final String TEXT = "Đầu năm, Nam làm năm việc.\nNăm 2023, Nam đi.\n";

  @Test
  void findsItemsInTheirLineAfterTheOneBefore() {
    JsonObject gold =
        compile(
            "L 1",
            "E PERSON | Nam",
            "M năm | value=5 | unit=việc | nth=2",
            "L 2",
            "E PERSON | Nam");
    assertThat(spans(gold, "entities")).containsExactly("9-12 Nam", "37-40 Nam");
    assertThat(spans(gold, "figures")).containsExactly("17-20 năm");
  }

  @Test
  void writesWhatEachLayerHolds() {
    JsonObject gold =
        compile(
            "@created 2023-01-02",
            "# a remark",
            "L 2",
            "T DATE | Năm 2023 | 2023",
            "M 2023 | value=2.5 | to=3 | percent | qualifier=ABOUT",
            "F document | number=1-KL/TU | kind=Kết luận");
    assertThat(gold)
        .isEqualTo(
            JsonParser.parseString(
                "{\"document\":\"a.txt\",\"created\":\"2023-01-02\",\"entities\":[],"
                    + "\"times\":[{\"begin\":27,\"end\":35,\"text\":\"Năm 2023\",\"type\":\"DATE\",\"value\":\"2023\"}],"
                    + "\"figures\":[{\"begin\":31,\"end\":35,\"text\":\"2023\",\"value\":2.5,\"qualifier\":\"ABOUT\","
                    + "\"to\":3,\"percent\":true,\"unit\":\"\"}],"
                    + "\"facts\":[{\"kind\":\"document\",\"number\":\"1-KL/TU\",\"documentKind\":\"Kết luận\"}]}"));
  }

  @Test
  void aPlaceInsideAWordCountsOnlyWhenGlued() {
    assertThatThrownBy(() -> compile("L 2", "E PERSON | N")).hasMessageContaining("not found");
    assertThat(spans(compile("L 2", "E PERSON | N | glued"), "entities"))
        .containsExactly("27-28 N");
  }

  @Test
  void namesEveryFaultByItsLine() {
    assertThatThrownBy(
            () ->
                compile(
                    "E PERSON | Nam",
                    "L 9",
                    "L 1",
                    "E NAME | Nam",
                    "M năm | unit=x",
                    "X y",
                    "E PERSON | Bắc"))
        .hasMessageContainingAll(
            "line 2: an item needs a line",
            "line 3: the text has no line 9",
            "line 5: unknown entity type NAME",
            "line 6: a figure needs a value",
            "line 7: cannot read: X y",
            "line 8: not found in the line after the item before it: Bắc");
  }

  private static JsonObject compile(String... lines) {
    List<String> file = Stream.concat(Stream.of("@doc a.txt"), Stream.of(lines)).toList();
    return GoldCompiler.compile(file, document -> TEXT);
  }

  private static List<String> spans(JsonObject gold, String layer) {
    return gold.getAsJsonArray(layer).asList().stream()
        .map(item -> item.getAsJsonObject())
        .map(i -> i.get("begin") + "-" + i.get("end") + " " + i.get("text").getAsString())
        .toList();
  }
}
