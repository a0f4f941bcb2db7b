package org.annalist.plugin.metriccharts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedTest {

  @Test
  void keepsTheExtremesOfEachColumn() {
    int n = 100_000;
    double[] xs = IntStream.range(0, n).asDoubleStream().toArray();
    double[] ys = IntStream.range(0, n).mapToDouble(i -> i % 7).toArray();
    ys[54_321] = 1000;
    ys[54_322] = -1000;
    List<Integer> picked = new Thinned(xs, ys).indices(0, n - 1, 500);
    assertThat(picked).hasSizeLessThanOrEqualTo(2004).isSorted().contains(0, n - 1, 54_321, 54_322);
  }

  @Test
  void keepsEverythingThatFits() {
    Thinned thinned = new Thinned(new double[] {1, 2, 2, 5}, new double[] {4, 3, 2, 1});
    assertThat(thinned.indices(1, 5, 100)).containsExactly(0, 1, 2, 3);
    assertThat(thinned.indices(2, 4, 100)).containsExactly(1, 2);
    assertThat(thinned.indices(6, 9, 100)).isEmpty();
  }
}
