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

/** Ratios n/m over time: a frame as high as the whole, filled as high as the part. */
final class RatioPainter {

  private static final double WIDTH = 30;

  /** Words of a part are cut beyond this. */
  private static final double LONGEST = 190;

  private final Palette palette;
  private final Words words;

  RatioPainter(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
  }

  void paint(
      Drawing drawing,
      Plot plot,
      ChartData.Drawn line,
      int series,
      Hits hits,
      Painting.State state) {
    Ink ink = palette.series(series);
    List<XyChart.Item> items = line.items();
    double[] wholes = items.stream().mapToDouble(XyChart.Item::of).distinct().toArray();
    if (wholes.length == 1 && wholes[0] == Math.rint(wholes[0])) {
      plot.paintLevel(drawing, wholes[0]);
    }
    for (int i = 0; i + 1 < items.size(); i++) {
      between(drawing, plot, items.get(i), items.get(i + 1), ink);
    }
    double taken = plot.area().x();
    for (int i = 0; i < items.size(); i++) {
      boolean last = i == items.size() - 1;
      double next = last ? plot.area().right() + 140 : plot.x(items.get(i + 1).x()) - WIDTH / 2;
      List<XyChart.Part> parts = line.parts().getOrDefault(items.get(i).key(), List.of());
      paintParts(drawing, plot, items.get(i), parts, ink, hits, taken);
      taken = frame(drawing, plot, items.get(i), ink, hits, state, taken, next);
    }
  }

  /** Parts above what is done: drafts hatched, the rest empty; their words at the left. */
  private void paintParts(
      Drawing drawing,
      Plot plot,
      XyChart.Item item,
      List<XyChart.Part> parts,
      Ink ink,
      Hits hits,
      double taken) {
    double reached = item.value();
    double left = plot.x(item.x()) - WIDTH / 2;
    double whole = Double.isNaN(item.of()) ? item.value() : item.of();
    double high = plot.y(whole);
    drawing.fill(palette.base(), new Area(left, high, WIDTH, plot.floor() - high));
    for (XyChart.Part part : parts) {
      double foot = plot.y(reached);
      double top = plot.y(reached + part.value());
      Area box = new Area(left, top, WIDTH, Math.max(1, foot - top));
      if (part.begun()) {
        drawing.hatch(ink, box);
        drawing.fill(ink, new Area(left, top, WIDTH, 1));
      }
      double room = left - 10 - Math.max(taken, plot.area().x());
      String said = words.number(Math.round(part.value())) + " " + part.label();
      String label = drawing.fit(said, Face.SMALL_BOLD, Math.min(LONGEST, room));
      boolean tall = foot - top >= drawing.height(Face.SMALL_BOLD);
      if (tall && label.length() > 4) {
        double y = box.centreY() - drawing.height(Face.SMALL_BOLD) / 2;
        double width = drawing.width(label, Face.SMALL_BOLD);
        drawing.textOver(
            label, Face.SMALL_BOLD, palette.text(), palette.base(), left - 10 - width, y);
      }
      hits.add(part.key(), box, said);
      reached += part.value();
    }
  }

  /** Draws a ratio; answers the right end of what is written there. */
  private double frame(
      Drawing drawing,
      Plot plot,
      XyChart.Item item,
      Ink ink,
      Hits hits,
      Painting.State state,
      double taken,
      double next) {
    double x = plot.x(item.x());
    double whole = Double.isNaN(item.of()) ? item.value() : item.of();
    double floor = plot.floor();
    double top = plot.y(whole);
    double part = plot.y(item.value());
    Area box = new Area(x - WIDTH / 2, top, WIDTH, floor - top);
    boolean picked = item.key().equals(state.selected());
    drawing.fill(ink, new Area(box.x(), part, WIDTH, floor - part));
    drawing.frame(palette.neutral(), 1, item.inferred() ? Dash.LONG : Dash.SOLID, box);
    if (picked) {
      drawing.frameRound(palette.accent(), 2, Dash.SOLID, 3, box.grow(4));
    }
    String share =
        Double.isNaN(item.of()) || item.of() == 0 ? "" : words.percent(item.value() / item.of());
    double width =
        Math.max(drawing.width(item.label(), Face.BOLD), drawing.width(share, Face.SMALL));
    double y = Math.max(part, top) + 6;
    double right = box.right() + 10 + width;
    if (right < next) {
      drawing.textOver(item.label(), Face.BOLD, ink, palette.base(), box.right() + 8, y);
      drawing.textOver(share, Face.SMALL, palette.text2(), palette.base(), box.right() + 8, y + 17);
      taken = right;
    } else if (box.x() - width - 10 > taken) {
      drawing.textRight(item.label(), Face.BOLD, ink, box.x() - 8, y);
      drawing.textRight(share, Face.SMALL, palette.text2(), box.x() - 8, y + 17);
      taken = box.right();
    } else if (state.hovered().equals(item.key())) {
      drawing.textCentred(item.label(), Face.BOLD, ink, x, top - 20);
    }
    hits.add(item.key(), box, share.isEmpty() ? item.label() : item.label() + " · " + share);
    return taken;
  }

  /** Nothing is known between two reports: dots, and what changed over how many days. */
  private void between(Drawing drawing, Plot plot, XyChart.Item from, XyChart.Item to, Ink ink) {
    double x1 = plot.x(from.x()) + WIDTH / 2;
    double x2 = plot.x(to.x()) - WIDTH / 2;
    double y1 = plot.y(from.value());
    double y2 = plot.y(to.value());
    if (x2 - x1 < 4) {
      return;
    }
    drawing.line(ink, 1.6, Dash.BETWEEN, x1, y1, x2, y2);
    double change = to.value() - from.value();
    String sign = change > 0 ? "+" : change < 0 ? "−" : "±";
    String label =
        words.of(
            "chart.between",
            sign + words.number(Math.round(Math.abs(change))),
            words.number(Math.round(to.x() - from.x())));
    double width = drawing.width(label, Face.SMALL_BOLD);
    if (width + 100 < x2 - x1) {
      double middle = (x1 + x2) / 2;
      double y = (y1 + y2) / 2 - drawing.height(Face.SMALL_BOLD) / 2;
      drawing.textOver(
          label, Face.SMALL_BOLD, palette.text(), palette.base(), middle - width / 2, y);
    }
  }
}
