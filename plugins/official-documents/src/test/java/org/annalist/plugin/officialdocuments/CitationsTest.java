package org.annalist.plugin.officialdocuments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Table;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewModel;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private final Graph graph = (Graph) show(new CitationGraphView());

  @Test
  void drawsTextsByDayBesideWhatTheyName() {
    assertThat(graph.nodes())
        .extracting(node -> node.column() + " " + node.label())
        .containsExactly(
            "0 Rừng ven biển", "1 12/QĐ-UBND", "1 12/QĐ-UBND", "1 Luật Lâm nghiệp", "1 45/QĐ-UBND");
    assertThat(graph.heads()).containsExactly("Bài trong kho · 1", "Văn bản · 4 trong 4");
  }

  @Test
  void leavesHollowWhatTheCorpusDoesNotHold() {
    assertThat(graph.nodes())
        .filteredOn(node -> node.column() == 1 && !node.hollow())
        .extracting(Graph.Node::key)
        .containsExactly(Sample.NEW);
  }

  @Test
  void namesTheRelationOfAnEdge() {
    assertThat(graph.edges())
        .extracting(Graph.Edge::label)
        .containsExactly("thay thế · 1 lần", "căn cứ · 1 lần", "1 lần", "1 lần", "1 lần");
  }

  @Test
  void aTextThatIsADocumentCitesAsThatDocument() {
    assertThat(graph.edges())
        .filteredOn(edge -> edge.from().equals(Sample.NEW))
        .extracting(Graph.Edge::to, Graph.Edge::kind)
        .containsExactly(tuple(Sample.OLD, "REPLACES"), tuple(Sample.LAW, "BASIS"));
  }

  @Test
  void anArticleTellsWhatOneDocumentDoesToAnother() {
    assertThat(
            rows(
                (Table)
                    ViewRun.on(Sample.told())
                        .withLocale(Sample.VIETNAMESE)
                        .show(new CitationTableView())))
        .extracting(row -> row.get(0) + " " + row.get(2) + " " + row.get(3))
        .contains("45/QĐ-UBND bãi bỏ 12/QĐ-UBND");
  }

  @Test
  void warnsOfNumbersThatClash() {
    assertThat(graph.nodes())
        .filteredOn(node -> node.state().equals("WARNING"))
        .extracting(Graph.Node::key)
        .containsExactlyInAnyOrder(Sample.OLD, Sample.OTHER);
  }

  @Test
  void opensTheSentenceOfAnEdgeAndFindsTheTextOfASelection() {
    Graph.Edge edge = graph.edges().get(0);
    assertThat(graph.provenance(edge.key())).extracting(Place::document).containsExactly("45.txt");
    assertThat(graph.find(Selection.of(Place.of("bao.txt", 3, 5)))).hasValue("text:bao.txt");
    assertThat(graph.find(Selection.entity(Sample.LAW))).hasValue(Sample.LAW);
  }

  @Test
  void saysWhyThereIsNothingToDraw() {
    Graph none =
        (Graph)
            ViewRun.on(AnnotatedCorpus.EMPTY)
                .withLocale(Sample.VIETNAMESE)
                .show(new CitationGraphView());
    assertThat(none.notice()).isPresent();
    assertThat(none.notice().orElseThrow().state()).isEqualTo("Chưa có văn bản nào.");
  }

  @Test
  void listsTheSameAsATableWithTheSentence() {
    assertThat(rows((Table) show(new CitationTableView())))
        .extracting(row -> row.get(2) + " " + row.get(3))
        .containsExactly(
            "thay thế 12/QĐ-UBND",
            "căn cứ Luật Lâm nghiệp",
            "nhắc đến 12/QĐ-UBND",
            "nhắc đến 12/QĐ-UBND",
            "nhắc đến 45/QĐ-UBND");
  }

  @Test
  void listsWhatTheCorpusDoesNotHold() {
    assertThat(rows((Table) show(new MissingDocumentsView())))
        .extracting(row -> row.get(0))
        .containsExactly("12/QĐ-UBND", "12/QĐ-UBND", "Luật Lâm nghiệp");
  }

  private static ViewModel show(View view) {
    return ViewRun.on(Sample.corpus()).withLocale(Sample.VIETNAMESE).show(view);
  }

  private static List<List<String>> rows(Table table) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }
}
