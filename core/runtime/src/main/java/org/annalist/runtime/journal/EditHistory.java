package org.annalist.runtime.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.corpus.Edit;

/**
 * The edits that were applied and those that were undone, in memory and, if there is one, in the
 * journal's file. Each change is in the file before it counts. Safe for any thread.
 */
public final class EditHistory implements AutoCloseable {

  private final List<Edit> applied = new ArrayList<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final JournalFile file;

  private EditHistory(JournalFile file) {
    this.file = file;
  }

  /** A history that is forgotten at the end. */
  public static EditHistory inMemory() {
    return new EditHistory(null);
  }

  /** The history that a file tells; changes are added to it. */
  public static EditHistory of(JournalFile file) {
    EditHistory history = new EditHistory(file);
    file.entries().forEach(history::replay);
    return history;
  }

  private void replay(JournalEntry entry) {
    if (entry instanceof JournalEntry.Applied e) {
      add(e.edit());
    } else if (entry instanceof JournalEntry.Undone) {
      takeBack();
    } else if (entry instanceof JournalEntry.Redone) {
      repeat();
    } else if (entry instanceof JournalEntry.Renamed e) {
      move(e.from(), e.to());
    }
  }

  /** Edits in effect, oldest first. */
  public synchronized List<Edit> applied() {
    return List.copyOf(applied);
  }

  /** Edits that were undone, the next to be done again first. */
  public synchronized List<Edit> undone() {
    return List.copyOf(undone);
  }

  /** Adds an edit; what was undone is forgotten. */
  public synchronized void apply(Edit edit) {
    write(new JournalEntry.Applied(edit));
    add(edit);
  }

  private void add(Edit edit) {
    applied.add(edit);
    undone.clear();
  }

  /** Takes the last edit back. */
  public synchronized Optional<Edit> undo() {
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    write(new JournalEntry.Undone());
    return takeBack();
  }

  private Optional<Edit> takeBack() {
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    Edit last = applied.remove(applied.size() - 1);
    undone.push(last);
    return Optional.of(last);
  }

  /** Does the edit again that was undone last. */
  public synchronized Optional<Edit> redo() {
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    write(new JournalEntry.Redone());
    return repeat();
  }

  private Optional<Edit> repeat() {
    Optional<Edit> next = Optional.ofNullable(undone.poll());
    next.ifPresent(applied::add);
    return next;
  }

  /** A document has another id now: edits that speak of it go with it. */
  public synchronized void rename(String from, String to) {
    boolean spoken =
        applied.stream().anyMatch(edit -> !moved(edit, from, to).equals(edit))
            || undone.stream().anyMatch(edit -> !moved(edit, from, to).equals(edit));
    if (spoken) {
      write(new JournalEntry.Renamed(from, to));
      move(from, to);
    }
  }

  private void move(String from, String to) {
    applied.replaceAll(edit -> moved(edit, from, to));
    List<Edit> later = new ArrayList<>(undone);
    undone.clear();
    Collections.reverse(later);
    later.forEach(edit -> undone.push(moved(edit, from, to)));
  }

  private static Edit moved(Edit edit, String from, String to) {
    if (edit instanceof Edit.Annotate e && e.document().equals(from)) {
      return new Edit.Annotate(to, e.layer(), e.span(), e.components());
    } else if (edit instanceof Edit.SetPublished e && e.document().equals(from)) {
      return new Edit.SetPublished(to, e.published());
    } else if (edit instanceof Edit.SplitEntity e) {
      return new Edit.SplitEntity(e.entity(), moved(e.mentions(), from, to));
    } else if (edit instanceof Edit.Retract e && e.document().equals(from)) {
      return new Edit.Retract(to, e.layer(), e.id());
    } else if (edit instanceof Edit.Respan e && e.document().equals(from)) {
      return new Edit.Respan(to, e.layer(), e.id(), e.span());
    } else if (edit instanceof Edit.JudgeProblem e) {
      String document = e.document().equals(from) ? to : e.document();
      List<Place> places = moved(e.places(), from, to);
      return new Edit.JudgeProblem(e.kind(), document, places, e.message(), e.judgement());
    }
    return edit;
  }

  private static List<Place> moved(List<Place> places, String from, String to) {
    return places.stream()
        .map(place -> place.document().equals(from) ? new Place(to, place.span()) : place)
        .toList();
  }

  private void write(JournalEntry entry) {
    if (file != null) {
      file.append(entry);
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }
}
