package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Setting;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart.Style;
import org.osgi.service.component.annotations.Component;

/**
 * Charts the selected indicator over time, others beside it, and a total with its parts below.
 * Indicators of different units get charts of their own: one axis would make them look comparable.
 */
@Component
@ViewInfo(
    id = MetricChartView.ID,
    label = "%chart",
    icon = "chart",
    perspective = "figures",
    area = "editor",
    order = 10,
    follows = true)
public final class MetricChartView implements View {

  static final String ID = "metric-chart";

  /** More lines than this cannot be told apart. */
  private static final int MOST = 5;

  /** More indicators than this are not offered for comparison. */
  private static final int OFFERED = 20;

  private static final String NATURAL = "natural";
  private static final List<String> STYLES =
      List.of(NATURAL, "line", "step", "bar", "stacked", "ratio");
  private static final Setting STYLE = Setting.choice("style", "%style", STYLES);
  private static final Setting SHARES =
      Setting.choice("values", "%values", List.of("number", "share"));
  private static final Setting WITH = Setting.text("with", "%with", "");

  @Override
  public List<Setting> settings() {
    return List.of(STYLE, SHARES, WITH);
  }

  @Override
  public ViewModel show(ViewRequest request) {
    Words words = Words.of(MetricChartView.class, request.locale());
    Indicators indicators = Indicators.of(request.snapshot(), request.cancellation());
    List<Page.Section> sections = new ArrayList<>();
    Optional<Indicator> selected =
        indicators
            .selected(request.selection())
            .or(() -> indicators.all().stream().filter(Indicator::isOverTime).findFirst());
    boolean shares = request.settings().text(SHARES).equals("share");
    List<String> with = List.of(request.settings().text(WITH).split(" "));
    if (selected.isPresent()) {
      List<Curve> curves = new ArrayList<>(List.of(new Curve(selected.get(), shares)));
      for (Indicator other : indicators.all()) {
        boolean wanted = with.contains(other.series().id()) && !other.equals(selected.get());
        if (wanted && curves.size() < MOST) {
          curves.add(new Curve(other, shares));
        }
      }
      sections.addAll(charts(request, curves, indicators.totals(), words));
    }
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
    return Page.of("", "", sections).withChoices(choices(request, indicators, selected, words));
  }

  private static List<Page.Section> charts(
      ViewRequest request, List<Curve> curves, List<Total> totals, Words words) {
    List<Page.Section> sections = new ArrayList<>();
    for (List<Curve> group : SeriesChart.byUnit(curves)) {
      String style = request.settings().text(STYLE);
      boolean ratios = group.stream().allMatch(Curve::hasRatios);
      boolean natural = style.equals(NATURAL) || style.equals("ratio") && !ratios;
      Style drawn =
          natural
              ? SeriesChart.natural(group.get(0))
              : Style.valueOf(style.toUpperCase(Locale.ROOT));
      Style several = group.size() > 1 && drawn == Style.RATIO ? Style.LINE : drawn;
      var milestones = Milestones.of(request.snapshot(), group, words);
      String apart = sections.isEmpty() ? "" : words.say("otherUnit");
      sections.add(
          new Page.Section("", apart, new SeriesChart(group, several, milestones, totals, words)));
    }
    return sections;
  }

  private static List<Choice> choices(
      ViewRequest request, Indicators indicators, Optional<Indicator> selected, Words words) {
    List<Choice> choices = new ArrayList<>();
    choices.add(choice(request, STYLE, "style", words));
    choices.add(choice(request, SHARES, "values", words));
    List<Action> others = new ArrayList<>();
    others.add(configure(words.say("with.none"), WITH, ""));
    int chosen = 0;
    String with = request.settings().text(WITH);
    for (Indicator other : indicators.all()) {
      if (selected.filter(other::equals).isEmpty() && others.size() <= OFFERED) {
        String id = other.series().id();
        List<String> ids = Arrays.asList(with.split(" "));
        chosen = ids.contains(id) && chosen == 0 ? others.size() : chosen;
        others.add(configure(SeriesChart.name(other), WITH, id));
      }
    }
    if (others.size() > 1) {
      choices.add(new Choice(words.say("with"), others, chosen));
    }
    return choices;
  }

  private static Choice choice(ViewRequest request, Setting setting, String key, Words words) {
    List<Action> answers = new ArrayList<>();
    for (String value : setting.choices()) {
      answers.add(configure(words.say(key + "." + value), setting, value));
    }
    int chosen = setting.choices().indexOf(request.settings().text(setting));
    return new Choice(words.say(key), answers, chosen);
  }

  private static Action configure(String label, Setting setting, String value) {
    return new Action.Configure(label, ID, Map.of(setting.name(), value));
  }
}
