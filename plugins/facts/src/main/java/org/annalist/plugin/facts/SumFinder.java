package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;

/**
 * Finds totals and parts in running text.
 *
 * <p>What is exact needs few words to be believed: numbers that add up beside "trong đó", "gồm" or
 * "còn lại" are a breakdown. A sum that fails is only believed where the layout leaves no doubt, as
 * in "28 tổ chức (khiển trách: 25; cảnh cáo: 2)".
 */
final class SumFinder {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int LONGEST_RUN = 12;
  private static final int REACH = 700;
  // A failing sum is off by a slip of the pen, not by half.
  private static final double SLIP = 0.25;

  private final Reading reading;
  private final List<Annotation<Quantity>> figures;
  private final List<Sum> sums = new ArrayList<>();

  SumFinder(Reading reading) {
    this.reading = reading;
    this.figures = reading.figures();
  }

  List<Sum> find() {
    for (int i = 0; i < figures.size(); i++) {
      if (!bracketed(i)) {
        partsAfter(i);
      }
      ratioAndRest(i);
      partsBefore(i);
      share(i);
    }
    return sums;
  }

  private Quantity value(int i) {
    return figures.get(i).value();
  }

  private boolean isCount(int i) {
    Quantity q = value(i);
    return !q.percent()
        && !q.isRatio()
        && !q.isRange()
        && q.change() == Quantity.Change.NONE
        && q.value() > 0;
  }

  private boolean sameParagraph(int i, int j) {
    Span first = figures.get(i).span();
    Span second = figures.get(j).span();
    return second.begin() - first.end() <= REACH
        && reading.between(first, second).indexOf('\n') < 0;
  }

  /** "28 tổ chức Đảng (Khiển trách: 25; Cảnh cáo: 3)": all numbers of a bracket after a number. */
  private boolean bracketed(int i) {
    if (!isCount(i)) {
      return false;
    }
    int end = figures.get(i).span().end();
    String after = reading.after(end, 80);
    int open = after.indexOf('(');
    int close = open < 0 ? -1 : reading.text().indexOf(')', end + open);
    if (open < 0 || close < 0 || after.substring(0, open).matches("(?s).*[,;.:].*")) {
      return false;
    }
    Span bracket = new Span(end + open, close);
    List<Annotation<Quantity>> inside = Reading.within(figures, bracket);
    List<Double> parts = new ArrayList<>();
    for (Annotation<Quantity> part : inside) {
      if (part.value().percent() || part.value().isRatio() || part.value().isRange()) {
        return false;
      }
      parts.add(part.value().value());
    }
    // Separated alike: as many separators as there are parts, less one.
    long separators = bracket.of(reading.text()).chars().filter(c -> c == ',' || c == ';').count();
    if (parts.size() < 2 || separators < parts.size() - 1) {
      return false;
    }
    double whole = value(i).value();
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    boolean holds = Arithmetic.addsUp(whole, parts);
    if (!holds && Math.abs(sum - whole) > SLIP * whole) {
      return false;
    }
    List<Annotation<Quantity>> operands = new ArrayList<>(inside);
    operands.add(0, figures.get(i));
    sums.add(new Sum(whole, parts, Double.NaN, holds, "bracket", operands));
    return true;
  }

  /** A total, then parts that add up to it, beside a word that says so. */
  private void partsAfter(int i) {
    if (!isCount(i)) {
      return;
    }
    double whole = value(i).value();
    double sum = 0;
    List<Double> parts = new ArrayList<>();
    List<Annotation<Quantity>> operands = new ArrayList<>(List.of(figures.get(i)));
    for (int j = i + 1; j < figures.size() && parts.size() < LONGEST_RUN; j++) {
      if (!sameParagraph(i, j)) {
        return;
      }
      if (!isCount(j)) {
        continue;
      }
      if (!alike(i, j)) {
        if (parts.isEmpty()) {
          continue;
        }
        return;
      }
      sum += value(j).value();
      parts.add(value(j).value());
      operands.add(figures.get(j));
      if (sum > whole * 1.0000001) {
        return;
      }
      if (parts.size() >= 2 && Arithmetic.addsUp(whole, parts)) {
        if (told(i, j, whole)) {
          sums.add(new Sum(whole, List.copyOf(parts), Double.NaN, true, "parts-after", operands));
        }
        return;
      }
    }
  }

  /** Parts, then "tổng cộng" and their total. */
  private void partsBefore(int i) {
    if (!isCount(i)) {
      return;
    }
    Phrase before = Phrase.of(reading.before(figures.get(i).span().begin(), 30));
    if (!before.hasAny(Cues.of("total"))) {
      return;
    }
    double whole = value(i).value();
    List<Double> parts = new ArrayList<>();
    List<Annotation<Quantity>> operands = new ArrayList<>(List.of(figures.get(i)));
    double sum = 0;
    for (int j = i - 1; j >= 0 && parts.size() < LONGEST_RUN && sameParagraph(j, i); j--) {
      if (!isCount(j) || !alike(i, j)) {
        continue;
      }
      sum += value(j).value();
      parts.add(0, value(j).value());
      operands.add(figures.get(j));
      if (sum > whole * 1.0000001) {
        return;
      }
      if (parts.size() >= 2 && Arithmetic.addsUp(whole, parts)) {
        sums.add(new Sum(whole, List.copyOf(parts), Double.NaN, true, "parts-before", operands));
        return;
      }
    }
  }

