package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Assignment.Status;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Block;
import org.annalist.api.extract.Findings;

/**
 * Finds tasks in tables whose columns are headed by what is to be done and by who has to do it or
 * by when: each row is a task.
 */
final class TaskTableFinder {

  private static final Map<String, TokenCues> CUES = TokenCues.read("tasks.tsv");
  private static final TokenCues DONE = CUES.get("cell_DONE");

  /** What else a cell may say, the weightier first. */
  private static final List<Status> STATUSES =
      List.of(Status.LATE, Status.NOT_STARTED, Status.UNDER_WAY, Status.DONE);

  private static final int FEWEST_WORDS = 2;

  private final Reading reading;
  private final Tokens tokens;

  TaskTableFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** Where the columns of a table stand; -1 for one that it does not have. */
  private record Columns(int task, int body, int due, int status) {
    boolean giveTasks() {
      return task >= 0 && (body >= 0 || due >= 0);
    }
  }

  /** Writes the tasks of all tables, and returns where the tables with tasks stand. */
  List<Span> find(Findings.Builder findings) {
    List<Span> tables = new ArrayList<>();
    List<Block> blocks = reading.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.TABLE) {
        reading.cancellation().check();
        if (table(rows(blocks, i), findings)) {
          tables.add(blocks.get(i).span());
        }
      }
    }
    return tables;
  }

  private static TreeMap<Integer, TreeMap<Integer, Span>> rows(List<Block> blocks, int table) {
    TreeMap<Integer, TreeMap<Integer, Span>> rows = new TreeMap<>();
    Span span = blocks.get(table).span();
    for (int i = table + 1; i < blocks.size(); i++) {
      Block cell = blocks.get(i);
      if (cell.kind() != Block.Kind.CELL || !span.contains(cell.span())) {
        break;
      }
      rows.computeIfAbsent(cell.row(), r -> new TreeMap<>()).put(cell.column(), cell.span());
    }
    return rows;
  }

  private boolean table(TreeMap<Integer, TreeMap<Integer, Span>> rows, Findings.Builder findings) {
    if (rows.size() < 2) {
      return false;
    }
    Columns columns = columns(rows.firstEntry().getValue());
    if (!columns.giveTasks()) {
      return false;
    }
    for (TreeMap<Integer, Span> row : rows.tailMap(rows.firstKey(), false).values()) {
      task(row, columns, findings);
    }
    return true;
  }

  private Columns columns(TreeMap<Integer, Span> head) {
    return new Columns(
        column(head, "column_task"),
        column(head, "column_body"),
        column(head, "column_due"),
        column(head, "column_status"));
  }

  /** The first column whose head is one of these phrases and nothing else; -1 if there is none. */
  private int column(TreeMap<Integer, Span> head, String group) {
    for (Map.Entry<Integer, Span> cell : head.entrySet()) {
      Span words = words(cell.getValue());
      if (words.length() > 0) {
        int first = tokens.at(words.begin());
        int length = CUES.get(group).length(tokens, first);
        if (length > 0 && tokens.end(first + length - 1) == words.end()) {
          return cell.getKey();
        }
      }
    }
    return -1;
  }

  /** A cell without blanks at its ends. */
  private Span words(Span cell) {
    int begin = cell.begin();
    int end = cell.end();
    while (begin < end && Character.isWhitespace(reading.text().charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(reading.text().charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private void task(TreeMap<Integer, Span> row, Columns columns, Findings.Builder findings) {
    Span what = cell(row, columns.task());
    if (reading.phrase(what).size() < FEWEST_WORDS) {
      return;
    }
    Span body = cell(row, columns.body());
    Span due = cell(row, columns.due());
    Span state = cell(row, columns.status());
    String deadline = lastTime(due);
    if (body.length() == 0 && deadline.isEmpty()) {
      return;
    }
    Status status = state.length() == 0 ? Status.UNSTATED : status(state);
    List<Span> evidence = new ArrayList<>(List.of(what, body, due, state));
    evidence.removeIf(span -> span.length() == 0);
    evidence.sort(null);
    findings
        .add(
            Layers.ASSIGNMENTS,
            evidence.get(0).cover(evidence.get(evidence.size() - 1)),
            Assignment.of(reading.words(what))
                .withBody(reading.words(body))
                .withDeadline(deadline)
                .withStatus(status)
                .withAsOf(asOf(status, state))
                .withEvidence(evidence),
            "table-row")
        .because(() -> "a row of a table of tasks, by the heads of its columns");
  }

  /** The words of a cell; empty if the row has no such cell. */
  private Span cell(TreeMap<Integer, Span> row, int column) {
    Span cell = row.get(column);
    return cell == null ? new Span(0, 0) : words(cell);
  }

  /** The last time of a cell that fixes a place in the calendar, or empty. */
  private String lastTime(Span cell) {
    String last = "";
    for (Annotation<Timex3> time : Reading.within(reading.times(), cell)) {
      String value = time.value().value();
      last = CalendarValue.isPeriodOrTime(value) ? value : last;
    }
    return last;
  }

  private Status status(Span cell) {
    int first = tokens.at(cell.begin());
    int end = tokens.at(cell.end());
    if (DONE.at(tokens, first)) {
      return Status.DONE;
    }
    return STATUSES.stream()
        .filter(status -> CUES.get("cell_" + status).within(tokens, first, end))
        .findFirst()
        .orElse(Status.UNSTATED);
  }

  /** The day that a task was done, where its cell says it; else the day of the text. */
  private String asOf(Status status, Span cell) {
    if (status == Status.UNSTATED) {
      return "";
    }
    String day = status == Status.DONE ? lastTime(cell) : "";
    return day.isEmpty() ? reading.created() : day;
  }
}
