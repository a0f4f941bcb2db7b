package org.annalist.plugin.programme;

import org.annalist.api.Place;
import org.annalist.api.annotation.Point;

/** A point of a series and the place that states it. */
record Value(Point point, Place place) {

  /** Whether both state the same number out of the same whole. */
  boolean agrees(Value other) {
    return Double.compare(point.value(), other.point.value()) == 0
        && Double.compare(point.of(), other.point.of()) == 0
        && Double.compare(point.to(), other.point.to()) == 0;
  }

  boolean isRatio() {
    return point.of() > 0;
  }
}
