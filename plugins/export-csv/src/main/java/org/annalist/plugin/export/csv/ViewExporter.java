package org.annalist.plugin.export.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.view.ViewModel;
import org.osgi.service.component.annotations.Component;

/** Writes what a view shows as a table, each row with the place it comes from. */
@Component
@ExporterInfo(format = "view-csv", label = "%view", target = ExporterInfo.FILE, ofView = true)
public final class ViewExporter implements Exporter {

  @Override
  public List<Setting> settings() {
    return List.of(CsvWriter.MARK);
  }

  @Override
  public List<Problem> export(ExportRequest request) throws IOException {
    ViewModel model =
        request
            .model()
            .orElseThrow(() -> new IllegalArgumentException("view-csv writes what a view shows"));
    boolean mark = request.settings().isOn(CsvWriter.MARK);
    try (CsvWriter csv = new CsvWriter(request.target().file(), mark)) {
      new ModelRows(request.snapshot(), csv, request.cancellation()).write(model);
      return List.of();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
