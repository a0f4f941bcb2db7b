package org.annalist.plugin.people;

import java.util.Collection;
import java.util.List;
import org.annalist.api.Span;

/** Spans of one text that are asked in O(log n) whether one of them meets or covers another. */
final class Spans {

  static final Spans NONE = new Spans(List.of());

  private final int[] begins;
  // The greatest end among this span and all before it.
  private final int[] reach;

  private Spans(List<Span> sorted) {
    begins = new int[sorted.size()];
    reach = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < begins.length; i++) {
      begins[i] = sorted.get(i).begin();
      end = Math.max(end, sorted.get(i).end());
      reach[i] = end;
    }
  }

  static Spans of(Collection<Span> spans) {
    return new Spans(spans.stream().sorted().toList());
  }

  /** Whether one of them shares a code unit with {@code span}. */
  boolean meet(Span span) {
    int last = lastBefore(span.end());
    return last >= 0 && reach[last] > span.begin();
  }

  /** Whether one of them contains {@code span}. */
  boolean cover(Span span) {
    int last = lastBefore(span.begin() + 1);
    return last >= 0 && reach[last] >= span.end();
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = begins.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
