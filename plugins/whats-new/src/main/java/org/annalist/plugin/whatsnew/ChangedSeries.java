package org.annalist.plugin.whatsnew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Words;

/** The series with new values: what was known, and what is. */
final class ChangedSeries {

  private ChangedSeries() {}

  static Optional<Section> of(News news, Values values) {
    RowsTable.Builder table =
        news.table("series", 36, "before", 12, "now", 12, "day", 12, "sentence", 40);
    List<Values.Change> changes = values.changes();
    for (Values.Change change : changes) {
      String key = "series/" + change.series().id();
      List<Place> places = new ArrayList<>(List.of(change.now().place()));
      change.before().ifPresent(before -> places.add(before.place()));
      table.row(
          key,
          List.of(
              Cell.of(Values.name(change.series())).withMark("figures"),
              before(change, news.words()),
              Cell.of(change.now().words(news.words())).withDetail(change.series().unit()),
              Cell.of(news.words().day(change.now().day())),
              news.quote(change.now().place())),
          places);
      table.select(key, Selection.series(change.series().id()).with(change.now().place()));
    }
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(news.section("series", changes.size(), table));
  }

  private static Cell before(Values.Change change, Words words) {
    return change
        .before()
        .map(before -> Cell.of(before.words(words)))
        .orElseGet(() -> Cell.of(words.say("first")));
  }
}