  /** Whether the words between a total and its last part say that these are parts. */
  private boolean told(int whole, int last, double value) {
    Span first = figures.get(whole).span();
    String between = reading.between(first, figures.get(last).span());
    Phrase phrase = Phrase.of(between);
    Phrase before = Phrase.of(reading.before(first.begin(), 24));
    boolean cue =
        phrase.hasAny(Cues.of("parts_follow"))
            || phrase.hasAny(Cues.of("rest"))
            || before.hasAny(Cues.of("total"))
            || between.contains(":");
    // Large numbers do not add up by chance.
    return cue || value >= 1000 && last - whole >= 2;
  }

  /** Whether two figures count the same sort of thing, or one of them leaves it open. */
  private boolean alike(int i, int j) {
    String first = value(i).unit().toLowerCase(VIETNAMESE);
    String second = value(j).unit().toLowerCase(VIETNAMESE);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    boolean money = !value(i).base().isEmpty() || !value(j).base().isEmpty();
    if (money) {
      return first.equals(second) || value(i).base().equals(value(j).base());
    }
    Set<String> words = Set.copyOf(List.of(first.split("\\s+")).stream().distinct().toList());
    // The text may name the parts by other words ("34 đề án … : 16 nội dung"); then only "còn"
    // tells.
    return List.of(second.split("\\s+")).stream().anyMatch(words::contains)
        || Phrase.of(
                reading.between(
                    figures.get(Math.min(i, j)).span(), figures.get(Math.max(i, j)).span()))
            .hasAny(Cues.of("rest"))
        || restFollows(Math.max(i, j));
  }

  private boolean restFollows(int i) {
    return Phrase.of(reading.after(figures.get(i).span().end(), 220)).hasAny(Cues.of("rest"));
  }

  /** "29/34 nội dung hoàn thành; còn 5 nội dung": a ratio and the rest of its whole. */
  private void ratioAndRest(int i) {
    Quantity ratio = value(i);
    if (!ratio.isRatio()) {
      return;
    }
    for (int j = i + 1; j < figures.size() && j <= i + 2 && sameParagraph(i, j); j++) {
      if (!isCount(j)) {
        continue;
      }
      String between = reading.between(figures.get(i).span(), figures.get(j).span());
      Phrase after = Phrase.of(reading.after(figures.get(j).span().end(), 40));
      boolean rest = Phrase.of(between).hasAny(Cues.of("rest")) || after.has("còn lại");
      List<Double> parts = List.of(ratio.value(), value(j).value());
      if (rest && Arithmetic.addsUp(ratio.of(), parts)) {
        sums.add(
            new Sum(
                ratio.of(),
                parts,
                Double.NaN,
                true,
                "ratio-rest",
                List.of(figures.get(i), figures.get(j))));
      }
      return;
    }
  }

  /** A percentage with the part and the whole it is a share of, where they are stated nearby. */
  private void share(int i) {
    Quantity percent = value(i);
    if (!percent.percent() || percent.isRange() || percent.change() != Quantity.Change.NONE) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < LONGEST_RUN && sameParagraph(from - 1, i)) {
      from--;
    }
    int to = i;
    while (to + 1 < figures.size() && to - i < 2 && sameParagraph(i, to + 1)) {
      to++;
    }
    for (int part = i - 1; part >= from; part--) {
      if (value(part).isRatio()
          && Arithmetic.isShare(value(part).value(), value(part).of(), percent.value())) {
        share(i, value(part).value(), value(part).of(), List.of(figures.get(part), figures.get(i)));
        return;
      }
      if (!isCount(part) || !cited(part, i)) {
        continue;
      }
      for (int whole = to; whole >= from; whole--) {
        if (whole != part
            && isCount(whole)
            && value(whole).value() > value(part).value() * 0.2
            && shareAlike(part, whole)
            && Arithmetic.isShare(value(part).value(), value(whole).value(), percent.value())) {
          share(
              i,
              value(part).value(),
              value(whole).value(),
              List.of(figures.get(part), figures.get(whole), figures.get(i)));
          return;
        }
      }
    }
  }

  private boolean shareAlike(int part, int whole) {
    if (alike(part, whole)) {
      return true;
    }
    return value(part).unit().isEmpty() || value(whole).unit().isEmpty();
  }

  /** Whether a percentage speaks of the number before it: no other percentage stands between. */
  private boolean cited(int part, int percent) {
    for (int k = part + 1; k < percent; k++) {
      if (value(k).percent()) {
        return false;
      }
    }
    return true;
  }

  private void share(int i, double part, double whole, List<Annotation<Quantity>> operands) {
    sums.add(new Sum(whole, List.of(part), value(i).value(), true, "share", operands));
  }
}
