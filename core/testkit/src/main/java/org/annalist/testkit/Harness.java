package org.annalist.testkit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.document.Document;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.Findings;
import org.annalist.testkit.score.GoldFile;

/**
 * Command line for developers of extractors: runs extractors over a folder of texts, without
 * runtime and store, and writes one file in the form of gold for each text.
 *
 * <pre>
 * java -cp CLASSPATH org.annalist.testkit.Harness TEXT_DIR OUT_DIR CLASS[,CLASS…] [--gold GOLD_DIR]
 * </pre>
 *
 * <p>The extractors run in the order given; each sees what those before it found, and with {@code
 * --gold} the layers of the gold files where none of them wrote. Problems go to standard error.
 */
public final class Harness {

  private static final String USAGE =
      "usage: Harness TEXT_DIR OUT_DIR CLASS[,CLASS...] [--gold GOLD_DIR]";

  private final List<Extractor> extractors;
  private final Path gold;

  private Harness(List<Extractor> extractors, Path gold) {
    this.extractors = extractors;
    this.gold = gold;
  }

  /** Runs the command line; the exit code is 2 where the arguments make no sense. */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    boolean withGold = args.length == 5 && args[3].equals("--gold");
    if (args.length != 3 && !withGold) {
      System.err.println(USAGE);
      System.exit(2);
    }
    List<Extractor> extractors = new ArrayList<>();
    for (String name : args[2].split(",")) {
      extractors.add(
          Class.forName(name).asSubclass(Extractor.class).getConstructor().newInstance());
    }
    Path gold = withGold ? Path.of(args[4]) : null;
    new Harness(extractors, gold).run(Path.of(args[0]), Path.of(args[1]));
  }

  private void run(Path texts, Path out) throws IOException {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Files.createDirectories(out);
    for (Document document : TextFolder.read(texts)) {
      AnnotatedDocument annotated = given(document);
      for (Extractor extractor : extractors) {
        Findings findings = ExtractRun.on(annotated).extract(extractor);
        for (Problem problem : findings.problems()) {
          System.err.println(problem.in(document.id()));
        }
        annotated = annotated.with(findings, ExtractRun.info(extractor));
      }
      Files.writeString(
          out.resolve(document.id() + ".json"), gson.toJson(GoldForm.of(annotated)) + "\n");
    }
  }

  private AnnotatedDocument given(Document document) {
    Path file = gold == null ? null : gold.resolve(document.id() + ".json");
    if (file == null || !Files.exists(file)) {
      return AnnotatedDocument.of(document);
    }
    return GoldFile.read(file)
        .map(found -> GoldLayers.annotate(document, found))
        .orElseGet(() -> AnnotatedDocument.of(document));
  }
}
