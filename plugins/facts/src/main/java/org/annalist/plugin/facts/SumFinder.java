package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;

/** Finds totals, parts and shares in running text. */
final class SumFinder {

  private static final Phrases REST = Cues.of("rest");

  /** Parts beside a ratio that make up its whole. */
  private static final int MOST_RESTS = 4;

  /** Words between a ratio and its percentage: the counted thing, a verb. */
  private static final int RATIO_WORDS = 14;

  private static final Phrases SHARE = Cues.of("share");
  private static final Phrases PARTS_FOLLOW = Cues.of("parts_follow");
  private static final int LONGEST_RUN = 12;
  private static final int BRACKET = 500;
  private static final int BRACKET_WORDS = 3;

  private final Reading reading;
  private final List<Annotation<Quantity>> figures;
  private final Counts counts;
  private final PartsFinder parts;
  private final List<Sum> sums = new ArrayList<>();

  SumFinder(Reading reading) {
    this.reading = reading;
    this.figures = reading.figures();
    this.counts = new Counts(reading);
    this.parts = new PartsFinder(reading, counts);
  }

  List<Sum> find() {
    for (int i = 0; i < figures.size(); i++) {
      reading.cancellation().check();
      if (!bracketed(i)) {
        parts.after(i, sums::add);
      }
      ratioAndRest(i);
      parts.before(i, sums::add);
      share(i);
    }
    sums.addAll(new SharedPartsFinder(reading, counts).find());
    return sums;
  }

  private Quantity value(int i) {
    return figures.get(i).value();
  }

  /** "28 tổ chức Đảng (Khiển trách: 25; Cảnh cáo: 3)": all numbers of a bracket after a number. */
  private boolean bracketed(int i) {
    if (!counts.isCount(i)) {
      return false;
    }
    int end = figures.get(i).span().end();
    String after = reading.after(end, 80);
    int open = after.indexOf('(');
    String bracketText = open < 0 ? "" : reading.after(end + open, BRACKET);
    int close = bracketText.indexOf(')') < 0 ? -1 : end + open + bracketText.indexOf(')');
    if (close < 0 || after.substring(0, open).chars().anyMatch(c -> ",;.:".indexOf(c) >= 0)) {
      return false;
    }
    Span bracket = new Span(end + open, close);
    List<Annotation<Quantity>> inside = Reading.within(figures, bracket);
    List<Double> numbers = new ArrayList<>();
    for (Annotation<Quantity> part : inside) {
      if (part.value().percent() || part.value().isRatio() || part.value().isRange()) {
        return false;
      }
      numbers.add(part.value().value());
    }
    // Separated alike: as many separators as there are parts, less one.
    long separators = bracket.of(reading.text()).chars().filter(c -> c == ',' || c == ';').count();
    if (numbers.size() < 2 || separators < numbers.size() - 1) {
      return false;
    }
    double whole = value(i).value();
    double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
    boolean holds = Arithmetic.addsUp(whole, numbers);
    if (!holds && Math.abs(sum - whole) > PartsFinder.SLIP * whole) {
      return false;
    }
    List<Annotation<Quantity>> operands = new ArrayList<>(inside);
    operands.add(0, figures.get(i));
    sums.add(new Sum(whole, numbers, Double.NaN, holds, "bracket", operands));
    return true;
  }

  /**
   * A ratio and the rest of its whole, in one part or in several: "29/34 nội dung hoàn thành; còn 5
   * nội dung", "11/18 chỉ tiêu đạt, 5 chỉ tiêu gần đạt, còn 2 chỉ tiêu".
   */
  private void ratioAndRest(int i) {
    Quantity ratio = value(i);
    if (!ratio.isRatio()) {
      return;
    }
    List<Double> numbers = new ArrayList<>(List.of(ratio.value()));
    List<Annotation<Quantity>> operands = new ArrayList<>(List.of(figures.get(i)));
    for (int j = i + 1; j < figures.size() && counts.near(i, j, 1); j++) {
      if (!counts.isCount(j)) {
        continue;
      }
      numbers.add(value(j).value());
      operands.add(figures.get(j));
      if (Arithmetic.addsUp(ratio.of(), numbers)) {
        Phrase between = reading.wordsBetween(figures.get(i).span(), figures.get(j).span());
        Phrase behind = reading.wordsAfter(figures.get(j).span().end(), 40);
        if (between.has(REST) || behind.has(REST)) {
          sums.add(new Sum(ratio.of(), numbers, Double.NaN, true, "ratio-rest", operands));
        }
        return;
      }
      boolean goesOn = numbers.size() <= MOST_RESTS && counts.alike(i, j);
      if (!goesOn || numbers.stream().mapToDouble(Double::doubleValue).sum() > ratio.of()) {
        return;
      }
    }
  }

