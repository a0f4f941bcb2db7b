package org.annalist.plugin.whatsnew;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** The days of all documents of a corpus. Immutable once made. */
final class Days {

  private final Map<String, String> days = new HashMap<>();
  private final List<Document> dated = new ArrayList<>();
  private final int undated;
  private final Words words;

  Days(Snapshot snapshot, Words words) {
    this.words = words;
    for (Document document : snapshot.documents()) {
      String day = snapshot.created(document.id()).map(DocumentTime::value).orElse("");
      if (Timespan.of(day).isPresent()) {
        days.put(document.id(), day);
        dated.add(document);
      }
    }
    dated.sort(
        Comparator.comparing((Document document) -> days.get(document.id()))
            .reversed()
            .thenComparing(Document::id));
    undated = snapshot.documents().size() - dated.size();
  }

  /** Documents that have a day, the newest first. */
  List<Document> dated() {
    return dated;
  }

  /** Number of documents without a day. */
  int undated() {
    return undated;
  }

  /** ISO day, month or year of a document, or empty. */
  String of(String document) {
    return days.getOrDefault(document, "");
  }

  /** The day of a document as a cell that sorts as a day. */
  Cell cell(String document) {
    double order = Timespan.of(of(document)).map(Timespan::from).orElse(-Double.MAX_VALUE);
    return Cell.number(words.day(of(document)), order);
  }
}
