package org.annalist.plugin.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.annalist.api.export.Exporter;
import org.annalist.testkit.ExportRun;
import org.annalist.testkit.ExporterContract;
import org.annalist.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class FactsExporterTest extends ExporterContract {

  @Override
  protected Exporter plugin() {
    return new FactsExporter();
  }

  @Override
  protected List<String> cells(SortedMap<String, byte[]> files) {
    List<String> cells = new ArrayList<>();
    files.values().forEach(f -> CsvReading.rows(f).forEach(cells::addAll));
    return cells;
  }

  @Test
  void everyRowHasAFieldForEachColumn() throws IOException {
    byte[] file = ExportRun.on(SampleCorpus.corpus()).export(plugin()).files().get("");
    List<List<String>> rows = CsvReading.rows(file);
    assertThat(rows.size()).isGreaterThan(2);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0)));
  }

  @Test
  void aRowNamesDocumentKindAndSentence() throws IOException {
    byte[] file = ExportRun.on(SampleCorpus.corpus()).export(plugin()).files().get("");
    List<List<String>> rows = CsvReading.rows(file);
    List<String> head = rows.get(0);
    assertThat(rows.subList(1, rows.size()))
        .allSatisfy(
            row -> {
              assertThat(row.get(head.indexOf("document"))).endsWith(".txt");
              assertThat(row.get(head.indexOf("kind")))
                  .isIn("holds", "document", "progress", "breakdown");
              assertThat(row.get(head.indexOf("sentence"))).isNotBlank();
            });
    assertThat(new String(file, StandardCharsets.UTF_8)).contains(SampleCorpus.EARLIER);
  }
}
