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

/** What reports count, day by day and group by group, with the last change and how it stands. */
final class ProgressTable {

  /** More days than this cannot be read side by side; the latest are shown. */
  static final int MOST_DAYS = 6;

  private static final String GROUP = "group";

  private final Account account;
  private final List<String> days;
  private final Words words;
  private final Said said;
  private final Standing standing;

  ProgressTable(Account account, Words words) {
    this.account = account;
    this.words = words;
    this.said = new Said(words);
    List<String> all = account.days();
    this.days = all.subList(Math.max(0, all.size() - MOST_DAYS), all.size());
    this.standing = new Standing(account, words);
  }

  /** How many earlier days are left out. */
  int leftOut() {
    return account.days().size() - days.size();
  }

  Table table() {
    boolean undated = account.hasUndated();
    RowsTable.Builder table = RowsTable.of(columns(undated)).groupBy(GROUP);
    for (Group group : account.groups()) {
      for (Measure measure : group.measures()) {
        List<Place> places = measure.all().stream().map(Value::place).toList();
        table.row(measure.key(), cells(group, measure, undated), places);
        for (String day : days) {
          sources(table, measure, day, day);
        }
        if (undated) {
          sources(table, measure, "undated", Measure.UNDATED);
        }
        Selection series =
            measure.series().isEmpty() ? Selection.NONE : Selection.series(measure.series());
        table.select(measure.key(), series.with(places.get(0)));
      }
    }
    return table.build();
  }

  private Table.Column[] columns(boolean undated) {
    List<Table.Column> columns = new ArrayList<>();
    columns.add(new Table.Column(GROUP, words.say("group"), false, 20));
    columns.add(new Table.Column("measure", words.say("measure"), false, 34));
    for (String day : days) {
      columns.add(new Table.Column(day, words.day(day), false, 14));
    }
    if (undated) {
      columns.add(new Table.Column("undated", words.say("undated"), false, 12));
    }
    columns.add(new Table.Column("change", words.say("change"), false, 10));
    columns.add(new Table.Column("status", words.say("status"), false, 28));
    return columns.toArray(new Table.Column[0]);
  }

  private static void sources(RowsTable.Builder table, Measure measure, String column, String day) {
    List<Value> values = measure.at(day);
    if (!values.isEmpty()) {
      table.cell(measure.key(), column, values.stream().map(Value::place).toList());
    }
  }

  private List<Cell> cells(Group group, Measure measure, boolean undated) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(group.head()));
    cells.add(Cell.of(measure.label()));
    for (String day : days) {
      cells.add(said.cell(measure, day));
    }
    if (undated) {
      cells.add(measure.at(Measure.UNDATED).isEmpty() ? Cell.EMPTY : said.cell(measure, ""));
    }
    cells.add(change(measure));
    cells.add(standing.of(measure));
    return cells;
  }

  /** From the value before to the last one. */
  private Cell change(Measure measure) {
    Optional<String> last = measure.last();
    Optional<String> before = last.flatMap(measure::before);
    if (last.isEmpty()) {
      return Cell.EMPTY;
    }
    if (before.isEmpty()) {
      return Cell.of(words.say(standing.isLatest(measure) ? "new" : "once"));
    }
    return Cell.of(said.change(measure, before.get(), last.get()));
  }
}
