package org.annalist.plugin.metriccharts;

import java.util.Locale;

/** Whether values may share an axis. */
final class Units {

  private Units() {}

  /** Whether both are shares, or both count or measure in the same unit. */
  static boolean agree(Curve one, Curve other) {
    if (one.isShare() || other.isShare()) {
      return one.isShare() && other.isShare();
    }
    var first = one.indicator().series();
    var second = other.indicator().series();
    return first.kind() == second.kind() && key(first.unit()).equals(key(second.unit()));
  }

  private static String key(String unit) {
    return unit.toLowerCase(Locale.ROOT).replace("tỉ", "tỷ").strip();
  }
}
