package org.annalist.testkit.sample;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.osgi.service.component.annotations.Component;

/** A view as it should be: one row for each name in the texts. */
@Component
@ViewInfo(id = "mention-table", label = "%mentions", perspective = "people", area = "bottom")
public final class MentionTable implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            MentionTable.class.getPackageName() + ".plugin",
            request.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("name", words.getString("name"), false, 2),
            new Table.Column("length", words.getString("length"), true, 1));
    table.title(words.getString("mentions"));
    table.notice(Notice.of(words.getString("none"), ""));
    Cursor<Mention> mentions = request.snapshot().cursor(Layers.ENTITIES);
    while (mentions.next()) {
      request.cancellation().check();
      String key = Long.toHexString(mentions.id());
      String name = request.snapshot().text(mentions.place());
      String length = String.format(Locale.ROOT, "%d", name.length());
      table.row(
          key,
          List.of(Cell.of(name).asQuote(), Cell.number(length, name.length())),
          List.of(mentions.place()));
      table.actions(
          key, List.of(new Action.Open(words.getString("open"), Selection.of(mentions.place()))));
    }
    return table.build();
  }
}
