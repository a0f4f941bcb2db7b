package org.annalist.plugin.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;

/**
 * The figures of a text by index, with what makes them parts and totals looked up once for each:
 * sums are tried from every figure to many others.
 */
final class Counts {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** Characters from a total to the last of its parts. */
  private static final int REACH = 700;

  /** Figures from a total to the last of its parts; without it a page of numbers takes minutes. */
  private static final int AHEAD = 40;

  private final List<Annotation<Quantity>> figures;
  private final boolean[] isCount;
  private final int[] lines;
  private final int[] units;
  private final int[] bases;
  private final int[] heads;
  private final int[] firstWords;
  private final Map<String, Integer> numbers = new HashMap<>(Map.of("", 0));

  Counts(Reading reading) {
    figures = reading.figures();
    int size = figures.size();
    isCount = new boolean[size];
    lines = new int[size];
    units = new int[size];
    bases = new int[size];
    heads = new int[size];
    firstWords = new int[size];
    int line = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      Quantity quantity = figures.get(i).value();
      isCount[i] = isCount(quantity);
      String unit = quantity.unit().toLowerCase(VIETNAMESE);
      String[] words = unit.split("\\s+");
      units[i] = number(unit);
      bases[i] = number(quantity.base());
      heads[i] = number(head(words));
      firstWords[i] = number(words.length < 2 ? words[0] : words[0] + " " + words[1]);
      for (int begin = figures.get(i).span().begin(); at < begin; at++) {
        line += reading.text().charAt(at) == '\n' ? 1 : 0;
      }
      lines[i] = line;
    }
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** The head of a counted noun phrase; "lượt tổ chức" counts organisations. */
  private static String head(String[] words) {
    return words.length > 1 && words[0].equals("lượt") ? words[1] : words[0];
  }

  private static boolean isCount(Quantity q) {
    return !q.percent()
        && !q.isRatio()
        && !q.isRange()
        && q.change() == Quantity.Change.NONE
        && q.value() > 0;
  }

  int size() {
    return figures.size();
  }

  Annotation<Quantity> figure(int i) {
    return figures.get(i);
  }

  Span span(int i) {
    return figures.get(i).span();
  }

  double value(int i) {
    return figures.get(i).value().value();
  }

  /** Whether a figure is a level that can be a total or a part. */
  boolean isCount(int i) {
    return isCount[i];
  }

  /**
   * Whether two figures, the first before the second, stand near each other in so many paragraphs
   * that follow each other.
   */
  boolean near(int i, int j, int paragraphs) {
    return j - i <= AHEAD
        && span(j).begin() - span(i).end() <= REACH
        && lines[j] - lines[i] < paragraphs;
  }

  /** Whether two figures count the same sort of thing, or one of them leaves it open. */
  boolean alike(int i, int j) {
    if (units[i] == 0 || units[j] == 0) {
      return true;
    }
    if (bases[i] != 0 || bases[j] != 0) {
      return units[i] == units[j] || bases[i] == bases[j];
    }
    return heads[i] == heads[j];
  }

  /** Whether a figure measures in a base unit, as money does, rather than counts things. */
  boolean isMeasured(int i) {
    return bases[i] != 0;
  }

  /** Whether two figures count exactly the same, by the first two words of what they count. */
  boolean sameUnit(int i, int j) {
    return units[i] != 0 && firstWords[i] == firstWords[j];
  }
}
