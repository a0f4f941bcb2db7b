package org.annalist.plugin.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Tree;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class DocumentsViewTest {

  private static final AnnotatedCorpus CORPUS =
      AnnotatedCorpus.of(
              document("a.txt", "Đê biển Hải Lâm", "2023-04-19", DocumentTime.Basis.DATE_LINE),
              document("b.txt", "Cầu Sông Trà", "2023-11", DocumentTime.Basis.METADATA),
              document("c.txt", "Hồ Suối Mây", "2022-04-12", DocumentTime.Basis.CONTENT),
              document("d.txt", "Đường vành đai", "2021-01-05", DocumentTime.Basis.PINNED),
              AnnotatedDocument.of(Texts.document("e.txt", "Thư ngỏ\n\nKhông ghi ngày.\n")))
          .with(Problem.info("encoding", "Repaired").in("a.txt"))
          .with(Problem.warning("sum", "Fails").at(Place.of("c.txt", 0, 2)))
          .with(Problem.error("plugin", "Stopped").in("c.txt"));

  private static AnnotatedDocument document(
      String id, String title, String day, DocumentTime.Basis basis) {
    return AnnotatedDocument.of(Texts.document(id, title + "\n\nCông trình đã xong.\n"))
        .with(Layers.CREATED, new Span(0, 0), DocumentTime.of(day, basis));
  }

  @Test
  void groupsDocumentsByYearWithTheNewestFirst() {
    Tree tree = show(CORPUS, "vi-VN");
    assertThat(tree.children(""))
        .extracting(head -> head.cell().text() + " " + head.value())
        .containsExactly("2023 2", "2022 1", "2021 1", "chưa có ngày 1");
    assertThat(below(tree, "2023"))
        .extracting(node -> node.cell().text())
        .first()
        .isEqualTo("Cầu Sông Trà");
  }

  @Test
  void writesDaysAsTheLanguageDoesAndNeverMoreExactThanTheyAre() {
    Tree vietnamese = show(CORPUS, "vi-VN");
    Tree english = show(CORPUS, "en-GB");
    assertThat(below(vietnamese, "2023"))
        .extracting(Tree.Node::value)
        .containsExactly("11-2023", "19-4");
    assertThat(below(english, "2023"))
        .extracting(Tree.Node::value)
        .containsExactly("Nov 2023", "19 Apr");
    assertThat(below(vietnamese, "2022")).extracting(Tree.Node::value).containsExactly("≈ 12-4");
    assertThat(below(vietnamese, "chưa có ngày"))
        .extracting(Tree.Node::value)
        .containsExactly("chưa có");
    assertThat(below(english, "no date")).extracting(Tree.Node::value).containsExactly("none");
  }

  @Test
  void marksWhatShouldBeLookedAtByTheGravestProblem() {
    Tree tree = show(CORPUS, "vi-VN");
    assertThat(below(tree, "2022").get(0).cell().mark()).isEqualTo("ERROR");
    assertThat(below(tree, "2023").get(1).cell().mark()).as("a note only").isEmpty();
  }

  @Test
  void findsTheDocumentOfASelectedPlaceAndOpensADocumentAtItsBegin() {
    Tree tree = show(CORPUS, "vi-VN");
    String key = tree.find(Selection.of(Place.of("c.txt", 4, 7))).orElseThrow();
    assertThat(tree.select(key)).isEqualTo(Selection.of(Place.of("c.txt", 0, 0)));
    assertThat(tree.path(key)).hasSize(2).last().isEqualTo(key);
  }

  @Test
  void offersToPinAnInferredDayAndToTakeAPinnedOneAway() {
    Tree tree = show(CORPUS, "vi-VN");
    assertThat(tree.actions(below(tree, "2022").get(0).key()))
        .contains(
            new Action.Apply(
                "Ghim 12-4-2022 làm ngày của bài", new Edit.SetPublished("c.txt", "2022-04-12")));
    assertThat(tree.actions(below(tree, "2021").get(0).key()))
        .contains(new Action.Apply("Bỏ ngày đã ghim", new Edit.SetPublished("d.txt", "")));
  }

  @Test
  void saysHowToBeginWhereThereAreNoDocuments() {
    var notice = show(AnnotatedCorpus.EMPTY, "vi-VN").notice().orElseThrow();
    assertThat(notice.state())
        .isEqualTo("Chưa có tài liệu nào. Thả tệp, thư mục hoặc zip vào đây.");
    assertThat(notice.actions())
        .containsExactly(
            new Action.Run("Thêm tài liệu…", "org.annalist.add"),
            new Action.Run("Mở bộ mẫu", "org.annalist.sample"));
  }

  private static List<Tree.Node> below(Tree tree, String head) {
    return tree.children("").stream()
        .filter(node -> node.cell().text().equals(head))
        .findFirst()
        .map(node -> tree.children(node.key()))
        .orElseThrow();
  }

  private static Tree show(AnnotatedCorpus corpus, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return (Tree) ViewRun.on(corpus).withLocale(locale).show(new DocumentsView());
  }
}
