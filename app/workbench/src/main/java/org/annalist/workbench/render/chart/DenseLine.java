package org.annalist.workbench.render.chart;

import java.util.List;
import org.annalist.api.view.XyChart;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.draw.Painting;

/**
 * A line of more values than there is room for marks: one stroke through the first, smallest,
 * greatest and last value of each pixel. Zooming in shows the marks.
 */
final class DenseLine {

  /** Fewer pixels than this for a value leave no room for its mark. */
  private static final double ROOM = 3;

  private final Drawing drawing;
  private final Plot plot;

  DenseLine(Drawing drawing, Plot plot) {
    this.drawing = drawing;
    this.plot = plot;
  }

  /** Whether values stand too near to each other to be marked one by one. */
  static boolean isDense(Plot plot, List<XyChart.Item> items) {
    return items.size() > 200 && items.size() * ROOM > plot.area().width();
  }

  void paint(ChartData.Drawn line, int series, Ink ink, Hits hits, Painting.State state) {
    List<XyChart.Item> items = line.items();
    boolean step = line.line().style() == XyChart.Style.STEP;
    XyChart.Item first = items.get(0);
    Outline.Builder stroke = Outline.from(plot.x(first.x()), plot.y(first.value()));
    double lastY = plot.y(first.value());
    for (XyChart.Item item : items) {
      double x = plot.x(item.x());
      double y = plot.y(item.value());
      if (step) {
        stroke.line(x, lastY);
      }
      stroke.line(x, y);
      lastY = y;
      hits.add(item.key(), new Area(x - 1, y - 3, 2, 6), item.label(), series);
      boolean marked = item.key().equals(state.selected()) || item.key().equals(state.hovered());
      if (marked) {
        drawing.ring(ink, 2, Dash.SOLID, x, y, 6);
        drawing.textCentred(item.label(), Face.SMALL_BOLD, ink, x, y - 24);
      }
    }
    drawing.stroke(ink, 1.2, Dash.SOLID, stroke.build());
  }
}
