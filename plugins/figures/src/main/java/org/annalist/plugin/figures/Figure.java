package org.annalist.plugin.figures;

import org.annalist.api.annotation.Quantity;

/** A quantity while it is read: each step fills in what it finds. */
final class Figure {

  /** What is counted or measured. */
  enum Kind {
    /** Nothing is said beside the number; whether it is a figure is decided by its neighbours. */
    BARE,
    COUNT,
    MEASURE,
    MONEY,
    PERCENT
  }

  final int first;
  int end;
  double value;
  double of = Double.NaN;
  double to = Double.NaN;
  boolean spelled;
  Kind kind = Kind.BARE;
  Quantity.Qualifier qualifier = Quantity.Qualifier.EXACT;
  String unit = "";

  /** Index of the token after the unit; that after the number if there is no unit. */
  int unitEnd;

  /** Base unit and how many of them one of the value is; NaN if unknown. */
  String base = "";

  double factor = Double.NaN;
  Quantity.Change change = Quantity.Change.NONE;
  String versus = "";
  String rule;

  Figure(int first, int end, double value, String rule) {
    this.first = first;
    this.end = end;
    this.value = value;
    this.rule = rule;
    this.unitEnd = end;
  }

  boolean isPercent() {
    return kind == Kind.PERCENT;
  }

  boolean isRatio() {
    return !Double.isNaN(of);
  }

  boolean isRange() {
    return !Double.isNaN(to);
  }

  /** Takes the unit, and what is known of its measure, from another figure. */
  void shareUnit(Figure other) {
    unit = other.unit;
    base = other.base;
    factor = other.factor;
    kind = isPercent() ? kind : other.kind == Kind.PERCENT ? Kind.COUNT : other.kind;
  }

  Quantity quantity() {
    double amount = value * factor;
    return Quantity.of(value)
        .withOf(of)
        .withTo(to)
        .withPercent(isPercent())
        .withQualifier(qualifier)
        .withUnit(unit)
        .withAmount(Double.isInfinite(amount) ? Double.NaN : amount)
        .withBase(Double.isNaN(amount) ? "" : base)
        .withChange(change)
        .withVersus(versus);
  }
}
