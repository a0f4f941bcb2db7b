package org.annalist.testkit.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.document.Document;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.osgi.service.component.annotations.Component;

/** An exporter as it should be: one file for each document, one quoted name a line. */
@Component
@ExporterInfo(format = "name-list", label = "%names", target = ExporterInfo.FOLDER)
public final class NameList implements Exporter {

  @Override
  public List<Problem> export(ExportRequest request) throws IOException {
    for (Document document : request.snapshot().documents()) {
      request.cancellation().check();
      try (OutputStream out = request.target().file(document.id() + ".names")) {
        out.write("names\n".getBytes(StandardCharsets.UTF_8));
        Cursor<Holding> holdings = request.snapshot().cursor(Layers.HOLDINGS, document.id());
        while (holdings.next()) {
          out.write(("'" + holdings.value().person() + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return List.of();
  }
}
