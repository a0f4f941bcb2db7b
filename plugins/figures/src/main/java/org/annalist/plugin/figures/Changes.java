package org.annalist.plugin.figures;

import org.annalist.api.annotation.Quantity.Change;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/** Sees where a figure says by how much something rose or fell, and against what. */
final class Changes {

  private static final SyllableMap UP = SyllableMap.setOf("tăng", "nhích");
  private static final SyllableMap DOWN = SyllableMap.setOf("giảm", "sụt", "hụt", "thấp", "kém");
  private static final SyllableMap HIGHER =
      SyllableMap.setOf("cao", "nhiều", "lớn", "nhanh", "dài", "đắt");
  private static final SyllableMap LOWER = SyllableMap.setOf("thấp", "ít", "nhỏ", "chậm", "rẻ");

  /** Between the verb and its number: {@code tăng thêm gần 5%}. */
  private static final SyllableMap BETWEEN =
      SyllableMap.setOf(
          "thêm", "gần", "hơn", "khoảng", "trưởng", "trên", "dưới", "chừng", "được", "bình", "quân",
          "tới", "ít", "nhất", "mạnh", "nhẹ", "đi", "tương", "ứng", "xấp", "xỉ", "thu");

  private static final long MORE = Syllables.key("hơn");
  private static final long SO = Syllables.key("so");
  private static final long WITH = Syllables.key("với");
  private static final int REACH = 5;
  private static final int LONGEST_BASE = 14;

  private final Reading reading;

  Changes(Reading reading) {
    this.reading = reading;
  }

  void find(Figure figure) {
    for (int at = figure.first - 1; at >= figure.first - REACH; at--) {
      if (!reading.isSyllable(at)) {
        break;
      }
      if (reading.is(at, UP) || reading.is(at, MORE) && reading.is(at - 1, HIGHER)) {
        figure.change = Change.UP;
      } else if (reading.is(at, DOWN) || reading.is(at, MORE) && reading.is(at - 1, LOWER)) {
        figure.change = Change.DOWN;
      }
      if (figure.change != Change.NONE || !reading.is(at, BETWEEN)) {
        break;
      }
    }
    if (figure.change != Change.NONE) {
      figure.versus = versus(figure);
    }
  }

  /** The words of {@code so với …} after the figure, or before it in its clause. */
  private String versus(Figure figure) {
    if (reading.are(figure.unitEnd, SO, WITH)) {
      return base(figure.unitEnd + 2);
    }
    for (int at = figure.first - 1; at >= figure.first - LONGEST_BASE && isWord(at); at--) {
      if (reading.are(at, SO, WITH)) {
        int stop = at + 2;
        while (stop < figure.first && !reading.is(stop, UP) && !reading.is(stop, DOWN)) {
          stop++;
        }
        return stop > at + 2 ? reading.words(at + 2, stop - 1) : "";
      }
    }
    return "";
  }

  private boolean isWord(int token) {
    return reading.isSyllable(token) || reading.isNumber(token);
  }

  private String base(int begin) {
    int end = begin;
    while (end < begin + LONGEST_BASE
        && !reading.isBreak(end)
        && (reading.isSyllable(end) || reading.isNumber(end) || reading.isSlash(end))
        && !reading.is(end, UP)
        && !reading.is(end, DOWN)) {
      end++;
    }
    return end > begin ? reading.words(begin, end - 1) : "";
  }
}
