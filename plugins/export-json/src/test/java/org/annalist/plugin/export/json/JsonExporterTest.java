package org.annalist.plugin.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.export.Exporter;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.ExportRun;
import org.annalist.testkit.ExporterContract;
import org.annalist.testkit.SampleCorpus;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class JsonExporterTest extends ExporterContract {

  @Override
  protected Exporter plugin() {
    return new JsonExporter();
  }

  @Test
  void writesOneFileForEachDocumentUnderItsId() throws IOException {
    assertThat(files())
        .containsOnlyKeys(SampleCorpus.EARLIER + ".json", SampleCorpus.LATER + ".json");
  }

  @Test
  void everyAnnotationHasItsWordsAtItsOffsets() throws IOException {
    JsonObject json = document(SampleCorpus.EARLIER);
    String text =
        SampleCorpus.corpus().snapshot().document(SampleCorpus.EARLIER).orElseThrow().original();
    int checked = 0;
    for (String layer : new String[] {"entities", "times", "figures", "events"}) {
      for (JsonElement element : json.getAsJsonArray(layer)) {
        JsonObject item = element.getAsJsonObject();
        int begin = item.get("begin").getAsInt();
        int end = item.get("end").getAsInt();
        assertThat(item.get("text").getAsString()).isEqualTo(text.substring(begin, end));
        assertThat(item.get("rule").getAsString()).isNotEmpty();
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(5);
  }

  @Test
  void namesFileDayAndFactsAsTheGuidelinesDo() throws IOException {
    JsonObject json = document(SampleCorpus.EARLIER);
    assertThat(json.get("document").getAsString()).isEqualTo("so-ket.txt");
    assertThat(json.get("created").getAsString()).matches("\\d{4}(-\\d{2}){0,2}");
    assertThat(json.getAsJsonArray("facts"))
        .extracting(f -> f.getAsJsonObject().get("kind").getAsString())
        .isSubsetOf("holds", "document", "breakdown", "progress")
        .isNotEmpty();
  }

  @Test
  void statementsBesideTheFactsHaveArraysOfTheirOwn() throws IOException {
    JsonObject json = document(SampleCorpus.EARLIER);
    for (String name : List.of("former", "candidates", "citations", "assignments", "indicators")) {
      assertThat(json.get(name).isJsonArray()).isTrue();
    }
  }

  @Test
  void onlyPostsThatAreHeldAreFactsOfTheKindHolds() throws IOException {
    Span name = new Span(0, 6);
    Span post = new Span(15, 25);
    Holding former =
        Holding.of("Vũ Hà", "Chủ tịch Y", name, post).withStatus(Holding.Status.FORMER);
    Citation cites = Citation.of(Citation.Relation.BASIS, "Luật Thư viện");
    AnnotatedDocument text =
        AnnotatedDocument.of(Texts.document("a.txt", "Bà Vũ Hà, nguyên Chủ tịch Y, căn cứ Luật."))
            .with(Layers.HOLDINGS, name.cover(post), former)
            .with(Layers.CITATIONS, post, cites);
    JsonObject json =
        JsonParser.parseString(
                new String(
                    ExportRun.on(AnnotatedCorpus.of(text))
                        .export(plugin())
                        .files()
                        .get("a.txt.json"),
                    StandardCharsets.UTF_8))
            .getAsJsonObject();
    assertThat(json.getAsJsonArray("facts")).isEmpty();
    assertThat(json.getAsJsonArray("former"))
        .extracting(f -> f.getAsJsonObject().get("person").getAsString())
        .containsExactly("Vũ Hà");
    assertThat(json.getAsJsonArray("citations"))
        .extracting(f -> f.getAsJsonObject().get("relation").getAsString())
        .containsExactly("BASIS");
  }

  private Map<String, byte[]> files() throws IOException {
    return ExportRun.on(SampleCorpus.corpus()).export(plugin()).files();
  }

  private JsonObject document(String id) throws IOException {
    byte[] file = files().get(id + ".json");
    return JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
  }
}
