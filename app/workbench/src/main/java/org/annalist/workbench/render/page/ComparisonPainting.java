package org.annalist.workbench.render.page;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.view.Comparison;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;

/**
 * Statements in columns of one width: what is compared in bold, where it stands, then the sentence
 * with the compared words on a tint.
 */
final class ComparisonPainting implements Painting {

  private static final int NARROWEST = 250;
  private static final int MARGIN = 16;
  private static final int GAP = 24;
  private static final double HEAD = 24;
  private static final double DETAIL = 22;
  private static final double LINE = 23;

  private final List<Comparison.Statement> statements;
  private final Palette palette;

  ComparisonPainting(List<Comparison.Statement> statements, Palette palette) {
    this.statements = statements;
    this.palette = palette;
  }

  private int columns(double width) {
    int fitting = (int) ((width - 2 * MARGIN + GAP) / (NARROWEST + GAP));
    return Math.max(1, Math.min(statements.size(), fitting));
  }

  private double columnWidth(double width) {
    int columns = columns(width);
    return (width - 2 * MARGIN - GAP * (columns - 1)) / columns;
  }

  /** Height that all statements need at a width. */
  int height(Measure measure, int width) {
    double height = 0;
    for (double row : rows(measure, width)) {
      height += row;
    }
    return (int) Math.ceil(height) + 8;
  }

  private List<Double> rows(Measure measure, double width) {
    int columns = columns(width);
    List<Double> rows = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      double height =
          HEAD + DETAIL + lines(measure, statements.get(i), columnWidth(width)).size() * LINE + 16;
      if (i % columns == 0) {
        rows.add(height);
      } else {
        rows.set(rows.size() - 1, Math.max(rows.get(rows.size() - 1), height));
      }
    }
    return rows;
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    int columns = columns(area.width());
    double width = columnWidth(area.width());
    List<Double> rows = rows(drawing, area.width());
    double y = area.y();
    for (int i = 0; i < statements.size(); i++) {
      int column = i % columns;
      if (column == 0 && i > 0) {
        y += rows.get(i / columns - 1);
      }
      double x = area.x() + MARGIN + column * (width + GAP);
      double height = rows.get(i / columns) - 8;
      statement(drawing, statements.get(i), new Area(x, y, width, height), state);
      if (column > 0) {
        drawing.fill(palette.line2(), new Area(x - GAP / 2.0, y + 4, 1, height - 8));
      }
      Comparison.Statement said = statements.get(i);
      hits.add(
          said.key(),
          new Area(x - 6, y, width + 12, height),
          said.head() + "\n" + said.detail(),
          i / columns);
    }
  }

  private void statement(Drawing drawing, Comparison.Statement said, Area area, State state) {
    if (said.key().equals(state.selected())) {
      drawing.fill(
          palette.selTint(), new Area(area.x() - 6, area.y(), area.width() + 12, area.height()));
      drawing.fill(palette.accent(), new Area(area.x() - 6, area.y(), 3, area.height()));
    }
    double y = area.y() + 4;
    drawing.text(
        drawing.fit(said.head(), Face.BOLD, area.width()), Face.BOLD, palette.text(), area.x(), y);
    y += HEAD;
    drawing.text(
        drawing.fit(said.detail(), Face.SMALL, area.width()),
        Face.SMALL,
        palette.text2(),
        area.x(),
        y);
    y += DETAIL;
    for (Span line : lines(drawing, said, area.width())) {
      focus(drawing, said, line, area.x(), y);
      String words = said.text().substring(line.begin(), line.end());
      drawing.text(words, Face.QUOTE, palette.text(), area.x(), y);
      y += LINE;
    }
  }

  /** The compared words stand on the tint of a selected sentence, with a line below. */
  private void focus(Drawing drawing, Comparison.Statement said, Span line, double x, double y) {
    int begin = Math.max(line.begin(), said.focus().begin());
    int end = Math.min(line.end(), said.focus().end());
    if (begin < end) {
      double left = drawing.width(said.text().substring(line.begin(), begin), Face.QUOTE);
      double right = drawing.width(said.text().substring(line.begin(), end), Face.QUOTE);
      double height = drawing.height(Face.QUOTE);
      drawing.fill(palette.sent(), new Area(x + left - 1, y, right - left + 2, height));
      drawing.fill(palette.sentLine(), new Area(x + left - 1, y + height - 1, right - left + 2, 2));
    }
  }

  /** Breaks a sentence between blanks; a word that is wider stands on a line of its own. */
  private static List<Span> lines(Measure measure, Comparison.Statement said, double width) {
    String text = said.text();
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    int blank = -1;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        boolean fits = measure.width(text.substring(begin, i), Face.QUOTE) <= width;
        if (!fits && blank > begin) {
          lines.add(new Span(begin, blank));
          begin = blank + 1;
        }
        blank = i;
      }
    }
    lines.add(new Span(Math.min(begin, text.length()), text.length()));
    return lines;
  }
}
