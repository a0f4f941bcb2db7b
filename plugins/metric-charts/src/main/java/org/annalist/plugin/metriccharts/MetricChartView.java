package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/** Charts the selected indicator over time, and a total with its parts below. */
@Component
@ViewInfo(
    id = "metric-chart",
    label = "%chart",
    icon = "chart",
    perspective = "figures",
    area = "editor",
    order = 10,
    follows = true)
public final class MetricChartView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(MetricChartView.class, request.locale());
    Indicators indicators = Indicators.of(request.snapshot(), request.cancellation());
    List<Page.Section> sections = new ArrayList<>();
    Optional<Indicator> selected =
        indicators
            .selected(request.selection())
            .or(() -> indicators.all().stream().filter(Indicator::isOverTime).findFirst());
    selected
        .map(i -> new SeriesChart(request.snapshot(), i, words))
        .ifPresent(chart -> sections.add(new Page.Section("", "", chart)));
    indicators
        .selectedTotal(request.selection())
        .or(() -> indicators.totals().stream().filter(t -> !t.isShare()).findFirst())
        .map(t -> new BreakdownChart(t, words))
        .ifPresent(chart -> sections.add(new Page.Section("", "", chart)));
    if (sections.isEmpty()) {
      return Page.empty(
          new Notice(
              words.say("noneState"),
              words.say("noneReason"),
              List.of(new Action.Run(words.say("add"), "org.annalist.add"))));
    }
    return Page.of("", "", sections);
  }
}
