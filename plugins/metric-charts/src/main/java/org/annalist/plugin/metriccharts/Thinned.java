package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Picks those of many values that a picture can show: of each pixel column the first, the last, the
 * smallest and the greatest.
 */
final class Thinned {

  private final double[] xs;
  private final double[] ys;

  /**
   * @param xs ascending
   * @param ys one for each x
   */
  Thinned(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
  }

  /** Indices of the values from one x to another, both included. */
  List<Integer> indices(double from, double to, int pixels) {
    int begin = first(from);
    int end = first(Math.nextUp(to));
    List<Integer> picked = new ArrayList<>();
    if (end - begin <= pixels * 4L) {
      for (int i = begin; i < end; i++) {
        picked.add(i);
      }
      return picked;
    }
    double width = (to - from) / Math.max(1, pixels);
    int at = begin;
    while (at < end) {
      double columnEnd = from + (Math.floor((xs[at] - from) / width) + 1) * width;
      int next = Math.max(at + 1, Math.min(end, first(columnEnd)));
      picked.addAll(extremes(at, next));
      at = next;
    }
    return picked;
  }

  private TreeSet<Integer> extremes(int begin, int end) {
    int least = begin;
    int most = begin;
    for (int i = begin; i < end; i++) {
      least = ys[i] < ys[least] ? i : least;
      most = ys[i] > ys[most] ? i : most;
    }
    return new TreeSet<>(List.of(begin, end - 1, least, most).stream().distinct().toList());
  }

  /** Index of the first value not before {@code x}. */
  int first(double x) {
    int found = Arrays.binarySearch(xs, x);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && xs[found - 1] == x) {
      found--;
    }
    return found;
  }
}
