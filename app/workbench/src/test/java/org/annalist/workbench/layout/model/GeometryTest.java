package org.annalist.workbench.layout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GeometryTest {

  private static final Bounds ROOM = new Bounds(0, 0, 1003, 600);

  private final Split tree =
      new Split(
          Direction.HORIZONTAL,
          List.of(20, 80),
          List.of(
              StackNode.standing("a"),
              new Split(
                  Direction.VERTICAL,
                  List.of(50, 50),
                  List.of(StackNode.standing("b"), StackNode.standing("c")))));

  @Test
  void stacksShareTheRoomByTheirWeightsWithBarsBetween() {
    Geometry geometry = Geometry.of(tree, ROOM, stack -> true);
    assertThat(geometry.stacks())
        .containsEntry("a", new Bounds(0, 0, 200, 600))
        .containsEntry("b", new Bounds(203, 0, 800, 298))
        .containsEntry("c", new Bounds(203, 301, 800, 299));
    assertThat(geometry.bars())
        .extracting(Geometry.Bar::bounds)
        .containsExactly(new Bounds(200, 0, 3, 600), new Bounds(203, 298, 800, 3));
  }

  @Test
  void whatIsOutOfSightTakesNoRoomAndHasNoBar() {
    Geometry geometry = Geometry.of(tree, ROOM, stack -> !stack.id().equals("b"));
    assertThat(geometry.stacks()).containsOnlyKeys("a", "c");
    assertThat(geometry.stacks()).containsEntry("c", new Bounds(203, 0, 800, 600));
    assertThat(geometry.bars()).hasSize(1);
    assertThat(Geometry.of(tree, ROOM, stack -> false).stacks()).isEmpty();
  }

  @Test
  void draggingABarGivesItsNeighboursOtherWeights() {
    Geometry.Bar bar = Geometry.of(tree, ROOM, stack -> true).bars().get(0);
    List<Integer> weights = Geometry.weights(tree, bar, 50);
    assertThat(weights).containsExactly(250, 750);
    Split moved = tree.weighed(List.of(), weights);
    assertThat(Geometry.of(moved, ROOM, stack -> true).stacks())
        .containsEntry("a", new Bounds(0, 0, 250, 600));
  }

  @Test
  void aBarLeavesRoomAtBothSides() {
    Geometry.Bar bar = Geometry.of(tree, ROOM, stack -> true).bars().get(0);
    assertThat(bar.limit(-1000)).isEqualTo(60 - 200);
    assertThat(bar.limit(1000)).isEqualTo(800 - 60);
    assertThat(bar.limit(10)).isEqualTo(10);
  }

  @Test
  void childrenOutOfSightKeepTheirShare() {
    Split three =
        new Split(
            Direction.HORIZONTAL,
            List.of(20, 20, 60),
            List.of(StackNode.standing("a"), StackNode.standing("b"), StackNode.standing("c")));
    Geometry.Bar bar = Geometry.of(three, ROOM, stack -> !stack.id().equals("b")).bars().get(0);
    List<Integer> weights = Geometry.weights(three, bar, 0);
    assertThat(weights).containsExactly(250, 250, 750);
  }

  @Test
  void aRoomThatIsTooSmallGivesNobodyLessThanNothing() {
    Geometry geometry = Geometry.of(tree, new Bounds(0, 0, 2, 1), stack -> true);
    assertThat(geometry.stacks().values()).allMatch(b -> b.width() >= 0 && b.height() >= 0);
  }
}
