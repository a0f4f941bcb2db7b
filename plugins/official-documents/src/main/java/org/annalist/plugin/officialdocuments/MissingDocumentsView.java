package org.annalist.plugin.officialdocuments;

import java.util.List;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists what the texts name and the corpus does not hold, the most named first. */
@Component
@ViewInfo(
    id = "missing-documents",
    label = "%missingLabel",
    icon = "documents",
    perspective = "documents",
    area = "right",
    order = 5)
public final class MissingDocumentsView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(MissingDocumentsView.class, request.locale());
    Register register = Register.of(request.snapshot(), request.cancellation());
    Notice none =
        register.all().isEmpty()
            ? Absence.of(request.snapshot(), words)
            : Notice.of(words.say("allHeldState"), "");
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("number", words.say("number"), false, 18),
                new Table.Column("issuer", words.say("issuer"), false, 16),
                new Table.Column("mentions", words.say("mentions"), true, 6))
            .title(words.say("missingLabel"))
            .notice(none)
            .actions("", List.of(new Action.Run(words.say("add"), "org.annalist.add")));
    for (Entry entry : register.all()) {
      request.cancellation().check();
      if (!entry.isHeld()) {
        int mentions = entry.mentions().size();
        table.row(
            entry.key(),
            List.of(
                Cell.of(entry.label()).withMark("LEGAL_DOCUMENT"),
                Cell.of(entry.issuer()),
                Cell.number(words.number(mentions), mentions)),
            entry.mentions());
        table.select(entry.key(), entry.selection());
      }
    }
    return table.build();
  }
}
