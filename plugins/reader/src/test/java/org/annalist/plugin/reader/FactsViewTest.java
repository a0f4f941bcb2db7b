package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Tree;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class FactsViewTest {

  private final Tree facts = show(Sample.VIETNAMESE, Selection.of(Sample.at(Sample.RATIO)));

  @Test
  void groupsTheFactsOfTheDocumentByKind() {
    assertThat(facts.children(""))
        .extracting(head -> head.cell().text() + " " + head.value())
        .containsExactly("Tiến độ 1", "Tổng và phần 1", "Chức vụ 2", "Văn bản 1", "Sự kiện 1");
  }

  @Test
  void saysEachFactInOneLineWithItsParagraph() {
    assertThat(lines(facts))
        .containsExactly(
            "7/10 hạng mục hoàn thành, đoạn 3",
            "10 ≠ 6 + 3, đoạn 3",
            "Vũ Thị Lan Chi: Chủ tịch UBND huyện Lâm Sơn, đoạn 2",
            "Vũ Thị Lan Chi: Trưởng ban Dự án Hồ Mây, đoạn 2",
            "Quyết định 12/QĐ-UBND · 2-1-2024 · UBND tỉnh, đoạn 2",
            "≈ 5-3-2024: khởi công hồ chứa, đoạn 2");
    assertThat(lines(show(Locale.UK, Selection.of(Sample.at(Sample.RATIO)))))
        .contains("≈ 5 Mar 2024: khởi công hồ chứa, par. 2");
  }

  @Test
  void warnsOfASumThatFailsAndSaysByHowMuch() {
    Tree.Node sum = facts.children("BREAKDOWN").get(0);
    assertThat(sum.cell().mark()).isEqualTo("WARNING");
    assertThat(sum.cell().detail()).isEqualTo("thiếu 1");
  }

  @Test
  void findsTheFactThatRestsOnTheSelection() {
    String progress = facts.children("PROGRESS").get(0).key();
    assertThat(facts.find(Selection.of(Sample.at(Sample.RATIO)))).hasValue(progress);
    assertThat(facts.select(progress).series()).isEqualTo("s");
  }

  @Test
  void saysSoWhereATextStatesNoFact() {
    Tree none = show(Sample.VIETNAMESE, Selection.of(Place.of("nam-2023/truoc.txt", 0, 0)));
    assertThat(none.notice().orElseThrow().state())
        .isEqualTo("Không thấy dữ kiện nào trong bài này.");
  }

  private static List<String> lines(Tree tree) {
    return tree.children("").stream()
        .flatMap(head -> tree.children(head.key()).stream())
        .map(fact -> fact.cell().text() + ", " + fact.value())
        .toList();
  }

  private static Tree show(Locale locale, Selection selection) {
    return (Tree)
        ViewRun.on(Sample.corpus())
            .withLocale(locale)
            .withSelection(selection)
            .show(new FactsView());
  }
}
