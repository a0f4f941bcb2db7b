package org.annalist.plugin.whatsnew;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table.Column;
import org.annalist.api.view.Words;

/**
 * What the sections of the view share.
 *
 * @param snapshot the corpus
 * @param days days of its documents
 * @param since when things count as new
 * @param words words of the view
 */
record News(Snapshot snapshot, Days days, Since since, Words words) {

  private static final int LONGEST_QUOTE = 400;

  RowsTable.Builder table(Object... keysAndWidths) {
    Column[] columns = new Column[keysAndWidths.length / 2];
    for (int i = 0; i < columns.length; i++) {
      String key = (String) keysAndWidths[2 * i];
      columns[i] = new Column(key, words.say(key), false, (Integer) keysAndWidths[2 * i + 1]);
    }
    return RowsTable.of(columns);
  }

  Section section(String key, int count, RowsTable.Builder table) {
    return new Section(words.say(key + "Title"), words.say("count", count), table.build());
  }

  Cell title(String document) {
    return Cell.of(snapshot.document(document).map(Document::title).orElse(document));
  }

  /** The sentence around a place, as a quotation. */
  Cell quote(Place place) {
    String sentence = snapshot.text(snapshot.sentence(place)).replaceAll("\\s+", " ").strip();
    return Cell.of(
            sentence.length() > LONGEST_QUOTE
                ? sentence.substring(0, LONGEST_QUOTE) + "…"
                : sentence)
        .asQuote();
  }

  /** The begin of a document. */
  static List<Place> start(String document) {
    return List.of(Place.of(document, 0, 0));
  }
}
