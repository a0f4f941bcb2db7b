package org.annalist.plugin.whatsnew;

import java.util.List;
import java.util.Optional;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;

/** The documents that came, the newest first. */
final class NewDocuments {

  private NewDocuments() {}

  static Optional<Section> of(News news) {
    RowsTable.Builder table = news.table("day", 14, "document", 60, "file", 26);
    int count = 0;
    for (Document document : news.days().dated()) {
      if (news.since().isNew(document.id())) {
        count++;
        table.row(
            "document/" + document.id(),
            List.of(
                news.days().cell(document.id()), news.title(document.id()), Cell.of(document.id())),
            News.start(document.id()));
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(news.section("documents", count, table));
  }
}
