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

  private final int[] wanted = ColumnWidths.wanted(COLUMNS, ROWS, new RecordingDrawing());

  @Test
  void columnsFillTheTable() {
    int[] widths = ColumnWidths.of(COLUMNS, wanted, 900);
    assertThat(Arrays.stream(widths).sum()).isEqualTo(900);
    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i]).isGreaterThanOrEqualTo(wanted[i]);
    }
  }

  @Test
  void theLongNameGivesWayBeforeTheDay() {
    int[] widths = ColumnWidths.of(COLUMNS, wanted, 330);
    assertThat(Arrays.stream(widths).sum()).isEqualTo(330);
    assertThat(widths[2]).isEqualTo(wanted[2]);
    assertThat(widths[0]).isLessThan(wanted[0]);
  }

  @Test
  void noColumnVanishes() {
    assertThat(ColumnWidths.of(COLUMNS, wanted, 20)).doesNotContain(0);
  }
}
