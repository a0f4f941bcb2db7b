package org.annalist.workbench.render.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.render.CellPainter;

/**
 * How wide columns are: as wide as their words, what is left shared as the view says. Where there
 * is too little room, long words give way before short ones: half a sentence can still be read,
 * half a day or a number cannot.
 */
final class ColumnWidths {

  private static final int NARROWEST = 36;
  private static final int WIDEST = 460;

  /** Words up to this width are short. */
  private static final int SHORT = 176;

  /** What a column with long words keeps while others have room to give. */
  private static final int READABLE = 144;

  /** What it keeps where there is hardly any room. */
  private static final int NAMES = 104;

  private ColumnWidths() {}

  /**
   * What a column would like, in pixels.
   *
   * @param narrow what it keeps where there is hardly any room: all of short words
   * @param least what it keeps while others have room to give
   * @param wanted what all its words need
   */
  record Wish(int narrow, int least, int wanted) {}

  /** What columns would like for these rows. */
  static List<Wish> wishes(ShownColumns columns, List<Table.Row> rows, Measure measure) {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < columns.all().size(); i++) {
      double head = measure.width(columns.all().get(i).label(), Face.BOLD) + 24;
      double alone = head;
      double wanted = head;
      for (Table.Row row : rows) {
        Cell cell = columns.cell(row, i);
        alone = Math.max(alone, CellPainter.leastWidth(measure, cell));
        wanted = Math.max(wanted, CellPainter.width(measure, cell));
      }
      boolean isShort = alone <= SHORT;
      double narrow = isShort ? alone : Math.max(head, NAMES);
      double least = isShort ? alone : Math.max(head, READABLE);
      wishes.add(new Wish(limited(narrow), limited(least), limited(wanted)));
    }
    return wishes;
  }

  private static int limited(double width) {
    return (int) Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(width)));
  }

  /** Widths that fill a table. */
  static int[] of(List<Table.Column> columns, List<Wish> wishes, int width) {
    int[] widths = wishes.stream().mapToInt(Wish::wanted).toArray();
    int spare = width - Arrays.stream(widths).sum();
    if (spare >= 0) {
      int shares = columns.stream().mapToInt(Table.Column::width).sum();
      int rest = spare;
      for (int i = 0; i < widths.length; i++) {
        int more = i == widths.length - 1 ? rest : spare * columns.get(i).width() / shares;
        widths[i] += more;
        rest -= more;
      }
    } else {
      int excess = shrink(columns, widths, wishes.stream().mapToInt(Wish::least), -spare);
      excess = shrink(columns, widths, wishes.stream().mapToInt(Wish::narrow), excess);
      shrink(columns, widths, IntStream.generate(() -> NARROWEST).limit(widths.length), excess);
    }
    return widths;
  }

  /** Takes from the column that is widest for its share; gives the pixels that nobody could. */
  private static int shrink(
      List<Table.Column> columns, int[] widths, IntStream keeping, int excess) {
    int[] least = keeping.toArray();
    for (int left = excess; left > 0; left--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean can = widths[i] > least[i];
        double ratio = widths[i] / (double) columns.get(i).width();
        if (can && (widest < 0 || ratio > widths[widest] / (double) columns.get(widest).width())) {
          widest = i;
        }
      }
      if (widest < 0) {
        return left;
      }
      widths[widest]--;
    }
    return 0;
  }
}