  /** A percentage with the part and the whole it is a share of, where they are stated nearby. */
  private void share(int i) {
    Quantity percent = value(i);
    if (!percent.percent() || percent.isRange() || percent.change() != Quantity.Change.NONE) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < LONGEST_RUN && counts.near(from - 1, i, 1)) {
      from--;
    }
    int sentence = reading.sentence(figures.get(i).span().begin()).end();
    int to = i;
    while (to + 1 < figures.size()
        && to - i < LONGEST_RUN
        && figures.get(to + 1).span().end() <= sentence) {
      to++;
    }
    for (int part = i - 1; part >= from; part--) {
      Quantity ratio = value(part);
      if (ratio.isRatio()
          && (isBeside(part, i) || isInSentence(part, i) && isToldShare(part, i))
          && Arithmetic.isShare(ratio.value(), ratio.of(), percent.value())) {
        add(i, ratio.value(), ratio.of(), List.of(figures.get(part), figures.get(i)));
        return;
      }
      if (counts.isCount(part) && isToldShare(part, i) && shareOf(part, from, to, i)) {
        return;
      }
    }
    if (to > i && counts.isCount(i + 1) && isBracketOf(i)) {
      shareOf(i + 1, from, to, i);
    }
  }

  private boolean isInSentence(int part, int percent) {
    Span sentence = reading.sentence(figures.get(percent).span().begin());
    return figures.get(part).span().begin() >= sentence.begin();
  }

  /** Whether a percentage follows a ratio with no other figure and few words between. */
  private boolean isBeside(int ratio, int percent) {
    Span from = figures.get(ratio).span();
    Span to = figures.get(percent).span();
    return ratio == percent - 1 && reading.wordsBetween(from, to).size() <= RATIO_WORDS;
  }

  /** "60% (tương đương 120 hộ)": the part stands in a bracket behind its share. */
  private boolean isBracketOf(int percent) {
    Span share = figures.get(percent).span();
    Span part = figures.get(percent + 1).span();
    return reading.between(share, part).stripLeading().startsWith("(")
        && reading.wordsBetween(share, part).size() <= BRACKET_WORDS;
  }

  private boolean shareOf(int part, int from, int to, int percent) {
    for (int whole = to; whole >= from; whole--) {
      boolean share =
          whole != part
              && counts.isCount(whole)
              && (counts.alike(part, whole) || isAmong(part, whole))
              && Arithmetic.isShare(
                  value(part).value(), value(whole).value(), value(percent).value());
      if (share) {
        add(
            percent,
            value(part).value(),
            value(whole).value(),
            List.of(figures.get(part), figures.get(whole), figures.get(percent)));
        return true;
      }
    }
    return false;
  }

  /** Whether a part is named right behind its whole, whatever it is called: "trong đó có 12 nữ". */
  private boolean isAmong(int part, int whole) {
    return whole == part - 1
        && reading
            .wordsBetween(figures.get(whole).span(), figures.get(part).span())
            .has(PARTS_FOLLOW);
  }

  /** Whether the words between a number and a percentage say that this is its share. */
  private boolean isToldShare(int part, int percent) {
    int others = 0;
    for (int k = part + 1; k < percent; k++) {
      others += value(k).percent() ? 1 : 0;
    }
    if (others > 1) {
      return false;
    }
    Phrase between = reading.wordsBetween(figures.get(part).span(), figures.get(percent).span());
    return between.holdsAny("(") || between.has(SHARE);
  }

  private void add(int percent, double part, double whole, List<Annotation<Quantity>> operands) {
    sums.add(new Sum(whole, List.of(part), value(percent).value(), true, "share", operands));
  }
}
