package org.annalist.plugin.figures;

import java.util.List;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Gives numbers without a unit that of their neighbours: the parts of a split take that of the
 * whole, members of a list that of the next, both ends of a movement that of its goal. Then drops
 * the numbers that nothing shows to be figures.
 */
final class SharedUnits {

  private static final int LIST_GAP = 7;
  private static final int SPLIT_REACH = 120;

  /** Tokens from a whole to the bracket with its parts, and to the "trong đó" before them. */
  private static final int BRACKET_REACH = 3;

  private static final int AMONG_REACH = 8;

  private static final SyllableMap MOVES =
      SyllableMap.setOf("lên", "xuống", "đến", "tới", "còn", "thành", "sang");

  /** Words after which a bare number states something. */
  private static final SyllableMap STATES =
      SyllableMap.setOf(
          "là", "đạt", "bằng", "còn", "lên", "tới", "xuống", "mức", "từ", "thành", "đến", "hơn",
          "gần", "khoảng", "trên", "dưới", "chừng", "vượt", "được", "chiếm", "quá", "đầy", "sang",
          "chục", "gồm", "hệ", "ước", "vụ", "cấp");

  private static final long CONSISTS = Syllables.key("gồm");
  private static final long IN = Syllables.key("trong");
  private static final long THAT = Syllables.key("đó");
  private static final long OVER = Syllables.key("trên");
  private static final long TOTAL = Syllables.key("tổng");
  private static final long NUMBER = Syllables.key("số");
  private static final long FROM = Syllables.key("từ");
  private static final long COMMA = Syllables.key(",");
  private static final long SEMICOLON = Syllables.key(";");
  private static final long AND = Syllables.key("và");

  private final Reading reading;
  private final List<Figure> figures;
  private final Declined declined;

  SharedUnits(Reading reading, List<Figure> figures, Declined declined) {
    this.reading = reading;
    this.figures = figures;
    this.declined = declined;
  }

