package org.annalist.plugin.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.osgi.service.component.annotations.Component;

/** Writes every fact as one row, with its document, its place and its source sentence. */
@Component
@ExporterInfo(format = "csv", label = "%facts", target = ExporterInfo.FILE)
public final class FactsExporter implements Exporter {

  @Override
  public List<Setting> settings() {
    return List.of(CsvWriter.MARK);
  }

  @Override
  public List<Problem> export(ExportRequest request) throws IOException {
    Snapshot snapshot = request.snapshot();
    boolean mark = request.settings().isOn(CsvWriter.MARK);
    try (CsvWriter csv = new CsvWriter(request.target().file(), mark)) {
      FactRows rows = new FactRows(snapshot, csv);
      rows.head();
      for (Document document : snapshot.documents()) {
        request.cancellation().check();
        rows.of(document);
      }
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
