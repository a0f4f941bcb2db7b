package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.Words;

/** What is measured, day by day, with the last change and how it stands. */
final class ProgressTable {

  /** More days than this cannot be read side by side; the latest are shown. */
  static final int MOST_DAYS = 6;

  private final Programme programme;
  private final List<String> days;
  private final Words words;
  private final Said said;

  ProgressTable(Programme programme, Words words) {
    this.programme = programme;
    this.words = words;
    this.said = new Said(words);
    List<String> all = programme.days();
    this.days = all.subList(Math.max(0, all.size() - MOST_DAYS), all.size());
  }

  /** How many earlier days are left out. */
  int leftOut() {
    return programme.days().size() - days.size();
  }

  Table table() {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column("measure", words.say("measure"), false, 34));
    for (String day : days) {
      columns.add(new Table.Column(day, words.day(day), false, 14));
    }
    columns.add(new Table.Column("change", words.say("change"), false, 10));
    columns.add(new Table.Column("status", words.say("status"), false, 28));
    RowsTable.Builder table = RowsTable.of(columns.toArray(new Table.Column[0]));
    for (Measure measure : programme.measures()) {
      String key = measure.series().id();
      List<Place> places = measure.all().stream().map(Value::place).toList();
      table.row(key, cells(measure), places);
      table.select(key, Selection.series(key).with(places.get(0)));
    }
    return table.build();
  }

  private List<Cell> cells(Measure measure) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(measure.series().measure()));
    for (String day : days) {
      cells.add(said.cell(measure, day));
    }
    cells.add(change(measure));
    cells.add(status(measure));
    return cells;
  }

  /** From the value before to the last one. */
  private Cell change(Measure measure) {
    Optional<String> last = measure.last();
    Optional<String> before = last.flatMap(measure::before);
    if (before.isEmpty()) {
      return Cell.of(words.say(isLatest(measure) ? "new" : "once"));
    }
    return Cell.of(said.change(measure, before.get(), last.get()));
  }

  private Cell status(Measure measure) {
    String last = measure.last().orElseThrow();
    if (measure.contradicts()) {
      return Cell.of(words.say("contradiction")).withMark("ERROR");
    }
    if (!isLatest(measure)) {
      return Cell.of(words.say("lastNamed", words.day(last)));
    }
    Value value = measure.at(last).get(0);
    if (!value.isRatio()) {
      return Cell.EMPTY;
    }
    double left = value.point().of() - value.point().value();
    return left <= 0
        ? Cell.of(words.say("done"))
        : Cell.of(words.say("left", words.number(left), measure.series().unit()))
            .withMark("WARNING");
  }

  /** Whether the latest report speaks of it. */
  private boolean isLatest(Measure measure) {
    return measure.last().equals(Optional.of(days.get(days.size() - 1)));
  }
}
