package org.annalist.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.annalist.api.Span;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.platform.Platform;

/**
 * Writes why annotations are there, and why nothing is: for each document that was asked about, one
 * file {@code ID.explain.json}.
 */
final class ExplanationWriter {

  private final Platform platform;
  private final Snapshot snapshot;
  private final OutputFolder folder;

  ExplanationWriter(Platform platform, Snapshot snapshot, OutputFolder folder) {
    this.platform = platform;
    this.snapshot = snapshot;
    this.folder = folder;
  }

  /**
   * Writes the files.
   *
   * @param everything whether every annotation of every document is explained
   * @param questions spans to be explained
   * @return questions that cannot be answered, in words
   */
  List<String> write(boolean everything, List<SpanQuestion> questions)
      throws InterruptedException, OutputFolder.NotWritable {
    Map<String, List<SpanQuestion>> byDocument = new TreeMap<>();
    for (SpanQuestion question : questions) {
      byDocument.computeIfAbsent(question.document(), id -> new ArrayList<>()).add(question);
    }
    List<String> unanswered = new ArrayList<>();
    for (Document document : snapshot.documents()) {
      List<SpanQuestion> asked = byDocument.remove(document.id());
      if (everything || asked != null) {
        write(document, everything, asked == null ? List.of() : asked, unanswered);
      }
    }
    for (String id : byDocument.keySet()) {
      unanswered.add(
          "There is no document "
              + id
              + " to explain. Give the path as the output folder has it, without .json.");
    }
    return unanswered;
  }

  private void write(
      Document document, boolean everything, List<SpanQuestion> asked, List<String> unanswered)
      throws InterruptedException, OutputFolder.NotWritable {
    Path file = folder.path().resolve(document.id() + ".explain.json");
    try {
      Files.createDirectories(file.getParent());
      try (Writer out = Files.newBufferedWriter(file)) {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("explains").value(document.id());
        if (everything) {
          json.name("annotations");
          Span all = new Span(0, document.text().length());
          explanations(document, all, explanation -> explanation.id() != 0, json);
        }
        if (!asked.isEmpty()) {
          answers(document, asked, unanswered, json);
        }
        json.endObject();
        json.flush();
        out.write('\n');
      }
    } catch (IOException e) {
      throw new OutputFolder.NotWritable(OutputFolder.message(file, e), e);
    }
  }

  private void answers(
      Document document, List<SpanQuestion> asked, List<String> unanswered, JsonWriter json)
      throws IOException, InterruptedException {
    int length = document.original().length();
    json.name("asked").beginArray();
    for (SpanQuestion question : asked) {
      if (question.original().end() > length) {
        unanswered.add(
            document.id()
                + " has "
                + length
                + " characters; nothing can be said of "
                + question.original()
                + ".");
        continue;
      }
      json.beginObject();
      place(document, question.original(), json);
      json.name("explanations");
      Span span = document.offsets().fromOriginal(question.original());
      explanations(document, span, explanation -> true, json);
      json.endObject();
    }
    json.endArray();
  }

  private void explanations(
      Document document, Span span, Predicate<Explanation> wanted, JsonWriter json)
      throws IOException, InterruptedException {
    json.beginArray();
    for (Explanation explanation : platform.corpus().explain(document.id(), span).await()) {
      if (wanted.test(explanation)) {
        json.beginObject();
        place(document, document.offsets().toOriginal(explanation.place().span()), json);
        json.name("layer").value(explanation.layer());
        if (explanation.id() == 0) {
          json.name("found").value(false);
        } else {
          json.name("id").value(HexFormat.of().toHexDigits(explanation.id()));
        }
        json.name("producer").value(explanation.producer().toString());
        json.name("rule").value(explanation.rule());
        json.name("evidence").beginArray();
        for (String sentence : explanation.evidence()) {
          json.value(sentence);
        }
        json.endArray();
        json.endObject();
      }
    }
    json.endArray();
  }

  private static void place(Document document, Span original, JsonWriter json) throws IOException {
    json.name("begin").value(original.begin());
    json.name("end").value(original.end());
    json.name("text").value(original.of(document.original()));
  }
}
