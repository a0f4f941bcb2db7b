package org.annalist.plugin.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.annalist.api.export.Exporter;
import org.annalist.testkit.ExportRun;
import org.annalist.testkit.ExporterContract;
import org.annalist.testkit.SampleCorpus;
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

  private Map<String, byte[]> files() throws IOException {
    return ExportRun.on(SampleCorpus.corpus()).export(plugin()).files();
  }

  private JsonObject document(String id) throws IOException {
    byte[] file = files().get(id + ".json");
    return JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
  }
}
