package org.annalist.workbench.render.timeline;

import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.look.Palette;

/** Draws one item of a lane. Its shape says how exactly its time is known. */
final class ItemPainter {

  /** Height of a row of a lane. */
  static final double ROW = 25;

  private static final double BAR = 5;
  static final double FADE = 44;

  private final Drawing drawing;
  private final Palette palette;
  private final double left;
  private final double right;

  /** Items between two pixels, the edges of the view. */
  ItemPainter(Drawing drawing, Palette palette, double left, double right) {
    this.drawing = drawing;
    this.palette = palette;
    this.left = left;
    this.right = right;
  }

  /**
   * Draws an item on its row.
   *
   * @param y top of the row
   * @param busiest greatest count of a density column of the lane
   */
  void paint(LaneLayout.Placed placed, Ink ink, double y, int busiest, boolean selected) {
    Timeline.Item item = placed.item();
    double middle = y + ROW / 2;
    switch (item.shape()) {
      case POINT -> point(item, placed, ink, middle);
      case DIAMOND -> diamond(item, placed, ink, middle);
      case INTERVAL -> interval(item, placed, ink, placed.above() ? y + 18 : middle);
      case CLUSTER -> cluster(item, placed, ink, middle);
      case DENSITY -> density(item, placed, y, busiest);
    }
    if (!placed.label().isEmpty()) {
      Face face = selected ? Face.SMALL_BOLD : Face.SMALL;
      double top = placed.above() ? y : middle - drawing.height(face) / 2;
      drawing.text(placed.label(), face, palette.text(), placed.labelX(), top);
    }
    if (selected) {
      ring(placed, middle);
    }
  }

  private void ring(LaneLayout.Placed placed, double middle) {
    boolean small = placed.x2() - placed.x1() <= 14;
    if (small) {
      double x = (placed.x1() + placed.x2()) / 2;
      drawing.ring(palette.accent(), 2, Dash.SOLID, x, middle, 9);
    } else if (placed.item().shape() != Timeline.Shape.INTERVAL) {
      Area box = new Area(placed.x1(), middle - 7, placed.x2() - placed.x1(), 14);
      drawing.frameRound(palette.accent(), 2, Dash.SOLID, 4, box.grow(2));
    }
  }

  private void point(Timeline.Item item, LaneLayout.Placed placed, Ink ink, double middle) {
    double x = (placed.x1() + placed.x2()) / 2;
    double width = placed.x2() - placed.x1();
    switch (item.precision()) {
      case INSTANT, DAY -> {
        if (item.inferred()) {
          drawing.disc(palette.base(), x, middle, 5);
          drawing.ring(ink, 1.6, Dash.DOTS, x, middle, 4.6);
        } else {
          drawing.disc(ink, x, middle, 5);
        }
      }
      case MONTH, QUARTER -> {
        Area box = new Area(placed.x1(), middle - 5, width, 10);
        drawing.fillRound(palette.base(), 2, box);
        drawing.frameRound(ink, 1.6, item.inferred() ? Dash.DOTS : Dash.SOLID, 2, box);
      }
      case YEAR, DECADE, CENTURY -> {
        double begin = Math.max(left, placed.x1());
        double end = Math.min(right, placed.x2());
        drawing.fill(ink.withAlpha(90), new Area(begin, middle - 3, end - begin, 6));
        if (item.inferred()) {
          drawing.line(ink, 1.4, Dash.DOTS, begin, middle + 4, end, middle + 4);
        }
      }
    }
  }

  private void diamond(Timeline.Item item, LaneLayout.Placed placed, Ink ink, double middle) {
    Outline outline = Outline.diamond((placed.x1() + placed.x2()) / 2, middle, 5.5);
    if (item.inferred() || item.precision().compareTo(Precision.DAY) > 0) {
      drawing.fill(palette.base(), outline);
      drawing.stroke(ink, 1.5, item.inferred() ? Dash.DOTS : Dash.SOLID, outline);
    } else {
      drawing.fill(ink, outline);
    }
  }

  /** Solid where sources say so, fading where an end is not known, dashed where they are silent. */
  private void interval(Timeline.Item item, LaneLayout.Placed placed, Ink ink, double middle) {
    double begin = Math.max(left, placed.x1());
    double end = Math.min(right, placed.x2());
    double top = middle - BAR / 2;
    if (item.silent()) {
      drawing.line(ink, 1.6, Dash.TIME, begin, middle, end, middle);
    } else {
      drawing.fill(ink, new Area(begin, top, Math.max(2, end - begin), BAR));
    }
    double room = FADE;
    if (placed.x1() < left) {
      drawing.fill(ink, Outline.polygon(left, middle, left + 8, middle - 6, left + 8, middle + 6));
    } else if (item.openBegin()) {
      double width = Math.min(room, begin - left);
      drawing.fade(ink, false, new Area(begin - width, top, width, BAR));
    }
    if (placed.x2() > right) {
      drawing.fill(
          ink, Outline.polygon(right, middle, right - 8, middle - 6, right - 8, middle + 6));
    } else if (item.openEnd()) {
      drawing.fade(ink, true, new Area(end, top, Math.min(room, right - end), BAR));
    }
    if (!item.silent() || item.count() > 1) {
      if (placed.x1() >= left && !item.openBegin()) {
        drawing.fill(ink, new Area(begin, middle - 5, 2, 10));
      }
      if (placed.x2() <= right && !item.openEnd()) {
        drawing.fill(ink, new Area(end - 2, middle - 5, 2, 10));
      }
    }
    if (item.silent()) {
      drawing.disc(ink, begin, middle, 4);
      drawing.disc(ink, end, middle, 4);
    }
  }

  private void cluster(Timeline.Item item, LaneLayout.Placed placed, Ink ink, double middle) {
    Area capsule = new Area(placed.x1(), middle - 9, placed.x2() - placed.x1(), 18);
    drawing.fillRound(palette.base(), 9, capsule);
    drawing.frameRound(ink, 1.6, Dash.SOLID, 9, capsule);
    String count = Integer.toString(item.count());
    double top = middle - drawing.height(Face.SMALL_BOLD) / 2;
    drawing.textCentred(count, Face.SMALL_BOLD, palette.text(), capsule.centreX(), top);
  }

  private void density(Timeline.Item item, LaneLayout.Placed placed, double y, int busiest) {
    double share = Math.max(0.08, item.count() / (double) Math.max(1, busiest));
    double height = (ROW - 5) * share;
    double width = Math.max(1, placed.x2() - placed.x1() - 1);
    drawing.fill(palette.neutral(), new Area(placed.x1(), y + ROW - 2 - height, width, height));
  }
}
