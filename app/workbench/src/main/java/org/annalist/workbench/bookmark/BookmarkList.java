package org.annalist.workbench.bookmark;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.ListPart;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.state.Selected;

/** The list of bookmarks: the words, their document and paragraph. A row opens its place. */
public final class BookmarkList implements ListPart.Source {

  /** Id of its view. */
  public static final String ID = "org.annalist.bookmarks";

  private final Workbench workbench;
  private final Bookmarks bookmarks;
  private volatile List<Bookmark> shown = List.of();

  public BookmarkList(Workbench workbench, Bookmarks bookmarks) {
    this.workbench = workbench;
    this.bookmarks = bookmarks;
    this.shown = bookmarks.all();
  }

  @Override
  public Runnable listen(Runnable changed) {
    return bookmarks.listen(
        () -> {
          shown = bookmarks.all();
          changed.run();
        });
  }

  @Override
  public RowsTable read(Cancellation cancellation) {
    Words words = workbench.look().words();
    Snapshot snapshot = workbench.state().snapshot();
    RowsTable.Builder rows =
        RowsTable.of(
                new Table.Column("words", words.of("column.words"), false, 60),
                new Table.Column("document", words.of("column.document"), false, 30),
                new Table.Column("paragraph", words.of("column.paragraph"), true, 10))
            .notice(Notice.of(words.of("bookmarks.none"), words.of("bookmarks.noneReason")));
    List<Bookmark> all = shown;
    for (int i = 0; i < all.size(); i++) {
      cancellation.check();
      Bookmark each = all.get(i);
      Optional<Document> document = snapshot.document(each.place().document());
      String title = document.map(Document::title).orElse(each.place().document());
      int paragraph = document.map(d -> Paragraphs.of(d).at(each.place().span().begin())).orElse(0);
      Cell where = paragraph == 0 ? Cell.EMPTY : Cell.number(words.number(paragraph), paragraph);
      rows.row(
          Integer.toString(i),
          List.of(Cell.of(each.words()).asQuote(), Cell.of(title), where),
          List.of(each.place()));
    }
    return rows.build();
  }

  private Bookmark at(String key) {
    return shown.get(Integer.parseInt(key));
  }

  private Selected selected(String key) {
    return new Selected(Selection.of(at(key).place()), List.of(), ID);
  }

  @Override
  public void picked(String key) {
    workbench.state().select(selected(key));
  }

  @Override
  public void open(String key) {
    workbench.openInReader(selected(key));
  }

  @Override
  public List<Tool> menu(String key) {
    return key.isEmpty()
        ? List.of()
        : List.of(
            new Tool("read", "menu.openInReader", () -> open(key)),
            new Tool("clear", "bookmarks.remove", () -> bookmarks.remove(at(key))));
  }
}
