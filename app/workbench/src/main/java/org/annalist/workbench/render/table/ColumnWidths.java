package org.annalist.workbench.render.table;

import java.util.List;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.render.CellPainter;

/**
 * How wide columns are: as wide as their words, what is left shared as the view says. Where there
 * is too little room columns give way that are widest for their share.
 */
final class ColumnWidths {

  private static final int NARROWEST = 36;
  private static final int WIDEST = 460;

  private ColumnWidths() {}

  /** Widths that columns would like for these rows. */
  static int[] wanted(List<Table.Column> columns, List<Table.Row> rows, Measure measure) {
    int[] wanted = new int[columns.size()];
    for (int i = 0; i < wanted.length; i++) {
      double width = measure.width(columns.get(i).label(), Face.BOLD) + 22;
      for (Table.Row row : rows) {
        width = Math.max(width, CellPainter.width(measure, row.cells().get(i)));
      }
      wanted[i] = (int) Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(width)));
    }
    return wanted;
  }

  /** Widths that fill a table. */
  static int[] of(List<Table.Column> columns, int[] wanted, int width) {
    int[] widths = wanted.clone();
    int spare = width;
    int shares = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(NARROWEST, widths[i]);
      spare -= widths[i];
      shares += columns.get(i).width();
    }
    if (spare >= 0) {
      int rest = spare;
      for (int i = 0; i < widths.length; i++) {
        int more = i == widths.length - 1 ? rest : spare * columns.get(i).width() / shares;
        widths[i] += more;
        rest -= more;
      }
    } else {
      shrink(columns, widths, -spare);
    }
    return widths;
  }

  /** Takes from the column that is widest for its share. */
  private static void shrink(List<Table.Column> columns, int[] widths, int excess) {
    for (int left = excess; left > 0; left--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean can = widths[i] > NARROWEST;
        double ratio = widths[i] / (double) columns.get(i).width();
        if (can && (widest < 0 || ratio > widths[widest] / (double) columns.get(widest).width())) {
          widest = i;
        }
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }
}
