package org.annalist.plugin.export.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.annalist.api.annotation.Point;
import org.annalist.api.view.Timespan;

/**
 * A series as SVG: a frame as high as the whole with the part filled, for ratios; discs for other
 * values. Values are joined by dots, because nothing is known between two reports.
 */
final class SeriesChart {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int LEFT = 70;
  private static final int RIGHT = 70;
  private static final int TOP = 34;
  private static final int BOTTOM = 30;
  private static final int FRAME = 24;

  private final List<Point> points;
  private final Function<Point, String> label;
  private final Words words;
  private final double firstDay;
  private final double lastDay;
  private final double greatest;

  SeriesChart(List<Point> points, Function<Point, String> label, Words words) {
    this.points = points.stream().filter(p -> Timespan.of(p.asOf()).isPresent()).toList();
    this.label = label;
    this.words = words;
    this.firstDay = this.points.stream().mapToDouble(p -> day(p.asOf())).min().orElse(0);
    this.lastDay = this.points.stream().mapToDouble(p -> day(p.asOf())).max().orElse(1);
    this.greatest =
        this.points.stream()
            .mapToDouble(p -> Double.isNaN(p.of()) ? p.value() : Math.max(p.of(), p.value()))
            .max()
            .orElse(1);
  }

  String svg() {
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg viewBox=\"0 0 %d %d\" role=\"img\" class=\"chart\">",
            WIDTH,
            HEIGHT));
    line(svg, LEFT - 30, HEIGHT - BOTTOM, WIDTH - RIGHT + 30, HEIGHT - BOTTOM, "axis");
    for (int i = 1; i < points.size(); i++) {
      line(
          svg,
          x(points.get(i - 1)),
          y(points.get(i - 1).value()),
          x(points.get(i)),
          y(points.get(i).value()),
          "between");
    }
    for (Point point : points) {
      mark(svg, point);
      text(svg, x(point), y(top(point)) - 8, label.apply(point), "value");
      text(svg, x(point), HEIGHT - 10, words.day(point.asOf()), "day");
    }
    return svg.append("</svg>").toString();
  }

  private void mark(StringBuilder svg, Point point) {
    double x = x(point);
    if (Double.isNaN(point.of())) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" class=\"mark\"/>",
              x,
              y(point.value())));
      return;
    }
    rectangle(svg, x, point.value(), "part");
    rectangle(svg, x, point.of(), "whole");
  }

  private void rectangle(StringBuilder svg, double x, double value, String style) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%.1f\" class=\"%s\"/>",
            x - FRAME / 2.0,
            y(value),
            FRAME,
            HEIGHT - BOTTOM - y(value),
            style));
  }

  private static double top(Point point) {
    return Double.isNaN(point.of()) ? point.value() : Math.max(point.of(), point.value());
  }

  private double x(Point point) {
    double share = lastDay > firstDay ? (day(point.asOf()) - firstDay) / (lastDay - firstDay) : 0.5;
    return LEFT + share * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    double share = greatest > 0 ? Math.max(0, value) / greatest : 0;
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
  }

  /** Epoch day of an ISO day; of the middle of a month or year. */
  private static double day(String iso) {
    return Timespan.of(iso).orElseThrow().middle();
  }

  private static void line(
      StringBuilder svg, double x1, double y1, double x2, double y2, String style) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
            x1,
            y1,
            x2,
            y2,
            style));
  }

  private static void text(StringBuilder svg, double x, double y, String words, String style) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>",
            x,
            y,
            style,
            escaped));
  }
}
