package org.annalist.runtime.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.runtime.words.Told;

/**
 * Finds the journal for a process. Only one may write to a file: another one sees the edits that
 * are there, writes its own to a file beside it, and whoever next has the first to itself takes
 * them in.
 */
public final class Journals {

  private static final int MOST = 9;

  private Journals() {}

  /**
   * Opens the journal of a path; never fails, but may say in {@link EditHistory#problems} that
   * edits are kept elsewhere, or only until the end.
   */
  public static EditHistory open(Path path) {
    try {
      Optional<JournalFile> file = JournalFile.open(path);
      return file.isPresent() ? first(path, file.get()) : second(path);
    } catch (IOException | UncheckedIOException e) {
      Problem problem =
          Problem.error("journal.unusable", "Changes of this session will not be kept")
              .because(String.valueOf(e.getMessage()))
              .remedy("Move " + path + " away, or make its folder writable, and start again")
              .by("journal");
      return EditHistory.inMemory(Told.of(problem, path));
    }
  }

  private static EditHistory first(Path path, JournalFile file) {
    EditHistory history = EditHistory.of(file);
    Set<Edit> known =
        history.made().stream().map(Made::edit).collect(Collectors.toCollection(HashSet::new));
    for (int i = 2; i <= MOST; i++) {
      Path other = beside(path, i);
      try {
        if (Files.exists(other)) {
          takeIn(other, history, known);
        }
      } catch (IOException e) {
        Problem problem =
            Problem.error("journal.beside", "The changes in " + other + " are not in effect")
                .because(String.valueOf(e.getMessage()))
                .remedy("Make it readable, or delete it, and start again")
                .by("journal");
        history.report(Told.of(problem, other));
      }
    }
    return history;
  }

  private static void takeIn(Path other, EditHistory history, Set<Edit> known) throws IOException {
    Optional<JournalFile> left = JournalFile.open(other);
    if (left.isPresent()) {
      try (JournalFile file = left.get()) {
        EditHistory.after(file.lines()).stream()
            .filter(made -> known.add(made.edit()))
            .forEach(made -> history.apply(made.edit(), made.anchors()));
        if (file.problems().isEmpty()) {
          Files.delete(other);
        } else {
          file.problems().forEach(history::report);
          Path aside = other.resolveSibling(other.getFileName() + ".damaged");
          Files.move(other, aside, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static EditHistory second(Path path) throws IOException {
    List<Made> base = EditHistory.after(JournalFile.peek(path));
    for (int i = 2; i <= MOST; i++) {
      Optional<JournalFile> file = JournalFile.open(beside(path, i));
      if (file.isPresent()) {
        return EditHistory.of(file.get(), base, isSecond(file.get().path()));
      }
    }
    throw new IOException(MOST + " processes write journals at " + path + " already");
  }

  private static Path beside(Path path, int number) {
    return path.resolveSibling(path.getFileName() + "." + number);
  }

  private static Problem isSecond(Path path) {
    Problem problem =
        Problem.warning(
                "journal.second", "Annalist is open in another window, which keeps the journal")
            .because("changes of this window are kept in " + path + " and nothing is lost")
            .remedy("Close both windows: the next one to open has the changes of both")
            .by("journal");
    return Told.of(problem, path);
  }
}
