package org.annalist.plugin.metriccharts;

import java.time.LocalDate;
import org.annalist.api.Place;
import org.annalist.api.annotation.Point;
import org.annalist.api.view.Precision;

/**
 * A value of an indicator.
 *
 * @param point what the text says
 * @param place where it says so
 */
record Value(Point point, Place place) {

  /** Key of the value as an item. */
  String key() {
    return "point#" + place;
  }

  boolean hasDay() {
    return !point.asOf().isEmpty();
  }

  /** Epoch day; the middle of a month or year, which is drawn as wide as it is. */
  double day() {
    return switch (point.asOf().length()) {
      case 4 -> LocalDate.of(Integer.parseInt(point.asOf()), 7, 1).toEpochDay();
      case 7 -> LocalDate.parse(point.asOf() + "-15").toEpochDay();
      default -> LocalDate.parse(point.asOf().substring(0, 10)).toEpochDay();
    };
  }

  Precision precision() {
    return switch (point.asOf().length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }
}
