package org.annalist.workbench.render.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.annalist.api.Cancellation;
import org.annalist.api.view.Graph;
import org.junit.jupiter.api.Test;

class FreeLayoutTest {

  private final Graph graph = new SampleNetwork();

  private Map<String, double[]> places() {
    return FreeLayout.of(graph.nodes(), graph.edges(), Cancellation.NONE);
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  @Test
  void theSameGraphAlwaysGetsTheSamePicture() {
    Map<String, double[]> again = places();
    places().forEach((key, place) -> assertThat(again.get(key)).containsExactly(place));
  }

  @Test
  void keepsEveryNodeInThePictureAndApartFromTheOthers() {
    Map<String, double[]> places = places();
    assertThat(places).hasSize(7);
    List<double[]> all = new ArrayList<>(places.values());
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i)[0]).isBetween(0.0, 1.0);
      assertThat(all.get(i)[1]).isBetween(0.0, 1.0);
      for (int j = 0; j < i; j++) {
        assertThat(distance(all.get(i), all.get(j))).isGreaterThan(0.05);
      }
    }
  }

  @Test
  void whatDoesNotHangTogetherStandsInPiecesOfItsOwn() {
    Map<String, double[]> places = places();
    double lowest =
        List.of("vy", "khoa", "ban", "uy", "ctr").stream()
            .mapToDouble(key -> places.get(key)[1])
            .max()
            .orElseThrow();
    double rightmost =
        List.of("vy", "khoa", "ban", "uy", "ctr").stream()
            .mapToDouble(key -> places.get(key)[0])
            .max()
            .orElseThrow();
    for (String key : List.of("lan", "xa")) {
      double[] place = places.get(key);
      assertThat(place[1] > lowest || place[0] > rightmost).as(key).isTrue();
    }
  }

  @Test
  void joinedNodesStandCloserThanOthers() {
    Map<String, double[]> places = places();
    assertThat(distance(places.get("vy"), places.get("ban")))
        .isLessThan(distance(places.get("uy"), places.get("ctr")));
  }

  @Test
  void stopsWhenCancelled() {
    assertThatThrownBy(
            () -> FreeLayout.of(graph.nodes(), graph.edges(), Cancellation.of(() -> true)))
        .isInstanceOf(CancellationException.class);
  }
}
