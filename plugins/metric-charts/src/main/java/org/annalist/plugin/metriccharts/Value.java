package org.annalist.plugin.metriccharts;

import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.annotation.Point;
import org.annalist.api.view.Timespan;

/**
 * A value of an indicator.
 *
 * @param point what the text says
 * @param place where it says so
 * @param time when it holds, as wide as the text says; empty if it gives no day
 */
record Value(Point point, Place place, Optional<Timespan> time) {

  /** A value that holds when its point says. */
  Value(Point point, Place place) {
    this(point, place, Timespan.of(point.asOf()));
  }

  /** Key of the value as an item. */
  String key() {
    return key(place);
  }

  /** Key of the value at a place. */
  static String key(Place place) {
    return "point#" + place;
  }

  boolean hasDay() {
    return time.isPresent();
  }
}
