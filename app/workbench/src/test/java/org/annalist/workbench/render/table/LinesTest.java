package org.annalist.workbench.render.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Table;
import org.junit.jupiter.api.Test;

class LinesTest {

  private final Lines lines = new Lines(5, List.of(group("a", 2), group("b", 3)));

  @Test
  void withoutGroupsALineIsARow() {
    Lines plain = new Lines(3_000_000_000L, List.of());
    assertThat(plain.size()).isEqualTo(3_000_000_000L);
    assertThat(plain.row(2_999_999_999L)).isEqualTo(2_999_999_999L);
    assertThat(plain.group(0)).isEqualTo(-1);
    assertThat(plain.line(5)).isEqualTo(5);
  }

  @Test
  void putsAHeadAboveTheRowsOfAGroup() {
    assertThat(lines.size()).isEqualTo(7);
    assertThat(List.of(lines.row(0), lines.row(1), lines.row(2), lines.row(3), lines.row(4)))
        .containsExactly(-1L, 0L, 1L, -1L, 2L);
    assertThat(lines.group(3)).isEqualTo(1);
    assertThat(lines.line(4)).isEqualTo(6);
    assertThat(lines.line(5)).isEqualTo(-1);
  }

  @Test
  void closesAGroupAndShowsItsHeadForItsRows() {
    lines.open(0, false);
    assertThat(lines.size()).isEqualTo(5);
    assertThat(lines.line(1)).isEqualTo(0);
    assertThat(lines.row(2)).isEqualTo(2);
    lines.open(0, true);
    assertThat(lines.size()).isEqualTo(7);
  }

  private static Table.Group group(String words, int count) {
    return new Table.Group(Cell.of(words), count);
  }
}
