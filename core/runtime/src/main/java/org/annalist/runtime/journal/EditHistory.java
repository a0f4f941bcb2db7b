package org.annalist.runtime.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;

/**
 * The edits that were applied and those that were undone, in memory and, if there is one, in the
 * journal's file. Each change is in the file before it counts. Safe for any thread.
 */
public final class EditHistory implements AutoCloseable {

  private final List<Made> base;
  private final List<Made> applied = new ArrayList<>();
  private final Deque<Made> undone = new ArrayDeque<>();
  private final JournalFile file;
  private final List<Problem> problems;
  private final Set<String> sources = new HashSet<>();
  private long next = 1;

  private EditHistory(JournalFile file, List<Made> base, List<Problem> problems) {
    this.file = file;
    this.base = new ArrayList<>(base);
    this.problems = new CopyOnWriteArrayList<>(problems);
    if (file != null) {
      file.lines().forEach(this::replay);
    }
    noteSources();
  }

  /** A history that is forgotten at the end. */
  public static EditHistory inMemory() {
    return new EditHistory(null, List.of(), List.of());
  }

  /** A history that is forgotten at the end, though it should not be, and why. */
  static EditHistory inMemory(Problem why) {
    return new EditHistory(null, List.of(), List.of(why));
  }

  /** The history that a file tells; changes are added to it. */
  static EditHistory of(JournalFile file) {
    return new EditHistory(file, List.of(), file.problems());
  }

  /**
   * The history that a file tells, on top of edits that are another's to undo.
   *
   * @param more problems beside those of the file
   */
  static EditHistory of(JournalFile file, List<Made> base, Problem more) {
    List<Problem> problems = new ArrayList<>(List.of(more));
    problems.addAll(file.problems());
    return new EditHistory(file, base, problems);
  }

  /** The edits in effect after these lines. */
  static List<Made> after(List<JournalLine> lines) {
    EditHistory history = inMemory();
    lines.forEach(history::replay);
    return history.made();
  }

  private void replay(JournalLine line) {
    if (line.entry() instanceof JournalEntry.Applied e) {
      add(new Made(line.number(), e.edit(), e.anchors()));
    } else if (line.entry() instanceof JournalEntry.Undone e) {
      // The line of the edit itself may be lost.
      applied.stream().filter(made -> made.number() == e.number()).findAny().ifPresent(this::back);
    } else if (line.entry() instanceof JournalEntry.Redone e) {
      undone.stream().filter(made -> made.number() == e.number()).findAny().ifPresent(this::again);
    } else if (line.entry() instanceof JournalEntry.Renamed e) {
      moveAll(made -> made.moved(e.from(), e.to(), e.source(), e.sha256()));
    }
  }

  /** Edits that can be undone, oldest first. */
  public synchronized List<Edit> applied() {
    return applied.stream().map(Made::edit).toList();
  }

  /** Edits that were undone, the next to be done again first. */
  public synchronized List<Edit> undone() {
    return undone.stream().map(Made::edit).toList();
  }

  /** Edits in effect, oldest first. */
  public synchronized List<Made> made() {
    return Stream.concat(base.stream(), applied.stream()).toList();
  }

  /** What was wrong with the journal when it was opened. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  /**
   * Adds an edit; what was undone is forgotten.
   *
   * @param anchors what it is made on
   */
  public synchronized Made apply(Edit edit, List<Anchor> anchors) {
    Made made = new Made(write(new JournalEntry.Applied(edit, anchors)), edit, anchors);
    add(made);
    anchors.forEach(anchor -> sources.add(anchor.source()));
    return made;
  }

  private void add(Made made) {
    applied.add(made);
    undone.clear();
  }

  /** Takes the last edit back. */
  public synchronized Optional<Edit> undo() {
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    Made last = applied.get(applied.size() - 1);
    write(new JournalEntry.Undone(last.number()));
    back(last);
    return Optional.of(last.edit());
  }

  private void back(Made made) {
    applied.remove(made);
    undone.push(made);
  }

  /** Does the edit again that was undone last. */
  public synchronized Optional<Edit> redo() {
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    Made next = undone.peek();
    write(new JournalEntry.Redone(next.number()));
    again(next);
    return Optional.of(next.edit());
  }

  private void again(Made made) {
    undone.remove(made);
    applied.add(made);
  }

  /** The document with these bytes has another id now: edits that speak of it go with it. */
  public synchronized void rename(String from, String to, String source, String sha256) {
    UnaryOperator<Made> move = made -> made.moved(from, to, source, sha256);
    if (all().anyMatch(made -> !move.apply(made).equals(made))) {
      write(new JournalEntry.Renamed(from, to, source, sha256));
      moveAll(move);
    }
  }

  /**
   * A document came in: edits that were made on it under other ids go with it.
   *
   * @return whether there were any
   */
  public synchronized boolean adopt(String id, String source, String sha256) {
    if (!sources.contains(source)) {
      return false;
    }
    Set<String> others = new TreeSet<>();
    all()
        .filter(made -> made.anchors().stream().anyMatch(a -> a.source().equals(source)))
        .forEach(made -> others.addAll(made.documents(source)));
    others.remove(id);
    others.forEach(other -> rename(other, id, source, sha256));
    return !others.isEmpty();
  }

  private Stream<Made> all() {
    return Stream.of(base.stream(), applied.stream(), undone.stream()).flatMap(all -> all);
  }

  private void moveAll(UnaryOperator<Made> move) {
    base.replaceAll(move);
    applied.replaceAll(move);
    List<Made> later = new ArrayList<>(undone);
    undone.clear();
    Collections.reverse(later);
    later.forEach(made -> undone.push(move.apply(made)));
  }

  private void noteSources() {
    all().flatMap(made -> made.anchors().stream()).forEach(anchor -> sources.add(anchor.source()));
  }

  private long write(JournalEntry entry) {
    return file == null ? next++ : file.append(entry);
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
