package org.annalist.api.view;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.Quantity;
import org.osgi.annotation.versioning.ConsumerType;

/** Values over days or over categories. All lines share one unit. */
@ConsumerType
public non-sealed interface XyChart extends ViewModel {

  /** How a line is drawn. */
  enum Style {
    /** Discs joined by a line where sources leave no gap, else by dots. */
    LINE,
    STEP,
    BAR,
    /** Bars of one day or category upon each other. */
    STACKED,
    /** A frame as high as the whole, filled as high as the part. */
    RATIO,
    /** Parts as steps from zero to the whole, the stated whole as a frame below. */
    BREAKDOWN
  }

  /**
   * A line of values.
   *
   * @param key stable key
   * @param name written beside its last value
   * @param style how it is drawn
   */
  record Line(String key, String name, Style style) {}

  /**
   * A value.
   *
   * @param key stable key of the item
   * @param x epoch day, or index of the category
   * @param precision how exactly the day is known
   * @param inferred whether the day was inferred
   * @param value the value; the lower end of a range
   * @param of denominator, or NaN
   * @param to upper end of a range, or NaN
   * @param qualifier how exactly the value is meant
   * @param label the value in words of the locale, qualifier included
   */
  record Item(
      String key,
      double x,
      Precision precision,
      boolean inferred,
      double value,
      double of,
      double to,
      Quantity.Qualifier qualifier,
      String label) {}

  /**
   * A part of a ratio's whole beside what is done.
   *
   * @param key stable key of the item
   * @param value how many there are
   * @param label its words
   * @param begun whether it is near to done, as drafts are: hatched, not empty
   */
  record Part(String key, double value, String label, boolean begun) {}

  /**
   * Something that happened, drawn on the axis.
   *
   * @param key stable key of the item
   * @param x epoch day
   * @param label its words
   */
  record Milestone(String key, double x, String label) {}

  /**
   * What is said about a sum, at the right of a breakdown.
   *
   * @param text such as "khớp" or "thiếu 63"
   * @param holds whether the sum holds
   */
  record Verdict(String text, boolean holds) {}

  /** Unit, whole and as-of rule, set below the title. */
  String subtitle();

  /** Unit of all values, or empty. */
  String unit();

  /** Labels of categories; empty if x is a day. */
  List<String> categories();

  List<Line> lines();

  /** Smallest and greatest x, both 0 if there are no values. */
  double[] range();

  /** Smallest and greatest value in the range of x, denominators and ranges included. */
  double[] values(double from, double to);

  /**
   * Values of a line from one x to another by x, not more than the pixels can show; where values
   * fall together, first, last, smallest and greatest are kept.
   */
  List<Item> slice(String line, double from, double to, int pixels, Cancellation cancellation);

  /** The other parts of the whole of a ratio, from what is done upwards; none where unknown. */
  default List<Part> parts(String key) {
    return List.of();
  }

  /** Milestones in a range of x. */
  List<Milestone> milestones(double from, double to);

  /** The stated whole of a breakdown, or NaN. */
  double whole();

  /** What is said about the sum of a breakdown; an empty text for other charts. */
  Verdict verdict();
}
