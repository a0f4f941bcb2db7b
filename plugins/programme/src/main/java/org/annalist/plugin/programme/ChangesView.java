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

/** Compares the last two days for which a programme is reported: grown, new, silent. */
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
    List<String> days = selected.map(Programme::days).orElse(List.of());
    if (days.size() < 2) {
      Notice none =
          selected.isEmpty()
              ? Absence.of(request.snapshot(), words)
              : Notice.of(words.say("oneDayState"), words.say("oneDayReason"));
      return table.notice(none).build();
    }
    String from = days.get(days.size() - 2);
    String to = days.get(days.size() - 1);
    Programme programme = selected.get();
    table.title(words.say("between", programme.name(), words.day(from), words.day(to)));
    table.notice(Notice.of(words.say("unchangedState"), ""));
    Said said = new Said(words);
    for (Measure measure : programme.measures()) {
      List<Value> before = measure.at(from);
      List<Value> after = measure.at(to);
      if (before.isEmpty() && after.isEmpty()) {
        continue;
      }
      String key = measure.series().id();
      List<Place> places = new ArrayList<>();
      after.forEach(value -> places.add(value.place()));
      before.forEach(value -> places.add(value.place()));
      table.row(
          key,
          List.of(
              Cell.of(change(measure, from, to, said, words)),
              Cell.of(measure.series().measure()),
              Cell.of(
                  words.say(
                      "fromTo", said.cell(measure, from).text(), said.cell(measure, to).text()))),
          places);
      table.select(key, Selection.series(key).with(places.get(0)));
    }
    return table.build();
  }

  private static String change(Measure measure, String from, String to, Said said, Words words) {
    if (measure.at(from).isEmpty()) {
      return words.say("new");
    }
    return measure.at(to).isEmpty() ? words.say("fellSilent") : said.change(measure, from, to);
  }
}
