package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.junit.jupiter.api.Test;

class MentionsViewTest {

  @Test
  void countsTheNamesOfTheSelectedDocumentHereAndInAll() {
    assertThat(rows(show("4.txt"))).containsExactly("Phan Ngọc Ly | 1 | 2");
    assertThat(rows(show("1.txt")))
        .containsExactly(
            "HĐND xã Mai Trung | 1 | 1", "Hoàng Gia Bách | 1 | 4", "Phan Ngọc Ly | 1 | 2");
  }

  @Test
  void selectsTheEntityAtItsFirstPlaceInThisDocument() {
    Selection selection = show("1.txt").select(Sample.BACH);
    assertThat(selection.entity()).isEqualTo(Sample.BACH);
    assertThat(selection.place().orElseThrow().document()).isEqualTo("1.txt");
  }

  @Test
  void showsTheFirstDocumentWhereNothingIsSelected() {
    Table table = (Table) Sample.show(new MentionsView(), Sample.VIETNAMESE, Selection.NONE);
    assertThat(rows(table)).isEqualTo(rows(show("1.txt")));
  }

  private static List<String> rows(Table table) {
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> String.join(" | ", row.cells().stream().map(Cell::text).toList()))
        .toList();
  }

  private static Table show(String document) {
    Selection selection = Selection.of(Place.of(document, 0, 0));
    return (Table) Sample.show(new MentionsView(), Sample.VIETNAMESE, selection);
  }
}
