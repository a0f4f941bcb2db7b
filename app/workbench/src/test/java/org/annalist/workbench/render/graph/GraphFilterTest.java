package org.annalist.workbench.render.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.api.view.Graph;
import org.junit.jupiter.api.Test;

class GraphFilterTest {

  private final Graph graph = new SampleNetwork();
  private final GraphFilter first = GraphFilter.first(graph.kinds(), graph.edges());

  private List<String> edges(GraphFilter filter) {
    return filter.of(graph.nodes(), graph.edges()).edges().stream().map(Graph.Edge::key).toList();
  }

  private List<String> nodes(GraphFilter filter) {
    return filter.of(graph.nodes(), graph.edges()).nodes().stream().map(Graph.Node::key).toList();
  }

  @Test
  void showsEveryKindButThoseThatAreHiddenAtFirst() {
    assertThat(edges(first)).containsExactly("vy-ban", "vy-khoa", "vy-uy", "ban-ctr", "lan-xa");
    assertThat(edges(first.withKind("DOCUMENT", true))).contains("khoa-ctr");
    assertThat(edges(first.withKind("SENTENCE", false))).containsExactly("vy-ban", "lan-xa");
  }

  @Test
  void hidesNodesOfAStyleWithTheirEdgesAndWhatIsLeftAlone() {
    GraphFilter persons = first.withStyle("ORGANIZATION", false);
    assertThat(edges(persons)).containsExactly("vy-khoa");
    assertThat(nodes(persons)).containsExactly("vy", "khoa");
    assertThat(edges(persons.withStyle("ORGANIZATION", true))).isEqualTo(edges(first));
  }

  @Test
  void keepsWhatIsHeavyEnough() {
    assertThat(edges(first.withLeast(2))).containsExactly("vy-ban", "vy-khoa");
  }

  @Test
  void findsWordsOfNodesAndEdgesWithoutAccents() {
    assertThat(edges(first.withWords("khoa"))).containsExactly("vy-khoa");
    assertThat(edges(first.withWords("chu tich"))).containsExactly("lan-xa");
    assertThat(nodes(first.withWords("vinh thanh"))).containsExactly("xa", "lan");
    assertThat(nodes(first.withWords("không ai"))).isEmpty();
  }

  @Test
  void showsTheNeighboursOfOneNodeAndWhatJoinsThem() {
    GraphFilter near = first.withKind("DOCUMENT", true).withCentre("ban");
    assertThat(nodes(near)).containsExactly("vy", "ban", "ctr");
    assertThat(edges(near)).containsExactly("vy-ban", "ban-ctr");
    assertThat(nodes(near.withCentre("nobody"))).hasSize(7);
  }

  @Test
  void leavesTheWeakestEdgesOfALargeGraphOutAtFirst() {
    List<Graph.Edge> many =
        IntStream.range(0, 2000)
            .mapToObj(i -> new Graph.Edge("e" + i, "a", "b", 1 + i % 10, "", false, "SENTENCE"))
            .toList();
    GraphFilter legible = GraphFilter.first(graph.kinds(), many);
    assertThat(legible.least()).isEqualTo(10);
    assertThat(many).filteredOn(edge -> edge.weight() >= legible.least()).hasSizeLessThan(301);
  }
}
