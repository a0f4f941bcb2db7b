package org.annalist.workbench.render.timeline;

import java.util.List;
import java.util.Set;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.scale.DayScale;
import org.annalist.workbench.render.scale.Days;

/** The whole timeline: axis, lanes, shelf and overview. */
final class TimelinePainting implements Painting {

  /** Width of the labels left of the lanes. */
  static final double LABELS = 190;

  /** Prefix of the hits that open and close a group. */
  static final String GROUP_HIT = "\u0000group:";

  private final TimelineData data;
  private final Palette palette;
  private final Words words;
  private final Set<String> closed;
  private final double scroll;

  /**
   * A timeline.
   *
   * @param closed keys of groups whose lanes are hidden
   * @param scroll pixels that the lanes are scrolled by
   */
  TimelinePainting(
      TimelineData data, Palette palette, Words words, Set<String> closed, double scroll) {
    this.data = data;
    this.palette = palette;
    this.words = words;
    this.closed = closed;
    this.scroll = scroll;
  }

  static DayScale scale(TimelineData data, double width) {
    return new DayScale(data.from(), data.to(), LABELS, Math.max(60, width - LABELS - 8));
  }

  /** Where the lanes are inside an area. */
  static Area lanes(TimelineData data, Measure measure, Area area) {
    double shelf = ShelfPainter.height(measure, data.shelf(), area.width());
    double top = area.y() + AxisPainter.HEIGHT;
    double height = area.height() - AxisPainter.HEIGHT - shelf - OverviewPainter.HEIGHT;
    return new Area(area.x(), top, area.width(), Math.max(0, height));
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    DayScale scale = scale(data, area.width());
    Area lanes = lanes(data, drawing, area);
    AxisPainter axis = new AxisPainter(palette, words, scale);
    List<TimelineRows.Row> rows = TimelineRows.of(data, scale, drawing, closed);
    drawing.clip(
        lanes,
        () -> {
          double bottom = Math.min(lanes.bottom(), lanes.y() - scroll + TimelineRows.height(rows));
          axis.paintLines(drawing, lanes.y(), bottom);
          int lane = 0;
          for (TimelineRows.Row row : rows) {
            double y = lanes.y() + row.y() - scroll;
            if (y + row.height() >= lanes.y() && y <= lanes.bottom()) {
              paintRow(drawing, row, scale, y, lane, area, hits, state);
            }
            lane += row.lane() == null ? 1 : row.items().rows();
          }
        });
    axis.paintAxis(drawing, area.y());
    drawing.fill(palette.alt(), new Area(area.x(), area.y(), LABELS, AxisPainter.HEIGHT));
    drawing.text(
        words.of("timeline.lane"), Face.SMALL, palette.text2(), area.x() + 10, area.y() + 13);
    drawing.fill(palette.line(), new Area(area.x(), lanes.y() - 1, area.width(), 1));
    data.selected().ifPresent(item -> axis.paintFlag(drawing, item, area.y(), lanes.bottom()));
    if (!data.shelf().isEmpty()) {
      Area shelf =
          new Area(
              area.x(),
              lanes.bottom(),
              area.width(),
              ShelfPainter.height(drawing, data.shelf(), area.width()));
      new ShelfPainter(palette, words).paint(drawing, data.shelf(), shelf, hits, state);
    }
    double top = area.bottom() - OverviewPainter.HEIGHT;
    Area strip = new Area(area.x(), top, area.width(), OverviewPainter.HEIGHT);
    new OverviewPainter(palette, words).paint(drawing, data, strip, LABELS);
  }

