package org.annalist.plugin.metriccharts;

import java.util.List;
import org.annalist.api.view.Action;
import org.annalist.api.view.LazyTable;
import org.annalist.api.view.Notice;
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
    List<Table.Column> columns =
        List.of(
            new Table.Column("asOf", words.say("asOf"), false, 2),
            new Table.Column("measure", words.say("measure"), false, 6),
            new Table.Column("subject", words.say("subject"), false, 4),
            new Table.Column("value", words.say("value"), true, 2),
            new Table.Column("of", words.say("of"), true, 2),
            new Table.Column("share", words.say("share"), true, 3),
            new Table.Column("qualifier", words.say("qualifier"), false, 2),
            new Table.Column("unit", words.say("unit"), false, 3),
            new Table.Column("document", words.say("document"), false, 6));
    Indicators indicators = Indicators.of(request.snapshot(), request.cancellation());
    Notice none =
        new Notice(
            words.say("noneState"),
            words.say("noneReason"),
            List.of(new Action.Run(words.say("add"), "org.annalist.add")));
    FigureRows rows = new FigureRows(request.snapshot(), indicators, words);
    return LazyTable.of(words.say("table"), columns, rows, none);
  }
}
