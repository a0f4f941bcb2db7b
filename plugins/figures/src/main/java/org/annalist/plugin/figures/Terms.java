package org.annalist.plugin.figures;

import java.util.function.BiConsumer;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/** Reads this package's lists of terms. */
final class Terms {

  private Terms() {}

  /** A lexicon of the terms in the last field of each line, each with its line. */
  static Lexicon<String[]> lines(String file) {
    Lexicon.Builder<String[]> builder = Lexicon.builder();
    each(file, builder::add);
    return builder.build();
  }

  private static void each(String file, BiConsumer<String, String[]> sink) {
    for (String[] line : TermFile.read(Terms.class, file)) {
      for (String term : line[line.length - 1].split(";")) {
        if (!term.isBlank()) {
          sink.accept(term.strip(), line);
        }
      }
    }
  }
}
