package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.extract.Findings;

/**
 * A total with its parts, or a part with its share, as found in the text.
 *
 * @param whole the total
 * @param parts the parts in the order of the text
 * @param percent stated share of the single part, or NaN
 * @param consistent whether the arithmetic holds
 * @param rule name of the rule that found it
 * @param operands the figures it is made of
 */
record Sum(
    double whole,
    List<Double> parts,
    double percent,
    boolean consistent,
    String rule,
    List<Annotation<Quantity>> operands) {

  /** Writes sums as breakdowns, each set of numbers once. */
  static void write(List<Sum> sums, Reading reading, Findings.Builder findings) {
    Set<List<Object>> seen = new HashSet<>();
    for (Sum sum : sums) {
      List<Double> sorted = new ArrayList<>(sum.parts);
      sorted.sort(null);
      if (!seen.add(List.of(sum.whole, sorted, sum.percent))) {
        continue;
      }
      List<Span> evidence = sum.operands.stream().map(Annotation::span).sorted().toList();
      Span span = evidence.get(0).cover(evidence.get(evidence.size() - 1));
      findings
          .add(
              Layers.BREAKDOWNS,
              span,
              Breakdown.of(sum.whole, sum.parts, sum.percent, sum.consistent)
                  .withEvidence(evidence),
              sum.rule)
          .because(() -> sum.arithmetic(reading));
    }
  }

  /** The numbers as the text writes them: {@code 100 ≠ 70 + 20 (90)}. */
  private String arithmetic(Reading reading) {
    if (!Double.isNaN(percent)) {
      return Arithmetic.plain(parts.get(0))
          + "/"
          + Arithmetic.plain(whole)
          + " = "
          + Arithmetic.plain(percent)
          + "%";
    }
    List<String> total = new ArrayList<>();
    List<String> addends = new ArrayList<>();
    for (Annotation<Quantity> operand : operands) {
      boolean isTotal = operand.value().value() == whole && total.isEmpty();
      (isTotal ? total : addends).add(reading.words(operand.span()));
    }
    String left = total.isEmpty() ? Arithmetic.plain(whole) : total.get(0);
    if (consistent) {
      return left + " = " + String.join(" + ", addends);
    }
    double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
    return left + " ≠ " + String.join(" + ", addends) + " (" + Arithmetic.plain(sum) + ")";
  }
}