  void run() {
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure figure = figures.get(i);
      if (isOpen(figure)) {
        share(figure, i);
      }
    }
    for (int i = 0; i < figures.size(); i++) {
      if (isOpen(figures.get(i))) {
        shareOfWhole(i);
      }
    }
    figures.removeIf(
        figure -> figure.kind == Figure.Kind.BARE && !isStated(figure) && drop(figure));
  }

  private boolean drop(Figure figure) {
    declined.say(figure.first, figure.end, "nothing stands beside it that it could count");
    return true;
  }

  private static boolean isOpen(Figure figure) {
    return figure.kind == Figure.Kind.BARE && figure.unit.isEmpty();
  }

  /** From the figure after it. */
  private void share(Figure figure, int index) {
    if (index + 1 == figures.size()) {
      return;
    }
    Figure next = figures.get(index + 1);
    int gap = next.first - figure.end;
    boolean unitAhead = !next.unit.isEmpty() && gap <= LIST_GAP && !crosses(figure.end, next.first);
    if (!unitAhead) {
      return;
    }
    boolean listed =
        reading.is(figure.end, COMMA)
            || reading.is(figure.end, SEMICOLON)
            || reading.is(figure.end, AND);
    boolean ofTotal =
        (reading.is(figure.end, IN) || reading.is(figure.end, OVER)) && isTotal(figure, next);
    boolean moved = reading.is(figure.first - 1, FROM) && reading.is(figure.end, MOVES);
    if (moved || ofTotal || listed && isLabelled(figure)) {
      figure.shareUnit(next);
      figure.rule = moved ? "movement" : ofTotal ? "of-total" : "list";
      figure.kind = figure.kind == Figure.Kind.BARE ? Figure.Kind.COUNT : figure.kind;
    }
  }

  /** {@code 7 trong số 15 cầu}, {@code 3 trong 8 dự án}. */
  private boolean isTotal(Figure part, Figure whole) {
    boolean counts =
        part.value == Math.rint(part.value)
            && part.value < whole.value
            && whole.kind == Figure.Kind.COUNT;
    return reading.is(part.end + 1, TOTAL)
        || reading.is(part.end + 1, NUMBER)
        || whole.first == part.end + 1 && counts;
  }

  /** A member of a list like "cảnh cáo 281, cách chức 25": a word stands before the number. */
  private boolean isLabelled(Figure figure) {
    return reading.isSyllable(figure.first - 1) || reading.isMark(figure.first - 1, ':');
  }

  private boolean crosses(int from, int to) {
    for (int at = from; at < to; at++) {
      if (reading.isBreak(at) || reading.isMark(at, '.') || reading.isMark(at, ')')) {
        return true;
      }
    }
    return false;
  }

  /** From the whole before the bracket or the word that opens the list of its parts. */
  private void shareOfWhole(int index) {
    Figure figure = figures.get(index);
    int open = opening(figure.first);
    boolean split = open >= 0 && (isSplit(figure, reading.isMark(open, '(')) || hasShare(index));
    if (!split) {
      return;
    }
    for (int i = index - 1; i >= Math.max(0, index - SPLIT_REACH); i--) {
      Figure whole = figures.get(i);
      if (whole.end <= open) {
        int reach = reading.isMark(open, '(') ? BRACKET_REACH : AMONG_REACH;
        boolean near = open - whole.unitEnd <= reach && !whole.unit.isEmpty();
        if (near && !whole.isPercent()) {
          figure.shareUnit(whole);
          figure.rule = "split";
        }
        return;
      }
    }
  }

  /**
   * Whether a mark closes the number in, as in "(khiển trách: 25; cảnh cáo: 3)"; without a bracket
   * a word has to stand before it, and the end of the sentence will do.
   */
  private boolean isSplit(Figure figure, boolean bracket) {
    int end = figure.end;
    if (reading.is(end, COMMA) || reading.is(end, SEMICOLON)) {
      return bracket || isLabelled(figure);
    }
    return bracket
        ? reading.isMark(end, ')')
        : isLabelled(figure) && (reading.isMark(end, '.') || reading.isBreak(end));
  }

  /** {@code trong đó nữ 120 (60%)}. */
  private boolean hasShare(int index) {
    Figure figure = figures.get(index);
    return isLabelled(figure)
        && index + 1 < figures.size()
        && figures.get(index + 1).isPercent()
        && reading.isMark(figure.end, '(')
        && figures.get(index + 1).first == figure.end + 1;
  }

  /** The bracket, "gồm" or "trong đó" before a token in its sentence, or -1. */
  private int opening(int token) {
    for (int at = token - 1; at >= token - SPLIT_REACH && !reading.isBreak(at); at--) {
      if (reading.isMark(at, '(') || reading.is(at, CONSISTS) || reading.are(at, IN, THAT)) {
        return at;
      }
      if (reading.isMark(at, ')') && reading.isMark(at - 1, '%')) {
        at = beginOfShare(at);
      } else if (reading.isMark(at, ')') || reading.isMark(at, '.')) {
        return -1;
      }
    }
    return -1;
  }

  /** Index of the bracket that opens before a share and {@code )}. */
  private int beginOfShare(int close) {
    int at = close;
    while (!reading.isMark(at, '(') && !reading.isBreak(at) && close - at < LIST_GAP) {
      at--;
    }
    return at;
  }

  /** Whether what stands before a number without unit says that it is a figure. */
  private boolean isStated(Figure figure) {
    if (!figure.unit.isEmpty() || figure.rule.equals("multiple") || figure.rule.equals("order")) {
      return true;
    }
    if (figure.isRatio() && !reading.isCapitalised(figure.first - 1)) {
      return true;
    }
    boolean decimal = figure.value != Math.rint(figure.value);
    boolean amount = decimal || figure.value >= 1000 && reading.digits(figure.first) > 4;
    boolean told = reading.is(figure.first - 1, STATES) || reading.isMark(figure.first - 1, ':');
    return told || amount && !reading.isCapitalised(figure.first - 1);
  }
}
