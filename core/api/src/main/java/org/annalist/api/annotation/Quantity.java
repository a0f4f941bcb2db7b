package org.annalist.api.annotation;

import java.util.Objects;

/**
 * A stated quantity: a count, share, ratio, amount or measure, never made more exact than the text.
 */
public final class Quantity {

  private final double value;
  private final double of;
  private final double to;
  private final boolean percent;
  private final Qualifier qualifier;
  private final String unit;
  private final double amount;
  private final String base;
  private final Change change;
  private final String versus;

  @Components({
    "value",
    "of",
    "to",
    "percent",
    "qualifier",
    "unit",
    "amount",
    "base",
    "change",
    "versus"
  })
  private Quantity(
      double value,
      double of,
      double to,
      boolean percent,
      Qualifier qualifier,
      String unit,
      double amount,
      String base,
      Change change,
      String versus) {
    this.value = value;
    this.of = of;
    this.to = to;
    this.percent = percent;
    this.qualifier = Objects.requireNonNull(qualifier, "qualifier");
    this.unit = Objects.requireNonNull(unit, "unit");
    this.amount = amount;
    this.base = Objects.requireNonNull(base, "base");
    this.change = Objects.requireNonNull(change, "change");
    this.versus = Objects.requireNonNull(versus, "versus");
  }

  /** An exact quantity without a unit. */
  public static Quantity of(double value) {
    return new Quantity(
        value, Double.NaN, Double.NaN, false, Qualifier.EXACT, "", Double.NaN, "", Change.NONE, "");
  }

  /** The same value with this of. */
  public Quantity withOf(double newOf) {
    return new Quantity(value, newOf, to, percent, qualifier, unit, amount, base, change, versus);
  }

  /** The same value with this to. */
  public Quantity withTo(double newTo) {
    return new Quantity(value, of, newTo, percent, qualifier, unit, amount, base, change, versus);
  }

  /** The same value with this percent. */
  public Quantity withPercent(boolean newPercent) {
    return new Quantity(value, of, to, newPercent, qualifier, unit, amount, base, change, versus);
  }

  /** The same value with this qualifier. */
  public Quantity withQualifier(Qualifier newQualifier) {
    return new Quantity(value, of, to, percent, newQualifier, unit, amount, base, change, versus);
  }

  /** The same value with this unit. */
  public Quantity withUnit(String newUnit) {
    return new Quantity(value, of, to, percent, qualifier, newUnit, amount, base, change, versus);
  }

  /** The same value with this amount. */
  public Quantity withAmount(double newAmount) {
    return new Quantity(value, of, to, percent, qualifier, unit, newAmount, base, change, versus);
  }

  /** The same value with this base. */
  public Quantity withBase(String newBase) {
    return new Quantity(value, of, to, percent, qualifier, unit, amount, newBase, change, versus);
  }

  /** The same value with this change. */
  public Quantity withChange(Change newChange) {
    return new Quantity(value, of, to, percent, qualifier, unit, amount, base, newChange, versus);
  }

  /** The same value with this versus. */
  public Quantity withVersus(String newVersus) {
    return new Quantity(value, of, to, percent, qualifier, unit, amount, base, change, newVersus);
  }

  /** The number as stated; finite. */
  public double value() {
    return value;
  }

  /** Denominator of a ratio ({@code 28/30}: 30); NaN if there is none. */
  public double of() {
    return of;
  }

  /** Upper end of a range ({@code 7,3 – 7,8%}: 7.8); NaN if there is none. */
  public double to() {
    return to;
  }

  /** Whether the words end in a percent sign or word. */
  public boolean percent() {
    return percent;
  }

  /** How exactly the number is meant. */
  public Qualifier qualifier() {
    return qualifier;
  }

  /** Counted noun phrase or measure as the text gives it, or empty. */
  public String unit() {
    return unit;
  }

  /**
   * Value in base units ({@code 1.250 tỷ đồng}: 1.25e12 đồng, {@code 3 km}: 3000 m); NaN if
   * unknown.
   */
  public double amount() {
    return amount;
  }

  /** Base unit of the amount ({@code đồng}, {@code m}, {@code m²}, {@code kg} …), or empty. */
  public String base() {
    return base;
  }

  /** Whether the number is a level, or by how much something rose or fell. */
  public Change change() {
    return change;
  }

  /** Against what a change is measured, in the words of the text, or empty. */
  public String versus() {
    return versus;
  }

  /** How exactly a number is meant; names as in the annotation guidelines. */
  public enum Qualifier {
    EXACT,
    MORE_THAN,
    LESS_THAN,
    NEARLY,
    ABOUT,
    AT_LEAST,
    AT_MOST,
    /** An order of magnitude, such as tens. */
    ORDER
  }

  /** Direction of a change. */
  public enum Change {
    /** A level, not a change. */
    NONE,
    UP,
    DOWN
  }

  /** Whether it is a ratio n/m. */
  public boolean isRatio() {
    return !Double.isNaN(of);
  }

  /** Whether it is a range with two ends. */
  public boolean isRange() {
    return !Double.isNaN(to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quantity o
        && Double.compare(value, o.value) == 0
        && Double.compare(of, o.of) == 0
        && Double.compare(to, o.to) == 0
        && percent == o.percent
        && qualifier.equals(o.qualifier)
        && unit.equals(o.unit)
        && Double.compare(amount, o.amount) == 0
        && base.equals(o.base)
        && change.equals(o.change)
        && versus.equals(o.versus);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, of, to, percent, qualifier, unit, amount, base, change, versus);
  }

  @Override
  public String toString() {
    return "Quantity["
        + value
        + ", "
        + of
        + ", "
        + to
        + ", "
        + percent
        + ", "
        + qualifier
        + ", "
        + unit
        + ", "
        + amount
        + ", "
        + base
        + ", "
        + change
        + ", "
        + versus
        + "]";
  }
}
