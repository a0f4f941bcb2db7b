package org.annalist.workbench.render;

import org.annalist.api.view.Cell;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;

/** Draws a cell: its mark, its words, paler words behind them, and a bar. */
public final class CellPainter {

  private static final double BAR = 86;
  private static final double LEAST_BAR = 24;

  /** Fewer pixels than this show no word that means something. */
  private static final double LEAST_DETAIL = 44;

  private final Palette palette;
  private final MarkPainter marks;

  public CellPainter(Palette palette) {
    this.palette = palette;
    this.marks = new MarkPainter(palette);
  }

  /** How a row around the cell looks. */
  public record Row(boolean selected, boolean bold) {
    public static final Row PLAIN = new Row(false, false);
  }

  /** Draws a cell inside an area; numbers stand at its right. */
  public void paint(Drawing drawing, Cell cell, boolean numeric, Row row, Area area) {
    double left = area.x() + 6;
    double right = area.right() - 6;
    Ink ink = row.selected() ? palette.onSel() : palette.text();
    Ink faint = row.selected() ? palette.onSel() : palette.text2();
    if (!cell.mark().isEmpty()) {
      mark(drawing, cell.mark(), row.selected(), left, area.centreY());
      left += 24;
    }
    if (!Double.isNaN(cell.ratio())) {
      double words = cell.text().isEmpty() ? 0 : drawing.width(cell.text(), Face.PLAIN) + 8;
      double width = Math.min(BAR, right - left - words);
      if (width >= LEAST_BAR) {
        bar(
            drawing,
            cell.ratio(),
            row.selected(),
            new Area(right - width, area.centreY() - 5, width, 10));
        right -= width + 8;
      }
    }
    Face face = cell.quoted() ? Face.QUOTE : row.bold() ? Face.BOLD : Face.PLAIN;
    String text = drawing.fit(cell.text(), face, right - left);
    double y = area.centreY() - drawing.height(face) / 2;
    double width = drawing.width(text, face);
    double start = numeric ? right - width : left;
    drawing.text(text, face, ink, start, y);
    double rest = right - left - width - 8;
    if (!cell.detail().isEmpty() && !numeric && rest > LEAST_DETAIL) {
      String detail = drawing.fit(cell.detail(), Face.PLAIN, rest);
      double detailY = area.centreY() - drawing.height(Face.PLAIN) / 2;
      drawing.text(detail, Face.PLAIN, faint, start + width + 8, detailY);
    }
  }

  private void mark(Drawing drawing, String mark, boolean selected, double x, double centre) {
    Area box = new Area(x, centre - 7, 16, 14);
    if (selected) {
      drawing.fill(palette.base(), box.grow(1));
    }
    if (StateMark.isOne(mark)) {
      StateMark.valueOf(mark).paint(drawing, palette, x + 8, centre);
    } else {
      marks.sample(drawing, mark, box);
    }
  }

  /** A frame as wide as the whole, filled as wide as the part. */
  public void bar(Drawing drawing, double ratio, boolean selected, Area area) {
    double share = Math.max(0, Math.min(1, ratio));
    drawing.fill(selected ? palette.sel() : palette.base(), area);
    drawing.fill(
        selected ? palette.onSel() : palette.accent(),
        new Area(area.x(), area.y(), area.width() * share, area.height()));
    drawing.frame(selected ? palette.onSel() : palette.neutral(), 1, Dash.SOLID, area);
  }

  /** Width that a cell needs for its words and marks alone, without its paler words. */
  public static double leastWidth(Measure measure, Cell cell) {
    Face face = cell.quoted() ? Face.QUOTE : Face.PLAIN;
    double mark = cell.mark().isEmpty() ? 0 : 24;
    double bar = Double.isNaN(cell.ratio()) ? 0 : LEAST_BAR + 8;
    return 22 + mark + bar + measure.width(cell.text(), face);
  }

  /** Width that a cell would like. */
  public static double width(Measure measure, Cell cell) {
    double bar = Double.isNaN(cell.ratio()) ? 0 : BAR - LEAST_BAR;
    double detail = cell.detail().isEmpty() ? 0 : 8 + measure.width(cell.detail(), Face.PLAIN);
    return leastWidth(measure, cell) + bar + detail;
  }
}
