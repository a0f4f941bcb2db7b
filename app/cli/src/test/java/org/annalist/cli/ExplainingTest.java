package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.cli.Product.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainingTest {

  private static final String TEXT =
      "Ngày 3/2/2021, Hội Cá Vàng họp tại xóm Đồi với 34 người dự.\n";

  @TempDir private Path folder;
  private Product product;
  private Path out;

  @BeforeEach
  void open() throws Exception {
    product = Product.open(1);
    out = folder.resolve("out");
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/a.txt"), TEXT);
  }

  @AfterEach
  void close() {
    product.close();
  }

  private Outcome analyse(Object... more) {
    List<Object> arguments = new java.util.ArrayList<>(List.of(more));
    arguments.addAll(0, List.of("analyse", "--quiet", "--out", out, folder.resolve("in")));
    return product.run(arguments.toArray());
  }

  private JsonObject explained() throws Exception {
    return JsonParser.parseString(Files.readString(out.resolve("a.txt.explain.json")))
        .getAsJsonObject();
  }

  private static List<JsonObject> objects(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static String span(String words) {
    int begin = TEXT.indexOf(words);
    return "a.txt:" + begin + "-" + (begin + words.length());
  }

  @Test
  void givesRuleAndEvidenceOfEveryAnnotation() throws Exception {
    assertThat(analyse("--explain").code()).isZero();

    List<JsonObject> annotations = objects(explained().get("annotations"));
    assertThat(annotations)
        .extracting(a -> a.get("layer").getAsString())
        .contains("times", "figures");
    assertThat(annotations)
        .allSatisfy(
            a -> {
              assertThat(a.get("rule").getAsString()).isNotEmpty();
              assertThat(a.get("evidence").getAsJsonArray()).isNotEmpty();
              assertThat(a.get("text").getAsString())
                  .isEqualTo(TEXT.substring(a.get("begin").getAsInt(), a.get("end").getAsInt()));
            });
  }

  @Test
  void saysForEachExtractorWhyItFoundNothingAtASpan() throws Exception {
    Outcome outcome = analyse("--explain-span", span("họp"), "--explain-span", span("3/2/2021"));

    assertThat(outcome.code()).as(outcome.err()).isZero();
    assertThat(explained().has("annotations")).isFalse();
    List<JsonObject> asked = objects(explained().get("asked"));
    assertThat(asked)
        .extracting(a -> a.get("text").getAsString())
        .containsExactly("họp", "3/2/2021");
    List<JsonObject> silent = objects(asked.get(0).get("explanations"));
    assertThat(silent)
        .filteredOn(e -> e.has("found"))
        .extracting(e -> e.get("producer").getAsString().split(" ")[0])
        .contains("entities", "times", "figures", "link-entities");
    assertThat(silent)
        .filteredOn(e -> e.get("producer").getAsString().startsWith("times"))
        .singleElement()
        .satisfies(
            e ->
                assertThat(e.get("evidence").toString())
                    .contains("“họp” SYLLABLE", "Alone, no rule would match", "nearest"));
    assertThat(objects(asked.get(1).get("explanations")))
        .filteredOn(e -> e.get("layer").getAsString().equals("times"))
        .singleElement()
        .satisfies(e -> assertThat(e.has("found")).isFalse());
  }

  @Test
  void namesQuestionsThatHaveNoAnswer() {
    Outcome unknown = analyse("--explain-span", "b.txt:1-2", "--explain-span", "a.txt:1-900");

    assertThat(unknown.code()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(unknown.err()).contains("no document b.txt", "has " + TEXT.length() + " characters");
    assertThat(analyse("--explain-span", "a.txt").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void takesTermsOfTheAnalystsOwn() throws Exception {
    Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
    Files.writeString(lexicons.resolve("entities.tsv"), "# ours\nxóm Đồi\tLOCATION\n");

    assertThat(analyse("--lexicons", lexicons).code()).isZero();
    assertThat(entities()).contains("xóm Đồi");

    Files.writeString(lexicons.resolve("entities.tsv"), "\tLOCATION\n");
    Outcome wrong = analyse("--lexicons", lexicons);
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wrong.err()).contains("entities.tsv, line 1");
  }

  private String entities() throws Exception {
    JsonObject json =
        JsonParser.parseString(Files.readString(out.resolve("a.txt.json"))).getAsJsonObject();
    return objects(json.get("entities")).stream()
        .map(e -> e.get("text").getAsString())
        .collect(Collectors.joining(";"));
  }
}
