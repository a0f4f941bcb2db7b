package org.annalist.plugin.facts;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.extract.Findings;

/** Takes what figures measure; of several readings of one figure the first is kept. */
final class Indicators {

  private final Findings.Builder findings;
  private final Set<Span> read = new HashSet<>();

  Indicators(Findings.Builder findings) {
    this.findings = findings;
  }

  /** Says what a figure measures; the kind of number is the figure's own. */
  void add(
      Annotation<Quantity> figure, Indicator indicator, String rule, Supplier<String> because) {
    if (read.add(figure.span())) {
      findings
          .add(Layers.INDICATORS, figure.span(), indicator.withKind(kind(figure.value())), rule)
          .because(because);
    }
  }

  private static Series.Kind kind(Quantity figure) {
    if (figure.isRatio()) {
      return Series.Kind.RATIO;
    }
    if (figure.percent()) {
      return Series.Kind.PERCENT;
    }
    boolean counts = figure.base().isEmpty() && figure.value() == Math.rint(figure.value());
    return counts ? Series.Kind.COUNT : Series.Kind.AMOUNT;
  }
}
