package org.annalist.workbench.look;

import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Ink;

/** Draws marks: the tint below the text, and the line that tells their type without colour. */
public final class MarkPainter {

  private static final Ink STALE = Ink.of(0x8b8682);

  private final Palette palette;

  public MarkPainter(Palette palette) {
    this.palette = palette;
  }

  /** The tint of a mark, to be drawn before the text. */
  public void tint(Drawing drawing, String style, boolean stale, boolean strong, Area box) {
    int alpha = palette.tint() * (strong ? 2 : 1);
    drawing.fill(ink(style, stale).withAlpha(stale ? alpha / 2 : alpha), box);
  }

  /**
   * The line of a mark in the box of its text.
   *
   * @param begins whether the mark begins in this box, not in a line above
   * @param ends whether it ends in this box
   */
  public void line(
      Drawing drawing, String style, boolean stale, Area box, boolean begins, boolean ends) {
    Ink ink = ink(style, stale);
    double left = box.x();
    double right = box.right();
    double bottom = box.bottom();
    switch (MarkShape.of(style)) {
      case LINE -> drawing.fill(ink, new Area(left, bottom - 2, box.width(), 2));
      case DASHES -> drawing.line(ink, 2, Dash.TIME, left, bottom - 1, right, bottom - 1);
      case DOTS -> drawing.line(ink, 2, Dash.DOTS, left, bottom - 1, right, bottom - 1);
      case DOUBLE -> {
        drawing.fill(ink, new Area(left, bottom - 4, box.width(), 1));
        drawing.fill(ink, new Area(left, bottom - 1, box.width(), 1));
      }
      case BRACKET -> {
        drawing.fill(ink, new Area(left, bottom - 1, box.width(), 1));
        if (begins) {
          drawing.fill(ink, new Area(left, bottom - 7, 1, 6));
        }
        if (ends) {
          drawing.fill(ink, new Area(right - 1, bottom - 7, 1, 6));
        }
      }
      case FRAME -> {
        drawing.fill(ink, new Area(left, box.y(), box.width(), 1));
        drawing.fill(ink, new Area(left, bottom - 1, box.width(), 1));
        if (begins) {
          drawing.fill(ink, new Area(left, box.y(), 1, box.height()));
        }
        if (ends) {
          drawing.fill(ink, new Area(right - 1, box.y(), 1, box.height()));
        }
      }
      case RAILS -> {
        drawing.fill(ink, new Area(left, box.y(), box.width(), 1));
        drawing.fill(ink, new Area(left, bottom - 1, box.width(), 1));
      }
      case LOW_LINE -> drawing.fill(ink, new Area(left, bottom + 1, box.width(), 2));
    }
  }

  /** The sample of a style before a word: in tables, legends, chips and cards. */
  public void sample(Drawing drawing, String style, Area box) {
    tint(drawing, style, false, false, box);
    line(drawing, style, false, box, true, true);
  }

  /** A result whose plugin is gone is grey. */
  private Ink ink(String style, boolean stale) {
    return stale ? STALE : palette.mark(style);
  }
}
