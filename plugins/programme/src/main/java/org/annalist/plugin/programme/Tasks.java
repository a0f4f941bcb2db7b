package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Assignment.Status;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** The tasks that the reports on a programme name, those overdue first. */
final class Tasks {

  /** A task, the place that names it, and by which day its status is to be judged. */
  private record Task(Assignment assignment, Place place, String judged) {

    /** Whether it was not done by its deadline, as far as its report knows. */
    boolean isOverdue() {
      if (assignment.status() == Status.LATE) {
        return true;
      }
      return assignment.status() != Status.DONE
          && Timespan.of(assignment.deadline())
              .flatMap(due -> Timespan.of(judged).map(day -> day.from() > due.to()))
              .orElse(false);
    }

    /** Days over the deadline; 0 if none. */
    long daysOver() {
      return Timespan.of(assignment.deadline())
          .flatMap(due -> Timespan.of(judged).map(day -> Math.max(0, day.from() - due.to())))
          .map(Math::round)
          .orElse(0L);
    }
  }

  private static final Comparator<Task> OVERDUE_FIRST =
      Comparator.comparing((Task t) -> !t.isOverdue())
          .thenComparing(t -> t.assignment().status() == Status.DONE)
          .thenComparing(t -> t.assignment().deadline())
          .thenComparing(Task::place);

  private final List<Task> tasks = new ArrayList<>();
  private final Words words;

  Tasks(Snapshot snapshot, Programme programme, Words words, Cancellation cancellation) {
    this.words = words;
    for (String report : programme.reports()) {
      cancellation.check();
      String day = snapshot.created(report).map(created -> created.value()).orElse("");
      Cursor<Assignment> assignments = snapshot.cursor(Layers.ASSIGNMENTS, report);
      while (assignments.next()) {
        Assignment assignment = assignments.value();
        String judged = assignment.asOf().isEmpty() ? day : assignment.asOf();
        tasks.add(new Task(assignment, assignments.place(), judged));
      }
    }
    tasks.sort(OVERDUE_FIRST);
  }

  boolean isEmpty() {
    return tasks.isEmpty();
  }

  int overdue() {
    return (int) tasks.stream().filter(Task::isOverdue).count();
  }

  int count() {
    return tasks.size();
  }

  Table table() {
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("task", words.say("task"), false, 50),
            new Table.Column("body", words.say("body"), false, 24),
            new Table.Column("deadline", words.say("deadline"), false, 13),
            new Table.Column("state", words.say("status"), false, 24));
    for (Task task : tasks) {
      table.row("task@" + task.place(), cells(task), places(task));
    }
    return table.build();
  }

  private static List<Place> places(Task task) {
    List<Place> places = new ArrayList<>(List.of(task.place()));
    task.assignment().evidence().stream()
        .map(span -> new Place(task.place().document(), span))
        .filter(place -> !place.equals(task.place()))
        .forEach(places::add);
    return places;
  }

  private List<Cell> cells(Task task) {
    Assignment assignment = task.assignment();
    double due = Timespan.of(assignment.deadline()).map(Timespan::to).orElse(Double.MAX_VALUE);
    Cell deadline =
        assignment.deadline().isEmpty()
            ? Cell.number(words.say("noDeadline"), due)
            : Cell.number(words.day(assignment.deadline()), due);
    return List.of(
        Cell.of(assignment.what()).asQuote(), Cell.of(assignment.body()), deadline, state(task));
  }

  private Cell state(Task task) {
    if (!task.isOverdue()) {
      return Cell.of(words.say("state." + task.assignment().status()));
    }
    long days = task.daysOver();
    String over = days > 0 ? words.say("overdueDays", days) : words.say("overdue");
    return Cell.of(over)
        .withMark("WARNING")
        .withDetail(words.say("asOf", words.day(task.judged())));
  }
}
