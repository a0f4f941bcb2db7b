package org.annalist.workbench.render.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.view.XyChart;
import org.annalist.api.view.XyChart.Style;

/** What a chart answered for one range: all that a picture needs. */
record ChartData(
    String title,
    String subtitle,
    String unit,
    List<String> categories,
    List<Drawn> lines,
    List<XyChart.Milestone> milestones,
    double from,
    double to,
    double least,
    double most,
    double whole,
    XyChart.Verdict verdict) {

  /** More ratios than this leave no room for the names of their parts. */
  private static final int MOST_WITH_PARTS = 12;

  /**
   * A line with its values in the range.
   *
   * @param parts other parts of the wholes of ratios by key of the value
   */
  record Drawn(XyChart.Line line, List<XyChart.Item> items, Map<String, List<XyChart.Part>> parts) {
    Drawn(XyChart.Line line, List<XyChart.Item> items) {
      this(line, items, Map.of());
    }
  }

  /** Asks a chart for everything it holds. */
  static ChartData fetch(XyChart chart, int pixels, Cancellation cancellation) {
    double[] range = chart.range();
    boolean days = chart.categories().isEmpty();
    double span = range[1] - range[0];
    // Points at the very edge would be cut; one lone day gets a year around it.
    double margin = !days ? 0.5 : span == 0 ? 180 : Math.max(20, span * 0.08);
    double first = days ? firstMilestone(chart, range[0], Math.max(365, span)) : range[0];
    return fetch(chart, first - margin, range[1] + margin, pixels, cancellation);
  }

  /** What began a series is shown with it, unless it lies so far back that it would dwarf it. */
  private static double firstMilestone(XyChart chart, double begin, double back) {
    return chart.milestones(begin - back, begin).stream()
        .mapToDouble(XyChart.Milestone::x)
        .min()
        .orElse(begin);
  }

  /** Asks a chart for a range. */
  static ChartData fetch(
      XyChart chart, double from, double to, int pixels, Cancellation cancellation) {
    List<Drawn> lines = new ArrayList<>();
    for (XyChart.Line line : chart.lines()) {
      cancellation.check();
      List<XyChart.Item> items =
          List.copyOf(chart.slice(line.key(), from, to, pixels, cancellation));
      lines.add(new Drawn(line, items, parts(chart, line, items)));
    }
    double[] values = chart.values(from, to);
    return new ChartData(
        chart.title(),
        chart.subtitle(),
        chart.unit(),
        List.copyOf(chart.categories()),
        lines,
        List.copyOf(chart.milestones(from, to)),
        from,
        to,
        values[0],
        values[1],
        chart.whole(),
        chart.verdict());
  }

  private static Map<String, List<XyChart.Part>> parts(
      XyChart chart, XyChart.Line line, List<XyChart.Item> items) {
    Map<String, List<XyChart.Part>> parts = new HashMap<>();
    if (line.style() == Style.RATIO && items.size() <= MOST_WITH_PARTS) {
      items.forEach(item -> parts.put(item.key(), List.copyOf(chart.parts(item.key()))));
    }
    return parts;
  }

  boolean hasDays() {
    return categories.isEmpty();
  }

  boolean isBreakdown() {
    return lines.stream().anyMatch(l -> l.line().style() == XyChart.Style.BREAKDOWN);
  }

  /** Whether values must be drawn from zero. */
  boolean fromZero() {
    return lines.stream()
        .map(l -> l.line().style())
        .anyMatch(EnumSet.of(Style.BAR, Style.STACKED, Style.RATIO)::contains);
  }

  boolean isEmpty() {
    return lines.stream().allMatch(l -> l.items().isEmpty());
  }
}
