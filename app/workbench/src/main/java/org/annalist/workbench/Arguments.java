package org.annalist.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the window.
 *
 * @param paths documents to open; none for those of the last time
 * @param shots folder for pictures, if pictures are wanted
 */
record Arguments(List<Path> paths, Optional<Path> shots) {

  /**
   * Reads {@code open PATH…}, {@code shots PATH… --out DIR} or nothing.
   *
   * @throws IllegalArgumentException if it is none of these; the message says what is
   */
  static Arguments of(List<String> words) {
    if (words.isEmpty()) {
      return new Arguments(List.of(), Optional.empty());
    }
    String command = words.get(0);
    List<Path> paths = new ArrayList<>();
    Optional<Path> out = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      if (!words.get(i).equals("--out")) {
        paths.add(Path.of(words.get(i)));
      } else if (++i < words.size()) {
        out = Optional.of(Path.of(words.get(i)));
      }
    }
    boolean open = command.equals("open") && out.isEmpty();
    boolean shots = command.equals("shots") && out.isPresent();
    if (!open && !shots || paths.isEmpty()) {
      throw new IllegalArgumentException(
          "Use: open PATH... or: shots PATH... --out DIR, not: " + String.join(" ", words));
    }
    return new Arguments(List.copyOf(paths), out);
  }
}
