package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.osgi.service.component.annotations.Component;

/**
 * Writes one JSON file for each document, {@code ID.json}; beside it, for a document whose text was
 * extracted from another format, the text that the offsets count in, {@code ID.txt}.
 */
@Component
@ExporterInfo(format = "json", label = "%label", target = ExporterInfo.FOLDER)
public final class JsonExporter implements Exporter {

  private static final Set<String> STANDARD =
      Layers.standard().stream().map(Layer::name).collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Problem> export(ExportRequest request) throws IOException {
    Snapshot snapshot = request.snapshot();
    Map<String, List<Problem>> problems = new HashMap<>();
    for (Problem problem : snapshot.problems()) {
      problems.computeIfAbsent(problem.document(), id -> new ArrayList<>()).add(problem);
    }
    List<String> otherLayers =
        snapshot.layers().stream().filter(name -> !STANDARD.contains(name)).toList();
    for (Document document : snapshot.documents()) {
      request.cancellation().check();
      try (Writer out = writer(request.target().file(document.id() + ".json"))) {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        new DocumentJson(snapshot, document, json, otherLayers)
            .write(problems.getOrDefault(document.id(), List.of()));
        json.flush();
        out.write('\n');
      }
      if (document.extracted()) {
        try (Writer out = writer(request.target().file(document.id() + ".txt"))) {
          out.write(document.original());
        }
      }
    }
    return List.of();
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
