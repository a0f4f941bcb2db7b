package org.annalist.workbench.render.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.draw.Area;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private final Labels labels = new Labels(new Area(0, 0, 300, 100));

  @Test
  void triesTheOtherSidesWhereTheRightOneIsTaken() {
    Area mark = new Area(140, 40, 20, 20);
    labels.reserve(mark);
    List<Area> placed = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      placed.add(labels.place(mark, 60, 14, false).orElseThrow());
    }
    assertThat(placed.get(0).x()).isGreaterThan(mark.right());
    assertThat(placed.get(1).right()).isLessThan(mark.x());
    assertThat(placed.get(2).y()).isGreaterThanOrEqualTo(mark.bottom());
    assertThat(placed.get(3).bottom()).isLessThanOrEqualTo(mark.y());
    for (Area one : placed) {
      assertThat(placed).filteredOn(other -> other != one).noneMatch(one::meets);
    }
    assertThat(labels.place(mark, 60, 14, false)).isEmpty();
  }

  @Test
  void whatMustBeReadIsGivenAPlaceAllTheSame() {
    Area mark = new Area(145, 45, 10, 10);
    labels.reserve(new Area(0, 0, 300, 100));
    assertThat(labels.place(mark, 60, 14, false)).isEmpty();
    assertThat(labels.place(mark, 60, 14, true)).isPresent();
  }

  @Test
  void staysInsideThePicture() {
    Optional<Area> atTheEdge = labels.place(new Area(285, 45, 10, 10), 60, 14, false);
    assertThat(atTheEdge.orElseThrow().right()).isLessThan(285);
  }
}
