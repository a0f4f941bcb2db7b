package org.annalist.plugin.officialdocuments;

import java.util.List;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Lists which text names which official document, in what relation, and with which words. */
@Component
@ViewInfo(
    id = "citation-table",
    label = "%citationTableLabel",
    icon = "table",
    perspective = "documents",
    area = "bottom",
    order = 5)
public final class CitationTableView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(CitationTableView.class, request.locale());
    Register register = Register.of(request.snapshot(), request.cancellation());
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("text", words.say("text"), false, 34),
                new Table.Column("day", words.say("day"), false, 11),
                new Table.Column("relation", words.say("relation"), false, 12),
                new Table.Column("number", words.say("number"), false, 18),
                new Table.Column("mentions", words.say("mentions"), true, 6),
                new Table.Column("sentence", words.say("sentence"), false, 50))
            .title(words.say("citationTableLabel"))
            .notice(Absence.of(request.snapshot(), words));
    for (Citing citing : Citations.of(request.snapshot(), register, request.cancellation())) {
      request.cancellation().check();
      int times = citing.places().size();
      String sentence =
          request.snapshot().text(request.snapshot().sentence(citing.places().get(0)));
      table.row(
          citing.key(),
          List.of(
              citer(citing, words),
              Days.cell(citing.day(), words),
              Cell.of(words.say("relation." + citing.relation())),
              Cell.of(citing.cited().label()).withMark("LEGAL_DOCUMENT"),
              Cell.number(words.number(times), times),
              Cell.of(sentence.replaceAll("\\s+", " ").strip()).asQuote()),
          citing.places());
    }
    return table.build();
  }

  /**
   * The official document that cites, with the text that tells so if it is another; or the text.
   */
  private static Cell citer(Citing citing, Words words) {
    String title = citing.text().title();
    return citing
        .citer()
        .map(
            citer -> {
              Cell cell = Cell.of(citer.label()).withMark("LEGAL_DOCUMENT");
              boolean itself = citer.held().equals(citing.text().id());
              return cell.withDetail(itself ? title : words.say("toldBy", title));
            })
        .orElseGet(() -> Cell.of(title));
  }
}
