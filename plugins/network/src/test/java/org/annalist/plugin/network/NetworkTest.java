package org.annalist.plugin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Graph;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private final AnnotatedCorpus corpus = Sample.corpus();
  private final Graph graph = show(Map.of());

  private Graph show(Map<String, String> settings) {
    return (Graph)
        ViewRun.on(corpus)
            .withLocale(Locale.forLanguageTag("vi-VN"))
            .withSettings(Settings.of(settings))
            .show(new NetworkView());
  }

  private Graph.Edge edge(Relation relation, String from, String to) {
    List<Graph.Edge> found =
        graph.edges().stream()
            .filter(edge -> edge.kind().equals(relation.name()))
            .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
            .toList();
    assertThat(found).as("%s from %s to %s", relation, from, to).hasSize(1);
    return found.get(0);
  }

  private List<String> sentences(Graph.Edge edge) {
    return graph.provenance(edge.key()).stream()
        .map(place -> corpus.snapshot().text(corpus.snapshot().sentence(place)))
        .toList();
  }

  @Test
  void joinsPersonsOfOneSentenceAndOpensIt() {
    Graph.Edge edge = edge(Relation.SENTENCE, Sample.ENGINEER, Sample.CHAIRMAN);
    assertThat(edge.weight()).isEqualTo(2);
    assertThat(edge.directed()).isFalse();
    assertThat(sentences(edge)).hasSize(2).allMatch(said -> said.contains("Đỗ Thu Hà"));
    assertThat(graph.select(edge.key()).place()).contains(graph.provenance(edge.key()).get(0));
  }

  @Test
  void joinsAPersonAndTheBodyOfThePostByItsWords() {
    Graph.Edge edge = edge(Relation.POST, Sample.CHAIRMAN, Sample.DISTRICT);
    assertThat(edge.directed()).isTrue();
    assertThat(edge.label()).startsWith(Sample.POST).contains("1 nguồn");
    assertThat(sentences(edge).get(0)).contains(Sample.POST);
  }

  @Test
  void aBodyOfAPostKeepsNobodyElseCompany() {
    assertThat(graph.edges())
        .filteredOn(
            edge -> edge.from().equals(Sample.DISTRICT) || edge.to().equals(Sample.DISTRICT))
        .extracting(Graph.Edge::kind)
        .containsOnly("POST");
  }

  @Test
  void joinsWhatOneDocumentNamesOnceForEachDocument() {
    Graph.Edge edge = edge(Relation.DOCUMENT, Sample.WATERWORKS, Sample.ENGINEER);
    assertThat(edge.weight()).isEqualTo(1);
    assertThat(graph.kinds())
        .filteredOn(Graph.Kind::inferred)
        .extracting(Graph.Kind::key, Graph.Kind::shown)
        .containsExactly(tuple("DOCUMENT", false));
  }

  @Test
  void citationsLeadFromTheOfficialDocumentOrTheText() {
    edge(Relation.CITATION, Sample.DECISION, Sample.PLAN);
    edge(Relation.CITATION, "text: " + Sample.REPORT, Sample.PLAN);
    assertThat(graph.nodes())
        .filteredOn(node -> node.style().isEmpty())
        .extracting(Graph.Node::label)
        .containsExactly("Hồ Đồng Xanh");
  }

  @Test
  void placesAreThereOnlyWhereTheyAreWanted() {
    assertThat(graph.nodes()).extracting(Graph.Node::key).doesNotContain(Sample.PLACE);
    assertThat(show(Map.of("locations", "true")).nodes())
        .extracting(Graph.Node::key)
        .contains(Sample.PLACE);
  }

  @Test
  void keepsThoseThatAreNamedMost() {
    assertThat(show(Map.of("most", "2")).nodes())
        .extracting(Graph.Node::key)
        .contains(Sample.PLAN, Sample.ENGINEER)
        .doesNotContain(Sample.CHAIRMAN, Sample.WATERWORKS);
  }

  @Test
  void findsTheEntityElseWhatStandsAtThePlace() {
    assertThat(graph.find(Selection.entity(Sample.ENGINEER))).contains(Sample.ENGINEER);
    String words = corpus.snapshot().document(Sample.REPORT).orElseThrow().text();
    int at = words.indexOf("Công ty Thủy lợi");
    Selection there = Selection.of(Place.of(Sample.REPORT, at, at + 5));
    assertThat(graph.provenance(graph.find(there).orElseThrow()))
        .anyMatch(place -> place.span().contains(at));
  }

  @Test
  void dropsAPersonOnAnotherToMergeThem() {
    assertThat(graph.drop(Selection.entity(Sample.ENGINEER), Sample.CHAIRMAN))
        .contains(
            new Action.Apply(
                "Gộp “Đỗ Thu Hà” vào Lê Hoài Nam",
                new Edit.MergeEntities(Sample.CHAIRMAN, Sample.ENGINEER)));
    assertThat(graph.drop(Selection.entity(Sample.DISTRICT), Sample.CHAIRMAN)).isEmpty();
    assertThat(graph.drop(Selection.entity(Sample.CHAIRMAN), Sample.CHAIRMAN)).isEmpty();
  }
}
