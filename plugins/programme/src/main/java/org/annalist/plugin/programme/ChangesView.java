package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
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
import org.osgi.service.component.annotations.Component;

/**
 * Compares two days for which a programme is reported: grown, new, silent. The later one is that of
 * the selected value, else the last.
 */
@Component
@ViewInfo(
    id = "programme-changes",
    label = "%changesLabel",
    icon = "series",
    perspective = "programme",
    area = "right",
    order = 5,
    follows = true)
public final class ChangesView implements View {

  /** In this order changes are told. */
  private enum Change {
    GROWN,
    NEW,
    SAME,
    SILENT
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(ChangesView.class, request.locale());
    Programmes programmes = Programmes.of(request.snapshot(), request.cancellation());
    Optional<Programme> selected = programmes.selected(request.selection());
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("change", words.say("change"), false, 9),
            new Table.Column("measure", words.say("measure"), false, 26),
            new Table.Column("values", words.say("values"), false, 20));
    if (selected.isEmpty()) {
      return table.notice(Absence.of(request.snapshot(), words)).build();
    }
    Account account = Account.of(request.snapshot(), selected.get(), words, request.cancellation());
    List<String> days = account.days();
    if (days.size() < 2) {
      return table.notice(Notice.of(words.say("oneDayState"), words.say("oneDayReason"))).build();
    }
    int at = Math.max(1, days.indexOf(wanted(account, request.selection(), days)));
    String from = days.get(at - 1);
    String to = days.get(at);
    String name = selected.get().name();
    table.title(words.say("between", name, words.day(from), words.day(to)));
    table.notice(Notice.of(words.say("unchangedState"), ""));
    for (Change change : Change.values()) {
      for (Measure measure : account.compared()) {
        if (changeOf(measure, from, to).filter(change::equals).isPresent()) {
          add(table, measure, from, to, words);
        }
      }
    }
    return table.build();
  }

  /** The day of the selected value; the last day if no value is selected. */
  private static String wanted(Account account, Selection selection, List<String> days) {
    Optional<Place> place = selection.place();
    return account.measures().stream()
        .flatMap(measure -> measure.all().stream())
        .filter(value -> place.filter(value.place()::equals).isPresent())
        .map(value -> value.point().asOf())
        .filter(days::contains)
        .findFirst()
        .orElse(days.get(days.size() - 1));
  }

  private static Optional<Change> changeOf(Measure measure, String from, String to) {
    boolean before = !measure.at(from).isEmpty();
    boolean after = !measure.at(to).isEmpty();
    if (!before && !after) {
      return Optional.empty();
    }
    if (!before) {
      return Optional.of(Change.NEW);
    }
    if (!after) {
      return Optional.of(Change.SILENT);
    }
    boolean same =
        measure.distinct(from).size() == 1
            && measure.distinct(to).size() == 1
            && measure.distinct(to).get(0).agrees(measure.distinct(from).get(0));
    return Optional.of(same ? Change.SAME : Change.GROWN);
  }

  private static void add(
      RowsTable.Builder table, Measure measure, String from, String to, Words words) {
    Said said = new Said(words);
    List<Place> places = new ArrayList<>();
    measure.at(to).forEach(value -> places.add(value.place()));
    measure.at(from).forEach(value -> places.add(value.place()));
    boolean both = !measure.at(from).isEmpty() && !measure.at(to).isEmpty();
    String changed =
        both
            ? said.change(measure, from, to)
            : words.say(measure.at(to).isEmpty() ? "fellSilent" : "new");
    String before = said.cell(measure, from).text();
    String after = said.cell(measure, to).text();
    table.row(
        measure.key(),
        List.of(
            Cell.of(changed),
            Cell.of(measure.label()),
            Cell.of(before.equals(after) ? after : words.say("fromTo", before, after))),
        places);
    Selection series =
        measure.series().isEmpty() ? Selection.NONE : Selection.series(measure.series());
    table.select(measure.key(), series.with(places.get(0)));
  }
}
