package org.annalist.plugin.metriccharts;

import java.util.List;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
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

/** Lists every value of every indicator: the numbers behind the charts. */
@Component
@ViewInfo(
    id = "figures-table",
    label = "%table",
    icon = "table",
    perspective = "figures",
    area = "bottom",
    order = 10)
public final class FiguresTableView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(FiguresTableView.class, request.locale());
    RowsTable.Builder table =
        RowsTable.of(
                new Table.Column("asOf", words.say("asOf"), false, 2),
                new Table.Column("measure", words.say("measure"), false, 6),
                new Table.Column("value", words.say("value"), true, 2),
                new Table.Column("of", words.say("of"), true, 2),
                new Table.Column("share", words.say("share"), true, 3),
                new Table.Column("document", words.say("document"), false, 6))
            .title(words.say("table"))
            .notice(
                new Notice(
                    words.say("noneState"),
                    words.say("noneReason"),
                    List.of(new Action.Run(words.say("add"), "org.annalist.add"))));
    for (Indicator indicator : Indicators.of(request.snapshot(), request.cancellation()).all()) {
      for (Value value : indicator.values()) {
        request.cancellation().check();
        table.row(
            value.key(),
            cells(request.snapshot(), indicator, value, words),
            List.of(value.place()));
        table.select(value.key(), Selection.of(value.place()).withSeries(indicator.series().id()));
      }
    }
    return table.build();
  }

  private static List<Cell> cells(
      Snapshot snapshot, Indicator indicator, Value value, Words words) {
    Point point = value.point();
    boolean ratio = point.of() > 0;
    double share = ratio ? point.value() / point.of() : Double.NaN;
    String figure = words.figure(point.value(), Double.NaN, point.to(), Quantity.Qualifier.EXACT);
    String title = snapshot.document(value.place().document()).map(Document::title).orElse("");
    return List.of(
        value.hasDay() ? Cell.number(words.day(point.asOf()), value.day()) : Cell.of(words.day("")),
        Cell.of(indicator.series().measure()).withDetail(indicator.series().subject()),
        Cell.number(figure, point.value()),
        ratio ? Cell.number(words.number(point.of()), point.of()) : Cell.EMPTY,
        ratio
            ? Cell.number(words.share(share), share).withRatio(Math.min(1, Math.max(0, share)))
            : Cell.EMPTY,
        Cell.of(title).asQuote());
  }
}
