package org.annalist.testkit.score;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Scores a folder of results against a folder of gold files from the command line. */
public final class ScoreReport {
  private static final String USAGE =
      "usage: ScoreReport GOLD_DIR RESULT_DIR [--errors]\n"
          + "Prints precision, recall and F1 of the results, per layer, over all documents of the gold.\n"
          + "--errors  also names each item that was missed or is spurious\n";
  private static final int WRONG_USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;

  ScoreReport(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Exits with 0, or with 2 on wrong usage or when there is no gold. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new ScoreReport(out, err).run(args));
  }

  int run(String... args) {
    List<Path> folders =
        Arrays.stream(args).filter(arg -> !arg.startsWith("--")).map(Path::of).toList();
    List<String> options = Arrays.stream(args).filter(arg -> arg.startsWith("--")).toList();
    if (folders.size() != 2 || !List.of("--errors").containsAll(options)) {
      err.print(USAGE);
      return WRONG_USAGE;
    }
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        err.println(folder + " is not a folder");
        return WRONG_USAGE;
      }
    }
    Map<String, GoldFile> gold = GoldFile.readAll(folders.get(0));
    Map<String, GoldFile> results = GoldFile.readAll(folders.get(1));
    if (gold.isEmpty()) {
      err.println("no gold files in " + folders.get(0));
      return WRONG_USAGE;
    }
    ScoreTable table = Scorer.score(gold, results);
    table.malformed().forEach(err::println);
    out.print(table.format());
    if (!options.isEmpty()) {
      for (Miss miss : table.misses()) {
        String surface =
            Stream.of(gold, results)
                .map(files -> surface(files.get(miss.document()), miss))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        out.println(
            String.join(
                "\t",
                miss.document(),
                miss.layer(),
                miss.kind().name().toLowerCase(Locale.ROOT),
                surface,
                miss.key().toString()));
      }
    }
    return 0;
  }

  /** The words of the text at the place of a miss, where an item of the file names them. */
  private static String surface(GoldFile file, Miss miss) {
    if (file == null) {
      return "";
    }
    return Stream.of(file.entities(), file.times(), file.figures())
        .flatMap(List::stream)
        .filter(item -> miss.at(at(item, "begin"), at(item, "end")))
        .map(item -> Json.text(item.get("text")))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static Object at(JsonObject item, String field) {
    return Json.comparable(item.get(field));
  }
}
