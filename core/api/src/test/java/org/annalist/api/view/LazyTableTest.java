package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.junit.jupiter.api.Test;

class LazyTableTest {

  private static final List<Table.Column> COLUMNS =
      List.of(new Table.Column("name", "Tên", false, 3), new Table.Column("size", "Cỡ", true, 1));
  private static final String[] NAMES = {"Đông Anh", "Ba Vì", "Ân Thi", "Ba Vì", "Cẩm Khê"};
  private static final int[] SIZES = {4, 30, 4, 100, 7};

  private final AtomicInteger asked = new AtomicInteger();
  private final LazyTable table =
      LazyTable.of("Huyện", COLUMNS, new Places(asked), Notice.of("Không có.", ""));

  @Test
  void makesOnlyTheRowsThatAreLookedAt() {
    assertThat(table.count(Table.Query.ALL, Cancellation.NONE)).isEqualTo(5);
    assertThat(asked).hasValue(0);
    assertThat(names(table, 1, 2, Table.Query.ALL)).containsExactly("Ba Vì", "Ân Thi");
    assertThat(asked).hasValue(4);
  }

  @Test
  void sortsWordsByTheAlphabetAndNumbersByValue() {
    assertThat(names(table, 0, 9, new Table.Query("", "name", true)))
        .containsExactly("Ân Thi", "Ba Vì", "Ba Vì", "Cẩm Khê", "Đông Anh");
    assertThat(names(table, 0, 9, new Table.Query("", "size", false)))
        .containsExactly("Ba Vì", "Ba Vì", "Cẩm Khê", "Đông Anh", "Ân Thi");
  }

  @Test
  void filtersWithoutAccentsAndFindsRowsAgain() {
    Table.Query query = new Table.Query("ba vi", "size", false);
    assertThat(table.count(query, Cancellation.NONE)).isEqualTo(2);
    assertThat(table.indexOf("row3", query, Cancellation.NONE)).hasValue(0);
    assertThat(table.indexOf("row0", query, Cancellation.NONE)).isEmpty();
  }

  @Test
  void groupsRowsInTheOrderOfTheirFirst() {
    Table.Query query = new Table.Query("", "size", false, "name");
    assertThat(table.groups(query, Cancellation.NONE))
        .extracting(group -> group.head().text() + " " + group.count())
        .containsExactly("Ba Vì 2", "Cẩm Khê 1", "Đông Anh 1", "Ân Thi 1");
    assertThat(names(table, 0, 3, query)).containsExactly("Ba Vì", "Ba Vì", "Cẩm Khê");
  }

  @Test
  void asksNothingAgainForTheNextPage() {
    Table.Query query = new Table.Query("", "name", true);
    table.rows(0, 1, query, Cancellation.NONE);
    int before = asked.get();
    table.rows(1, 1, query, Cancellation.NONE);
    assertThat(asked.get() - before).isEqualTo(COLUMNS.size());
  }

  @Test
  void stopsWhenItIsCancelled() {
    Cancellation cancelled = () -> true;
    assertThatThrownBy(() -> table.count(new Table.Query("x", "", true), cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static List<String> names(Table table, long from, int count, Table.Query query) {
    return table.rows(from, count, query, Cancellation.NONE).stream()
        .map(row -> row.cells().get(0).text())
        .toList();
  }

  private record Places(AtomicInteger asked) implements RowSource {
    @Override
    public int count() {
      return NAMES.length;
    }

    @Override
    public String key(int row) {
      return "row" + row;
    }

    @Override
    public Cell cell(int row, int column) {
      asked.incrementAndGet();
      return column == 0
          ? Cell.of(NAMES[row])
          : Cell.number(Integer.toString(SIZES[row]), SIZES[row]);
    }

    @Override
    public OptionalInt row(String key) {
      return OptionalInt.of(Integer.parseInt(key.substring(3)));
    }

    @Override
    public OptionalInt row(Selection selection) {
      return OptionalInt.empty();
    }

    @Override
    public List<Place> provenance(int row) {
      return List.of();
    }
  }
}
