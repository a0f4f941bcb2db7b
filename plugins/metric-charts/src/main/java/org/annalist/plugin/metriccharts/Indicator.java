package org.annalist.plugin.metriccharts;

import java.util.List;
import org.annalist.api.annotation.Series;

/**
 * A measure with its values by day.
 *
 * @param series what is measured
 * @param values at least one, those without a day last
 */
record Indicator(Series series, List<Value> values) {

  Indicator {
    values = List.copyOf(values);
  }

  /** Whether it has values of at least two days. */
  boolean isOverTime() {
    String first = "";
    for (Value value : values) {
      String day = value.point().asOf();
      if (!first.isEmpty() && !day.isEmpty() && !day.equals(first)) {
        return true;
      }
      first = day.isEmpty() ? first : day;
    }
    return false;
  }

  /** Key of the indicator as an item. */
  String key() {
    return "series#" + series.id();
  }
}
