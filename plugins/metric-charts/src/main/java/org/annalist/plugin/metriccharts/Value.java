package org.annalist.plugin.metriccharts;

import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.annotation.Point;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timespan;

/**
 * A value of an indicator.
 *
 * @param point what the text says
 * @param place where it says so
 */
record Value(Point point, Place place) {

  /** Key of the value as an item. */
  String key() {
    return key(place);
  }

  /** Key of the value at a place. */
  static String key(Place place) {
    return "point#" + place;
  }

  boolean hasDay() {
    return time().isPresent();
  }

  /** When it holds, as wide as the text says; empty if it gives no day. */
  Optional<Timespan> time() {
    return Timespan.of(point.asOf());
  }

  /** Epoch day; the middle of a month or year, which is drawn as wide as it is. */
  double day() {
    return time().orElseThrow().middle();
  }

  Precision precision() {
    return time().orElseThrow().precision();
  }
}
