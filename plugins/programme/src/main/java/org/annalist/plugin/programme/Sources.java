package org.annalist.plugin.programme;

import java.util.List;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** Every value that reports state for a whole, with the sentence that states it. */
final class Sources {

  private Sources() {}

  static Table of(Snapshot snapshot, Account account, Words words) {
    Said said = new Said(words);
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("day", words.say("asOfDay"), false, 12),
            new Table.Column("measure", words.say("measure"), false, 18),
            new Table.Column("value", words.say("value"), false, 10),
            new Table.Column("sentence", words.say("sentence"), false, 50),
            new Table.Column("document", words.say("document"), false, 22));
    for (Group group : account.groups()) {
      for (Measure measure : group.whole() ? group.measures() : List.<Measure>of()) {
        for (Value value : measure.all()) {
          String day = value.point().asOf();
          double order = Timespan.of(day).map(Timespan::from).orElse(Double.MAX_VALUE);
          String sentence = snapshot.text(snapshot.sentence(value.place())).strip();
          String title =
              snapshot.document(value.place().document()).map(Document::title).orElse("");
          table.row(
              "source:" + measure.key() + "@" + value.place(),
              List.of(
                  Cell.number(day.isEmpty() ? words.say("noDeadline") : words.day(day), order),
                  Cell.of(measure.label()).withDetail(measure.unit()),
                  Cell.of(said.value(measure, value)),
                  Cell.of(sentence).asQuote(),
                  Cell.of(title).asQuote()),
              List.of(value.place()));
        }
      }
    }
    return table.build();
  }
}
