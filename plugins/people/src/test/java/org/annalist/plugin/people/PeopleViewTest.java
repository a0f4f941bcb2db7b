package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.Span;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class PeopleViewTest {

  private static final Action MERGE =
      new Action.Apply(
          "Gộp “Bách” vào Hoàng Gia Bách", new Edit.MergeEntities(Sample.BACH, Sample.SHORT_BACH));

  private static final Action WATCH = new Action.Run("Theo dõi mục này", "org.annalist.watch");

  private final Table table =
      (Table) Sample.show(new PeopleView(), Sample.VIETNAMESE, Selection.NONE);

  @Test
  void listsPersonsFirstAndTheMostOftenNamedOnTop() {
    assertThat(rows(table))
        .containsExactly(
            "Hoàng Gia Bách | 4 | 4 | 2022 – 2023",
            "Phan Ngọc Ly | 2 | 2 | 2022 – 2023",
            "Bách | 1 | 1 | ≈ 1-8-2022",
            "HĐND xã Mai Trung | 1 | 1 | 10-3-2022");
    assertThat(cells(table, Sample.COUNCIL).get(0).mark()).isEqualTo("ORGANIZATION");
  }

  @Test
  void writesDaysInEnglishToo() {
    Table english = (Table) Sample.show(new PeopleView(), Locale.UK, Selection.NONE);
    assertThat(rows(english)).contains("HĐND xã Mai Trung | 1 | 1 | 10 Mar 2022");
  }

  @Test
  void sortsDaysAsDays() {
    var query = new Table.Query("", "latest", false);
    assertThat(table.rows(0, 2, query, Cancellation.NONE))
        .extracting(Table.Row::key)
        .containsExactly(Sample.LY, Sample.BACH);
  }

  @Test
  void selectsTheEntityAtItsNewestPlace() {
    Selection selection = table.select(Sample.BACH);
    assertThat(selection.entity()).isEqualTo(Sample.BACH);
    assertThat(selection.place().orElseThrow().document()).isEqualTo("3.txt");
    assertThat(table.find(Selection.entity(Sample.LY))).hasValue(Sample.LY);
  }

  @Test
  void suggestsToMergeAShortNameIntoAFullOneOfTheSameDocument() {
    assertThat(table.actions(Sample.SHORT_BACH)).containsExactly(MERGE, WATCH);
    assertThat(table.choices().get(1).answers()).element(1).isEqualTo(MERGE);
    assertThat(table.actions(Sample.LY)).containsExactly(WATCH);
  }

  @Test
  void dropsAPersonOnAnotherToMergeThem() {
    assertThat(table.drop(table.select(Sample.SHORT_BACH), Sample.BACH)).contains(MERGE);
    assertThat(table.drop(table.select(Sample.BACH), Sample.BACH)).isEmpty();
    assertThat(table.drop(table.select(Sample.COUNCIL), Sample.BACH))
        .as("a body is no person")
        .isEmpty();
    assertThat(table.drop(Selection.NONE, Sample.BACH)).isEmpty();
  }

  @Test
  void asksWhichNamesToList() {
    assertThat(table.choices().get(0).answers())
        .extracting(Action::label)
        .containsExactly("tất cả", "người", "chức vụ", "cơ quan", "địa danh", "văn bản");
    assertThat(table.choices().get(0).chosen()).isZero();
  }

  @Test
  void showsOnlyTheKindOfNamesThatIsSet() {
    Table bodies =
        (Table)
            ViewRun.on(Sample.corpus())
                .withSettings(Settings.of(Map.of("only", "ORGANIZATION")))
                .show(new PeopleView());
    assertThat(rows(bodies)).containsExactly("HĐND xã Mai Trung | 1 | 1 | 10-3-2022");
  }

  @Test
  void saysSoWhereNamesAreNotLinked() {
    AnnotatedDocument unlinked =
        AnnotatedDocument.of(Texts.document("a.txt", "Lê Văn Tám\n"))
            .with(Layers.ENTITIES, new Span(0, 10), Mention.of(EntityType.PERSON));
    assertThat(
            ViewRun.on(AnnotatedCorpus.of(unlinked))
                .show(new PeopleView())
                .notice()
                .orElseThrow()
                .state())
        .isEqualTo("Tên riêng chưa được nối giữa các tài liệu.");
  }

  private static List<String> rows(Table table) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> String.join(" | ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  private static List<Cell> cells(Table table, String key) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow()
        .cells();
  }
}
