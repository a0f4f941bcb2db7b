package org.annalist.testkit.score;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles hand-written gold files of the test corpus from the command line. */
public final class CompileGold {
  private static final Gson JSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" "))
          .create();

  private CompileGold() {}

  /**
   * Writes the JSON of each named {@code .ann} file beside it. Exits with 0; with 1 when a file is
   * faulty (its faults are named and its JSON is left as it is); with 2 when no file is named.
   */
  public static void main(String[] files) throws IOException {
    if (files.length == 0) {
      System.err.println("usage: CompileGold FILE.ann...");
      System.exit(2);
    }
    boolean faulty = false;
    for (String file : files) {
      Path path = Path.of(file);
      try {
        Files.writeString(target(path), json(path, TestCorpus.locate()));
      } catch (IllegalArgumentException e) {
        System.err.println(file + ": " + e.getMessage());
        faulty = true;
      }
    }
    System.exit(faulty ? 1 : 0);
  }

  /** The JSON of a hand-written file, as it is stored. */
  static String json(Path file, TestCorpus corpus) throws IOException {
    JsonObject gold = GoldCompiler.compile(Files.readAllLines(file), corpus::text);
    return JSON.toJson(gold) + "\n";
  }

  /** Where the JSON of a hand-written file stands. */
  static Path target(Path file) {
    return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.ann$", ".json"));
  }
}
