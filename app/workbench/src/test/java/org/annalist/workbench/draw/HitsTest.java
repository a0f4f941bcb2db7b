package org.annalist.workbench.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitsTest {

  private final Hits hits = new Hits();

  @Test
  void findsTheTopmostItemBelowAPoint() {
    hits.add("below", new Area(0, 0, 100, 100), "");
    hits.add("above", new Area(40, 40, 20, 20), "");
    assertThat(hits.at(50, 50)).map(Hits.Hit::key).contains("above");
    assertThat(hits.at(10, 10)).map(Hits.Hit::key).contains("below");
    assertThat(hits.at(200, 10)).isEmpty();
  }

  @Test
  void letsThePointerMissSmallItemsByALittle() {
    hits.add("thin", new Area(50, 50, 2, 2), "");
    assertThat(hits.at(46, 51)).map(Hits.Hit::key).contains("thin");
    assertThat(hits.at(40, 51)).isEmpty();
  }

  @Test
  void walksAlongALaneAndToTheNearestOfTheNext() {
    hits.add("a", new Area(0, 0, 10, 10), "", 0);
    hits.add("b", new Area(50, 0, 10, 10), "", 0);
    hits.add("c", new Area(52, 30, 10, 10), "", 1);
    hits.add("d", new Area(0, 60, 10, 10), "", 2);
    assertThat(hits.next("a", 1, 0)).map(Hits.Hit::key).contains("b");
    assertThat(hits.next("b", 1, 0)).isEmpty();
    assertThat(hits.next("b", 0, 1)).map(Hits.Hit::key).contains("c");
    assertThat(hits.next("c", 0, 1)).map(Hits.Hit::key).contains("d");
    assertThat(hits.next("d", 0, -1)).map(Hits.Hit::key).contains("c");
  }

  @Test
  void aCurveIsPointedAtAnywhereAlongItButBelowItsEnds() {
    hits.addCurve("edge", new double[] {0, 0}, new double[] {100, 0}, new double[] {200, 0}, "", 1);
    hits.add("end", new Area(190, -10, 20, 20), "");
    assertThat(hits.at(40, 3)).map(Hits.Hit::key).contains("edge");
    assertThat(hits.at(40, 30)).isEmpty();
    assertThat(hits.at(199, 0)).map(Hits.Hit::key).contains("end");
    assertThat(hits.of("edge").orElseThrow().area().contains(100, 0)).isTrue();
  }
}
