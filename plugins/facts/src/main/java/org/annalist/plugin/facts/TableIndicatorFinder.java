package org.annalist.plugin.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Block;

/**
 * Says what the figures of a table measure where its columns are headed by times: the unit of the
 * figure, for whom the row is named, as of the time of the column. Other tables stay unread, for
 * their headers may say anything.
 */
final class TableIndicatorFinder {

  private final Reading reading;

  TableIndicatorFinder(Reading reading) {
    this.reading = reading;
  }

  void find(Indicators indicators) {
    List<Block> blocks = reading.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.TABLE) {
        reading.cancellation().check();
        table(blocks, i, indicators);
      }
    }
  }

  private void table(List<Block> blocks, int table, Indicators indicators) {
    Map<Integer, Block> heads = new HashMap<>();
    Map<Integer, String> names = new HashMap<>();
    int headRow = -1;
    for (int i = table + 1; i < blocks.size(); i++) {
      Block cell = blocks.get(i);
      if (cell.kind() != Block.Kind.CELL || !blocks.get(table).span().contains(cell.span())) {
        return;
      }
      headRow = headRow < 0 ? cell.row() : headRow;
      if (cell.row() == headRow) {
        heads.put(cell.column(), cell);
        continue;
      }
      List<Annotation<Quantity>> figures = Reading.within(reading.figures(), cell.span());
      String name = names.getOrDefault(cell.row(), "");
      if (figures.isEmpty() && name.isEmpty() && isName(cell)) {
        names.put(cell.row(), reading.words(cell.span()).strip());
      } else if (figures.size() == 1 && !name.isEmpty()) {
        figure(figures.get(0), name, heads.get(cell.column()), indicators);
      }
    }
  }

  /** Whether a cell holds words rather than the number of its row. */
  private boolean isName(Block cell) {
    return reading.words(cell.span()).strip().chars().filter(Character::isLetter).count() > 2;
  }

  private void figure(Annotation<Quantity> figure, String name, Block head, Indicators indicators) {
    String unit = figure.value().unit();
    String asOf = head == null ? "" : time(head.span());
    if (unit.isEmpty() || asOf.isEmpty()) {
      return;
    }
    indicators.add(
        figure,
        Indicator.of(unit)
            .withSubject(name)
            .withAsOf(asOf)
            .withRow(name)
            .withColumn(reading.words(head.span()).strip()),
        "table-of-times",
        () -> "row " + name + ", column " + reading.words(head.span()).strip());
  }

  /** The one day, month, quarter or year of a header cell, or empty. */
  private String time(Span head) {
    List<Annotation<Timex3>> times = Reading.within(reading.times(), head);
    String value = times.size() == 1 ? times.get(0).value().value() : "";
    return CalendarValue.isPeriod(value) ? value : "";
  }
}
