package org.annalist.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.platform.Platform;

/** Writes, for each document, why its annotations are there: rule and evidence. */
final class ExplanationWriter {

  private final Platform platform;
  private final Snapshot snapshot;
  private final OutputFolder folder;

  ExplanationWriter(Platform platform, Snapshot snapshot, OutputFolder folder) {
    this.platform = platform;
    this.snapshot = snapshot;
    this.folder = folder;
  }

  void write() throws InterruptedException, OutputFolder.NotWritable {
    for (Document document : snapshot.documents()) {
      List<Explanation> explanations =
          platform.corpus().explain(document.id(), new Span(0, document.text().length())).await();
      Path file = folder.path().resolve(document.id() + ".explain.json");
      try {
        Files.createDirectories(file.getParent());
        try (Writer out = Files.newBufferedWriter(file)) {
          write(document, explanations, out);
        }
      } catch (IOException e) {
        throw new OutputFolder.NotWritable(OutputFolder.message(file, e), e);
      }
    }
  }

  private static void write(Document document, List<Explanation> explanations, Writer out)
      throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setIndent(" ");
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("explains").value(document.id());
    json.name("annotations").beginArray();
    for (Explanation explanation : explanations) {
      Span original = document.offsets().toOriginal(explanation.place().span());
      json.beginObject();
      json.name("begin").value(original.begin());
      json.name("end").value(original.end());
      json.name("text").value(original.of(document.original()));
      json.name("layer").value(explanation.layer());
      json.name("id").value(String.format("%016x", explanation.id()));
      json.name("producer").value(explanation.producer().toString());
      json.name("rule").value(explanation.rule());
      json.name("evidence").beginArray();
      for (String sentence : explanation.evidence()) {
        json.value(sentence);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
    json.endObject();
    json.flush();
    out.write('\n');
  }
}
