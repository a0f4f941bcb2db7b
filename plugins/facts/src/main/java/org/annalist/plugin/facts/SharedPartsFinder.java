package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;

/**
 * Finds parts that each have their share beside them, which add up to a hundred: "nguồn tỉnh 12 tỷ
 * đồng (40%), nguồn huyện 18 tỷ đồng (60%)". The shares say that nothing is left out, so the total
 * may stand further off than other totals; but it must stand somewhere.
 */
final class SharedPartsFinder {

  /** Figures between the parts and their total. */
  private static final int FAR = 40;

  private static final double ALL = 100;

  private final Reading reading;
  private final List<Annotation<Quantity>> figures;
  private final Counts counts;

  SharedPartsFinder(Reading reading, Counts counts) {
    this.reading = reading;
    this.figures = reading.figures();
    this.counts = counts;
  }

  List<Sum> find() {
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i + 3 < figures.size(); i++) {
      int pairs = pairs(i);
      if (pairs >= 2) {
        parts(i, pairs, sums);
        i += 2 * pairs - 1;
      }
    }
    return sums;
  }

  /** How many pairs of a part and its share follow each other in the sentence of the first. */
  private int pairs(int first) {
    int end = reading.sentence(counts.span(first).begin()).end();
    int pairs = 0;
    for (int i = first; i + 1 < figures.size() && counts.span(i + 1).end() <= end; i += 2) {
      boolean beside =
          counts.isCount(i)
              && counts.alike(first, i)
              && figures.get(i + 1).value().percent()
              && figures.get(i + 1).value().change() == Quantity.Change.NONE
              && isBeside(counts.span(i), counts.span(i + 1));
      if (!beside) {
        break;
      }
      pairs++;
    }
    return pairs;
  }

  /** Whether only the counted noun and a bracket or comma stand between a part and its share. */
  private boolean isBeside(Span part, Span share) {
    String between = reading.between(part, share);
    int mark = Math.max(between.indexOf('('), between.indexOf(','));
    return mark >= 0 && between.indexOf(';') < 0 && between.indexOf('.') < 0;
  }

  private void parts(int first, int pairs, List<Sum> sums) {
    List<Double> parts = new ArrayList<>();
    List<Annotation<Quantity>> operands = new ArrayList<>();
    double percents = 0;
    double slack = 0;
    for (int i = first; i < first + 2 * pairs; i += 2) {
      double percent = figures.get(i + 1).value().value();
      parts.add(counts.value(i));
      operands.add(figures.get(i));
      percents += percent;
      slack += Math.pow(10, -Arithmetic.scale(percent));
    }
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    int whole = Math.abs(percents - ALL) <= slack ? total(first, pairs, parts, sum) : -1;
    if (whole < 0) {
      return;
    }
    List<Annotation<Quantity>> all = new ArrayList<>(List.of(figures.get(whole)));
    all.addAll(operands);
    sums.add(new Sum(counts.value(whole), parts, Double.NaN, true, "parts-with-shares", all));
    for (int i = first; i < first + 2 * pairs; i += 2) {
      double percent = figures.get(i + 1).value().value();
      if (Arithmetic.isShare(counts.value(i), counts.value(whole), percent)) {
        sums.add(
            new Sum(
                counts.value(whole),
                List.of(counts.value(i)),
                percent,
                true,
                "share-of-parts",
                List.of(figures.get(whole), figures.get(i), figures.get(i + 1))));
      }
    }
  }

  /** Index of the figure nearest before the parts, or next behind them, that is their sum; -1. */
  private int total(int first, int pairs, List<Double> parts, double sum) {
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (isTotal(i, first, parts, sum)) {
        return i;
      }
    }
    int behind = first + 2 * pairs;
    return behind < figures.size()
            && counts.near(first, behind, 1)
            && isTotal(behind, first, parts, sum)
        ? behind
        : -1;
  }

  private boolean isTotal(int i, int part, List<Double> parts, double sum) {
    return counts.isCount(i)
        && Math.abs(counts.value(i) - sum) <= 1
        && counts.alike(Math.min(i, part), Math.max(i, part))
        && Arithmetic.addsUp(counts.value(i), parts);
  }
}
