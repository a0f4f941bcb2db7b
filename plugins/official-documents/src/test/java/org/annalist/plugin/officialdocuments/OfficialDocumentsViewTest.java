package org.annalist.plugin.officialdocuments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class OfficialDocumentsViewTest {

  private final Table table =
      (Table)
          ViewRun.on(Sample.corpus())
              .withLocale(Sample.VIETNAMESE)
              .show(new OfficialDocumentsView());

  @Test
  void listsTheMostNamedFirstWithNumberAndDay() {
    assertThat(column("number"))
        .containsExactly("12/QĐ-UBND", "12/QĐ-UBND", "45/QĐ-UBND", "Luật Lâm nghiệp");
    assertThat(column("texts")).containsExactly("2", "1", "1", "1");
    assertThat(column("issued")).containsExactly("chưa có", "chưa có", "5-3-2024", "chưa có");
  }

  @Test
  void takesTheSubjectFromWhatAnotherTextQuotes() {
    assertThat(column("title")).containsExactly("", "", "“trồng rừng”", "");
  }

  @Test
  void knowsThatATextIsTheDocumentItself() {
    assertThat(column("held")).containsExactly("thiếu", "thiếu", "có", "thiếu");
  }

  @Test
  void tellsDocumentsThatShareANumberApart() {
    assertThat(cells("number"))
        .extracting(Cell::detail)
        .containsExactly("trùng số với 1 văn bản khác", "trùng số với 1 văn bản khác", "", "");
  }

  @Test
  void selectsTheEntityAndFindsItAgain() {
    Selection selection = table.select(Sample.OLD);
    assertThat(selection.entity()).isEqualTo(Sample.OLD);
    assertThat(selection.place())
        .hasValueSatisfying(p -> assertThat(p.document()).isEqualTo("45.txt"));
    assertThat(table.find(selection)).hasValue(Sample.OLD);
  }

  private List<String> column(String key) {
    return cells(key).stream().map(Cell::text).toList();
  }

  private List<Cell> cells(String key) {
    List<String> keys = table.columns().stream().map(Table.Column::key).toList();
    return table.rows(0, 100, Table.Query.ALL, Cancellation.NONE).stream()
        .map(row -> row.cells().get(keys.indexOf(key)))
        .toList();
  }
}