  private void paintRow(
      Drawing drawing,
      TimelineRows.Row row,
      DayScale scale,
      double y,
      int lane,
      Area area,
      Hits hits,
      State state) {
    double right = scale.left() + scale.width();
    if (row.lane() == null) {
      Area head = new Area(area.x(), y, area.width(), TimelineRows.GROUP);
      paintGroup(drawing, row.group(), lane, head, hits);
      return;
    }
    drawing.fill(palette.base(), new Area(area.x(), y, LABELS, row.height()));
    double top = y + (ItemPainter.ROW - drawing.height(Face.PLAIN)) / 2;
    String count = words.number(row.lane().count());
    double countWidth = drawing.width(count, Face.SMALL);
    String label = drawing.fit(row.lane().label(), Face.PLAIN, LABELS - 40 - countWidth);
    drawing.text(label, Face.PLAIN, palette.text(), area.x() + 24, top);
    drawing.textRight(count, Face.SMALL, palette.text2(), LABELS - 8, top + 1);
    drawing.fill(palette.line2(), new Area(area.x(), y + row.height() - 1, area.width(), 1));
    drawing.fill(palette.line2(), new Area(LABELS - 1, y, 1, row.height()));
    Ink ink = row.lane().style().isEmpty() ? palette.accent() : palette.mark(row.lane().style());
    int busiest = row.items().placed().stream().mapToInt(p -> p.item().count()).max().orElse(1);
    Area inside = new Area(LABELS, y, right - LABELS, row.height());
    drawing.clip(
        visible(drawing, inside, area),
        () -> {
          ItemPainter painter = new ItemPainter(drawing, palette, scale.left(), right);
          for (LaneLayout.Placed placed : row.items().placed()) {
            double rowY = y + placed.row() * ItemPainter.ROW;
            boolean selected = placed.item().key().equals(state.selected());
            painter.paint(placed, ink, rowY, busiest, selected);
            hit(hits, placed, rowY, lane + placed.row(), right);
          }
        });
  }

  /** A clip must not reach over the axis or the shelf. */
  private Area visible(Measure measure, Area inside, Area area) {
    Area lanes = lanes(data, measure, area);
    double top = Math.max(inside.y(), lanes.y());
    double bottom = Math.min(inside.bottom(), lanes.bottom());
    return new Area(inside.x(), top, inside.width(), Math.max(0, bottom - top));
  }

  private void hit(Hits hits, LaneLayout.Placed placed, double y, int lane, double right) {
    Timeline.Item item = placed.item();
    double begin = Math.max(LABELS, placed.x1());
    double end = Math.min(right, placed.x2());
    if (end > begin) {
      hits.add(
          item.key(), new Area(begin, y + 3, end - begin, ItemPainter.ROW - 6), name(item), lane);
    }
  }

  /** What an item says when the pointer rests on it. */
  private String name(Timeline.Item item) {
    String from = Days.words(item.from(), item.precision(), item.inferred(), words.locale());
    String when = from;
    if (item.shape() == Timeline.Shape.INTERVAL) {
      String to = Days.words(item.to(), item.precision(), item.inferred(), words.locale());
      when = (item.openBegin() ? "… " : "") + from + " – " + to + (item.openEnd() ? " …" : "");
    }
    boolean several =
        item.shape() == Timeline.Shape.CLUSTER || item.shape() == Timeline.Shape.DENSITY;
    String label = several ? words.of("timeline.items", words.number(item.count())) : item.label();
    return label + "\n" + when;
  }

  private void paintGroup(Drawing drawing, Timeline.Group group, int lane, Area area, Hits hits) {
    drawing.fill(palette.alt(), area);
    drawing.fill(palette.line2(), new Area(area.x(), area.bottom() - 1, area.width(), 1));
    boolean open = !closed.contains(group.key());
    double top = area.centreY() - drawing.height(Face.BOLD) / 2;
    double x = area.x() + 12;
    double y = area.centreY();
    if (open) {
      drawing.line(palette.text2(), 1.4, Dash.SOLID, x - 4, y - 2, x, y + 2);
      drawing.line(palette.text2(), 1.4, Dash.SOLID, x, y + 2, x + 4, y - 2);
    } else {
      drawing.line(palette.text2(), 1.4, Dash.SOLID, x - 2, y - 4, x + 2, y);
      drawing.line(palette.text2(), 1.4, Dash.SOLID, x + 2, y, x - 2, y + 4);
    }
    drawing.text(group.label(), Face.BOLD, palette.text(), area.x() + 24, top);
    drawing.textRight(
        words.number(group.count()), Face.SMALL, palette.text2(), LABELS - 8, top + 1);
    hits.add(GROUP_HIT + group.key(), area, "", lane);
  }
}
