package org.annalist.plugin.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.vietnamese.Folding;

/**
 * Parts that do not add up to their whole. Silent where the numbers are rough or rounded, count
 * different things, where parts may be left out, and where the text itself states what they make.
 */
final class SumCheck implements Check {

  private static final String KIND = "check.sum";

  /** How far before a sum its text may say what the parts make. */
  private static final int BEFORE = 400;

  private static final int AFTER = 200;

  /** A unit that nobody adds up. */
  private static final String AGE = "tuoi";

  @Override
  public void run(Evidence evidence, Consumer<Alarm> report) {
    Cursor<Breakdown> cursor = evidence.snapshot().cursor(Layers.BREAKDOWNS);
    Set<String> told = new HashSet<>();
    while (cursor.next()) {
      evidence.check();
      Breakdown sum = cursor.value();
      if (!sum.consistent() && Double.isNaN(sum.percent()) && sum.parts().size() > 1) {
        Alarm alarm = alarm(evidence, cursor.document(), cursor.span(), sum);
        if (alarm != null
            && told.add(evidence.story(cursor.document()) + "\n" + alarm.operands())) {
          report.accept(alarm);
        }
      }
    }
  }

  private static Alarm alarm(Evidence evidence, String document, Span span, Breakdown sum) {
    List<Quantity> figures = new ArrayList<>();
    for (Span operand : sum.evidence()) {
      Quantity figure = evidence.figure(document, operand);
      if (figure == null || !isExact(figure)) {
        return null;
      }
      figures.add(figure);
    }
    if (figures.size() != sum.parts().size() + 1 || !countTheSame(figures)) {
      return null;
    }
    BigDecimal total = BigDecimal.ZERO;
    for (double part : sum.parts()) {
      total = total.add(BigDecimal.valueOf(part));
    }
    BigDecimal off = total.subtract(BigDecimal.valueOf(sum.whole()));
    if (off.abs().compareTo(slack(sum, figures)) <= 0
        || states(evidence, document, span, total.doubleValue(), sum)
        || !new Listing(evidence.text(document), sum, places(evidence, document, sum))
            .canFail(off.signum())) {
      return null;
    }
    return new Alarm(
        KIND,
        "The parts do not add up to the total",
        operands(evidence, document, sum, total),
        "Compare the numbers with the source",
        places(evidence, document, sum));
  }

  /** What measured numbers may be off by: each by half a unit of its last digit. */
  private static BigDecimal slack(Breakdown sum, List<Quantity> figures) {
    List<Double> numbers = new ArrayList<>(sum.parts());
    numbers.add(sum.whole());
    boolean measured =
        figures.stream().anyMatch(SumCheck::isMeasured)
            || numbers.stream().anyMatch(number -> Numbers.scale(number) > 0);
    BigDecimal slack = BigDecimal.ZERO;
    for (double number : numbers) {
      slack = slack.add(BigDecimal.ONE.movePointLeft(Numbers.scale(number)));
    }
    return measured ? slack.divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
  }

  private static boolean isExact(Quantity figure) {
    return figure.qualifier() == Quantity.Qualifier.EXACT
        && !figure.percent()
        && !figure.isRatio()
        && !figure.isRange();
  }

  /** Whether the units begin alike; where a table has none, none of its cells does. */
  private static boolean countTheSame(List<Quantity> figures) {
    Set<String> heads = new HashSet<>();
    for (Quantity figure : figures) {
      heads.add(Folding.fold(figure.unit()).strip().split("\\s+")[0]);
    }
    return heads.size() == 1 && !heads.contains(AGE);
  }

  /** Whether a number measures rather than counts, so that it may be rounded. */
  private static boolean isMeasured(Quantity figure) {
    return !figure.base().isEmpty();
  }

  /** Whether the sum of the parts stands nearby: then the text means another whole. */
  private static boolean states(
      Evidence evidence, String document, Span span, double total, Breakdown sum) {
    int begin = Math.max(0, span.begin() - BEFORE);
    Cursor<Quantity> near =
        evidence.snapshot().cursor(Layers.FIGURES, document, new Span(begin, span.end() + AFTER));
    while (near.next()) {
      boolean operand = sum.evidence().contains(near.span());
      if (!operand && near.value().value() == total) {
        return true;
      }
    }
    return false;
  }

  private static String operands(
      Evidence evidence, String document, Breakdown sum, BigDecimal total) {
    List<String> words = new ArrayList<>();
    for (Place place : places(evidence, document, sum)) {
      words.add(evidence.words(place));
    }
    return words.get(0)
        + " ≠ "
        + String.join(" + ", words.subList(1, words.size()))
        + " ("
        + total.stripTrailingZeros().toPlainString()
        + ")";
  }

  /** The whole, then the parts in text order. */
  private static List<Place> places(Evidence evidence, String document, Breakdown sum) {
    List<Place> places = new ArrayList<>();
    boolean first = true;
    for (Span operand : sum.evidence()) {
      boolean whole = first && evidence.figure(document, operand).value() == sum.whole();
      places.add(whole ? 0 : places.size(), new Place(document, operand));
      first = first && !whole;
    }
    return places;
  }
}
