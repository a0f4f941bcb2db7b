package org.annalist.plugin.officialdocuments;

import java.util.List;
import org.annalist.api.Setting;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists the official documents: number, kind, issuer, day and subject, and how often named. */
@Component
@ViewInfo(
    id = "official-documents",
    label = "%label",
    icon = "documents",
    perspective = "documents",
    area = "editor",
    order = 10)
public final class OfficialDocumentsView implements View {

  @Override
  public List<Setting> settings() {
    return Facets.SETTINGS;
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(OfficialDocumentsView.class, request.locale());
    Register register = Register.of(request.snapshot(), request.cancellation());
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("number", words.say("number"), false, 18),
                new Table.Column("kind", words.say("kind"), false, 11),
                new Table.Column("issuer", words.say("issuer"), false, 20),
                new Table.Column("issued", words.say("issued"), false, 11),
                new Table.Column("title", words.say("title"), false, 48),
                new Table.Column("texts", words.say("texts"), true, 6),
                new Table.Column("mentions", words.say("mentions"), true, 6),
                new Table.Column("held", words.say("held"), false, 9))
            .title(words.say("label"))
            .notice(
                register.all().isEmpty()
                    ? Absence.of(request.snapshot(), words)
                    : Facets.hidesAll(register.all().size(), words));
    Facets facets = Facets.of(request.settings());
    table.choices(facets.choices(register.all(), words));
    for (Entry entry : register.all()) {
      request.cancellation().check();
      if (!facets.keep(entry, register.all())) {
        continue;
      }
      table.row(entry.key(), cells(entry, words), entry.mentions());
      table.select(entry.key(), entry.selection());
    }
    return table.build();
  }

  private static List<Cell> cells(Entry entry, Words words) {
    Cell number = Cell.of(entry.label()).withMark("LEGAL_DOCUMENT");
    int texts = entry.byText().size();
    int mentions = entry.mentions().size();
    return List.of(
        entry.namesakes() > 0
            ? number.withDetail(words.say("namesakes", entry.namesakes()))
            : number,
        Cell.of(entry.kind()),
        Cell.of(entry.issuer()),
        Days.cell(entry.issued(), words),
        entry.title().isEmpty()
            ? Cell.EMPTY
            : Cell.of(words.say("quoted", entry.title())).asQuote(),
        Cell.number(words.number(texts), texts),
        Cell.number(words.number(mentions), mentions),
        Cell.of(words.say(entry.isHeld() ? "isHeld" : "isMissing")));
  }
}
