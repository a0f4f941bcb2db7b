package org.annalist.workbench.render.chart;

import java.util.List;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.ValueScale;

/**
 * A sum: parts as steps from zero in the order of the text, the stated whole as a frame below, and
 * between both what is missing or too much.
 */
final class BreakdownPainter {

  private static final double ROW = 22;

  private final Palette palette;
  private final Words words;

  BreakdownPainter(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
  }

  /** Height of the steps and the whole. */
  static double height(ChartData data) {
    return (items(data).size() + 1) * ROW + 44;
  }

  private static List<XyChart.Item> items(ChartData data) {
    return data.lines().isEmpty() ? List.of() : data.lines().get(0).items();
  }

  void paint(Drawing drawing, ChartData data, Area area, Hits hits, Painting.State state) {
    List<XyChart.Item> items = items(data);
    double sum = items.stream().mapToDouble(XyChart.Item::value).sum();
    double whole = Double.isNaN(data.whole()) ? sum : data.whole();
    double label = 90;
    for (String category : data.categories()) {
      label = Math.max(label, Math.min(area.width() * 0.32, drawing.width(category, Face.PLAIN)));
    }
    double numbers = 150;
    double left = area.x() + label + 10;
    double width = Math.max(60, area.right() - left - numbers);
    ValueScale scale = ValueScale.of(0, Math.max(sum, whole), true, left, width);
    double y = area.y();
    double reached = 0;
    for (int i = 0; i < items.size(); i++) {
      XyChart.Item item = items.get(i);
      double x1 = scale.at(reached);
      double x2 = scale.at(reached + item.value());
      Area bar = new Area(x1, y + 4, Math.max(1, x2 - x1), ROW - 8);
      step(drawing, item, category(data, item, i), bar, left, state);
      if (i + 1 < items.size()) {
        drawing.fill(palette.neutral(), new Area(x2, y + ROW - 8, 1, 12));
      }
      numbers(drawing, item, whole, left + width, y);
      hits.add(item.key(), new Area(area.x(), y, area.width(), ROW), item.label(), i);
      reached += item.value();
      y += ROW;
    }
    paintWhole(drawing, data, scale, new Area(left, y, width, ROW), area, sum, whole);
    paintAxis(drawing, scale, new Area(left, y + ROW + 6, width, 24));
  }

  private static String category(ChartData data, XyChart.Item item, int row) {
    int index = (int) Math.round(item.x());
    boolean known = index >= 0 && index < data.categories().size();
    return known
        ? data.categories().get(index)
        : row < data.categories().size() ? data.categories().get(row) : "";
  }

  private void step(
      Drawing drawing,
      XyChart.Item item,
      String category,
      Area bar,
      double left,
      Painting.State state) {
    boolean picked = item.key().equals(state.selected());
    double top = bar.centreY() - drawing.height(Face.PLAIN) / 2;
    String name = drawing.fit(category, Face.PLAIN, left - 20);
    drawing.textRight(name, picked ? Face.BOLD : Face.PLAIN, palette.text(), left - 10, top);
    drawing.fill(palette.accent(), bar);
    if (picked) {
      drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, bar.grow(3));
    }
  }

  private void numbers(Drawing drawing, XyChart.Item item, double whole, double right, double y) {
    double top = y + (ROW - drawing.height(Face.BOLD)) / 2;
    drawing.textRight(item.label(), Face.BOLD, palette.text(), right + 80, top);
    if (whole > 0) {
      String share = words.percent(item.value() / whole);
      drawing.textRight(share, Face.PLAIN, palette.text2(), right + 145, top);
    }
  }

  private void paintWhole(
      Drawing drawing,
      ChartData data,
      ValueScale scale,
      Area row,
      Area area,
      double sum,
      double whole) {
    double top = row.y() + (ROW - drawing.height(Face.BOLD)) / 2;
    drawing.fill(palette.neutral(), new Area(area.x(), row.y(), area.width(), 1));
    drawing.textRight(words.of("chart.whole"), Face.BOLD, palette.text(), row.x() - 10, top);
    double x = scale.at(whole);
    Area frame = new Area(row.x(), row.y() + 4, Math.max(1, x - row.x()), ROW - 8);
    drawing.frame(palette.neutral(), 1, Dash.SOLID, frame);
    drawing.line(palette.neutral(), 1, Dash.SHORT, x, area.y(), x, row.y() + ROW);
    boolean holds = data.verdict().holds();
    if (!holds && sum != whole) {
      double begin = Math.min(scale.at(sum), x);
      double end = Math.max(scale.at(sum), x);
      Area gap = new Area(begin, area.y(), Math.max(4, end - begin), row.bottom() - area.y() - 4);
      drawing.hatch(palette.err(), gap);
      drawing.frame(palette.err(), 1, Dash.SOLID, gap);
    }
    String total = words.number(Math.round(whole));
    drawing.textRight(total, Face.BOLD, palette.text(), row.right() + 80, top);
    Ink ink = holds ? palette.ok() : palette.err();
    String verdict = data.verdict().text();
    double width = drawing.width(verdict, Face.BOLD);
    double at = width <= 62 ? row.right() + 145 - width : row.right() + 86;
    drawing.text(verdict, Face.BOLD, ink, at, top);
  }

  private void paintAxis(Drawing drawing, ValueScale scale, Area area) {
    drawing.fill(palette.neutral(), new Area(area.x(), area.y(), area.width(), 1));
    double free = area.x() - 100;
    for (double tick : scale.ticks()) {
      double x = scale.at(tick);
      String label = scale.label(tick, words.locale());
      double width = drawing.width(label, Face.SMALL);
      if (x - width / 2 > free) {
        drawing.fill(palette.neutral(), new Area(x, area.y(), 1, 4));
        drawing.textCentred(label, Face.SMALL, palette.text2(), x, area.y() + 5);
        free = x + width / 2 + 10;
      }
    }
  }
}
