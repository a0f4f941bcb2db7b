package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart;

/**
 * The values of one indicator that have a day, as arrays by day. What a picture of a million of
 * them needs is found without looking at each.
 */
final class Curve {

  /** Values that share one smallest and one greatest value. */
  private static final int BLOCK = 512;

  private final Indicator indicator;
  private final boolean shares;
  private final Value[] values;
  private final Timespan[] times;
  private final double[] xs;
  private final double[] lows;
  private final double[] tops;
  private final double[] blockLows;
  private final double[] blockTops;
  private final Thinned thinned;

  /** Index by key, made when a value is first looked for. */
  private volatile Map<String, Integer> byKey;

  /**
   * A curve.
   *
   * @param shares whether ratios are drawn as shares of their whole, in percent
   */
  Curve(Indicator indicator, boolean shares) {
    this.indicator = indicator;
    this.shares = shares && indicator.values().stream().anyMatch(Curve::isRatio);
    List<Value> dated = new ArrayList<>();
    List<Timespan> spans = new ArrayList<>();
    for (Value value : indicator.values()) {
      Optional<Timespan> time = value.time();
      if (time.isPresent() && (!this.shares || isRatio(value))) {
        dated.add(value);
        spans.add(time.get());
      }
    }
    Integer[] order = new Integer[dated.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> spans.get(i).middle()));
    int size = dated.size();
    values = new Value[size];
    times = new Timespan[size];
    xs = new double[size];
    lows = new double[size];
    tops = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = dated.get(order[i]);
      times[i] = spans.get(order[i]);
      xs[i] = times[i].middle();
      lows[i] = low(values[i]);
      tops[i] = top(values[i]);
    }
    blockLows = blocks(lows, false);
    blockTops = blocks(tops, true);
    thinned = new Thinned(xs, lows);
  }

  private static boolean isRatio(Value value) {
    return value.point().of() > 0;
  }

  private double low(Value value) {
    return shares ? 100 * value.point().value() / value.point().of() : value.point().value();
  }

  private double top(Value value) {
    double top = low(value);
    if (!shares) {
      top = Double.isNaN(value.point().of()) ? top : Math.max(top, value.point().of());
      top = Double.isNaN(value.point().to()) ? top : Math.max(top, value.point().to());
      // An order of magnitude reaches up to the next one.
      top = value.point().qualifier() == Qualifier.ORDER ? Math.max(top, 10 * low(value)) : top;
    }
    return top;
  }

  private static double[] blocks(double[] of, boolean greatest) {
    double[] blocks = new double[(of.length + BLOCK - 1) / BLOCK];
    for (int i = 0; i < of.length; i++) {
      int block = i / BLOCK;
      boolean first = i % BLOCK == 0;
      boolean better = greatest ? of[i] > blocks[block] : of[i] < blocks[block];
      blocks[block] = first || better ? of[i] : blocks[block];
    }
    return blocks;
  }

  Indicator indicator() {
    return indicator;
  }

  /** Key of its line. */
  String key() {
    return indicator.key();
  }

  /** Whether its values are shares in percent. */
  boolean isShare() {
    return shares;
  }

  boolean hasRatios() {
    return !shares && indicator.values().stream().anyMatch(Curve::isRatio);
  }

  int size() {
    return values.length;
  }

  double x(int index) {
    return xs[index];
  }

  double low(int index) {
    return lows[index];
  }

  double first() {
    return xs[0];
  }

  double last() {
    return xs[xs.length - 1];
  }

  /** Smallest and greatest value from one day to another; empty if there are none. */
  Optional<double[]> extremes(double from, double to) {
    int begin = thinned.first(from);
    int end = thinned.first(Math.nextUp(to));
    if (begin >= end) {
      return Optional.empty();
    }
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = begin; i < end; ) {
      boolean whole = i % BLOCK == 0 && i + BLOCK <= end;
      least = Math.min(least, whole ? blockLows[i / BLOCK] : lows[i]);
      most = Math.max(most, whole ? blockTops[i / BLOCK] : tops[i]);
      i += whole ? BLOCK : 1;
    }
    return Optional.of(new double[] {least, most});
  }

  /** Values of a range, not more than the pixels can show. */
  List<XyChart.Item> slice(double from, double to, int pixels, Words words) {
    return thinned.indices(from, to, pixels).stream().map(i -> item(i, words)).toList();
  }

  private XyChart.Item item(int index, Words words) {
    var point = values[index].point();
    double value = point.value();
    String label = words.figure(value, point.of(), point.to(), point.qualifier());
    boolean order = point.qualifier() == Qualifier.ORDER && Double.isNaN(point.to());
    return new XyChart.Item(
        values[index].key(),
        xs[index],
        times[index].precision(),
        false,
        lows[index],
        shares ? Double.NaN : point.of(),
        shares ? Double.NaN : order ? 10 * value - 1 : point.to(),
        point.qualifier(),
        shares ? label + " · " + words.share(lows[index] / 100) : label);
  }

  private Map<String, Integer> byKey() {
    Map<String, Integer> known = byKey;
    if (known == null) {
      known = new HashMap<>();
      for (int i = 0; i < values.length; i++) {
        known.put(values[i].key(), i);
      }
      byKey = known;
    }
    return known;
  }

  /** The place that states the value of a key. */
  Optional<Place> place(String key) {
    return Optional.ofNullable(byKey().get(key)).map(i -> values[i].place());
  }

  /** Key of the value at the selected place. */
  Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            place -> {
              String key = Value.key(place);
              return byKey().containsKey(key) ? Optional.of(key) : Optional.empty();
            });
  }
}
