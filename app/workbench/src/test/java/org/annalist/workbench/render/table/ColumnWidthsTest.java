package org.annalist.workbench.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.annalist.workbench.draw.RecordingDrawing;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final List<Table.Column> COLUMNS =
      List.of(
          new Table.Column("name", "Tên", false, 60),
          new Table.Column("count", "Lần", true, 20),
          new Table.Column("day", "Gần nhất", false, 20));

  private static final List<Table.Row> ROWS =
      List.of(
          new Table.Row(
              "1",
              List.of(
                  Cell.of("Một cái tên thật dài của một cơ quan nào đó"),
                  Cell.number("8", 8),
                  Cell.of("19-4-2031"))));

  private final List<ColumnWidths.Wish> wishes =
      ColumnWidths.wishes(new ShownColumns(COLUMNS, ""), ROWS, new RecordingDrawing());

  @Test
  void columnsFillTheTable() {
    int[] widths = ColumnWidths.of(COLUMNS, wishes, 900);
    assertThat(Arrays.stream(widths).sum()).isEqualTo(900);
    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i]).isGreaterThanOrEqualTo(wishes.get(i).wanted());
    }
  }

  @Test
  void theLongNameGivesWayBeforeTheDay() {
    int[] widths = ColumnWidths.of(COLUMNS, wishes, 330);
    assertThat(Arrays.stream(widths).sum()).isEqualTo(330);
    assertThat(widths[2]).isEqualTo(wishes.get(2).wanted());
    assertThat(widths[0]).isLessThan(wishes.get(0).wanted());
  }

  @Test
  void daysAndNumbersStayWholeWhateverTheirShare() {
    List<Table.Column> columns =
        List.of(
            new Table.Column("day", "Ngày", false, 1), new Table.Column("name", "Tên", false, 99));
    List<Table.Row> rows =
        List.of(
            new Table.Row(
                "1", List.of(Cell.of("17-11-2031"), Cell.of("Một cái tên thật dài của cơ quan"))));
    List<ColumnWidths.Wish> wishes =
        ColumnWidths.wishes(new ShownColumns(columns, ""), rows, new RecordingDrawing());
    int day = wishes.get(0).wanted();
    assertThat(ColumnWidths.of(columns, wishes, day + 150)).containsExactly(day, 150);
    assertThat(ColumnWidths.of(columns, wishes, day + 110)).containsExactly(day, 110);
  }

  @Test
  void noColumnVanishes() {
    assertThat(ColumnWidths.of(COLUMNS, wishes, 20)).doesNotContain(0);
  }
}
