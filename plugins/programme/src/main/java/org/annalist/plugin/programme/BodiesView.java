package org.annalist.plugin.programme;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.annalist.plugin.programme.Bodies.Body;
import org.osgi.service.component.annotations.Component;

/** Lists the bodies that the reports on the selected programme name, and their tasks. */
@Component
@ViewInfo(
    id = "programme-bodies",
    label = "%bodiesLabel",
    icon = "organization",
    perspective = "programme",
    area = "right",
    order = 15,
    follows = true)
public final class BodiesView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(BodiesView.class, request.locale());
    Optional<Programme> programme =
        Programmes.of(request.snapshot(), request.cancellation()).selected(request.selection());
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("body", words.say("bodyMet"), false, 30),
                new Table.Column("tasks", words.say("bodyTasks"), false, 24),
                new Table.Column("mentions", words.say("mentions"), true, 8),
                new Table.Column("last", words.say("lastMet"), false, 12))
            .notice(
                programme.isEmpty()
                    ? Absence.of(request.snapshot(), words)
                    : Notice.of(words.say("noBodiesState"), words.say("noBodiesReason")));
    programme.ifPresent(
        selected -> {
          table.title(words.say("bodiesTitle", selected.name()));
          Bodies bodies = new Bodies(request.snapshot(), selected, request.cancellation());
          bodies.all().forEach(body -> add(table, body, words));
        });
    return table.build();
  }

  private static void add(RowsTable.Builder table, Body body, Words words) {
    String key = "body:" + body.id();
    int mentions = body.places().size();
    Cell tasks =
        body.tasks().isEmpty()
            ? Cell.of(words.say("silent"))
            : Cell.of(body.tasks().get(0)).asQuote();
    table.row(
        key,
        List.of(
            Cell.of(body.name()).withMark("ORGANIZATION"),
            tasks,
            Cell.number(words.number(mentions), mentions),
            Cell.of(body.last().isEmpty() ? words.say("noDeadline") : words.day(body.last()))),
        body.places());
    table.select(key, Selection.entity(body.id()).with(body.places().get(0)));
  }
}
