package org.annalist.plugin.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.annalist.api.export.Exporter;
import org.annalist.api.view.Form;
import org.annalist.api.view.Page;
import org.annalist.testkit.ExportRun;
import org.annalist.testkit.ExporterContract;
import org.annalist.testkit.SampleCorpus;
import org.junit.jupiter.api.Test;

class ViewExporterTest extends ExporterContract {

  @Override
  protected Exporter plugin() {
    return new ViewExporter();
  }

  @Override
  protected List<String> cells(SortedMap<String, byte[]> files) {
    List<String> cells = new ArrayList<>();
    files.values().forEach(f -> CsvReading.rows(f).forEach(cells::addAll));
    return cells;
  }

  @Test
  void writesTheSectionsOfAPageBelowEachOther() throws IOException {
    Form form = new Form("", List.of(Form.Field.of("Giá trị", "29 trên 34")));
    Page page =
        Page.of(
            "Trang",
            "",
            List.of(new Page.Section("Một", "", form), new Page.Section("Hai", "", form)));
    byte[] file = ExportRun.on(SampleCorpus.corpus()).with(page).export(plugin()).files().get("");
    assertThat(CsvReading.rows(file))
        .containsSubsequence(
            List.of("Một"),
            List.of("Giá trị", "29 trên 34"),
            List.of("Hai"),
            List.of("Giá trị", "29 trên 34"));
  }
}
