package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Selection;
import org.junit.jupiter.api.Test;

class RowsTableTest {

  private static final Action ALL = new Action.Configure("all", "names", Map.of("only", "ALL"));
  private static final Action SOME = new Action.Configure("some", "names", Map.of("only", "SOME"));

  private final RowsTable table =
      RowsTable.of(new Table.Column("name", "Name", false, 1))
          .row("a", List.of(Cell.of("Lan")), List.of())
          .choices(List.of(new Choice("Only", List.of(ALL, SOME), 1)))
          .deletion("a", ALL)
          .drops(
              (dragged, onto) ->
                  dragged.entity().equals("b") && onto.equals("a")
                      ? Optional.of(SOME)
                      : Optional.empty())
          .build();

  @Test
  void saysWhatDroppingAndDeletingDo() {
    assertThat(table.drop(Selection.entity("b"), "a")).contains(SOME);
    assertThat(table.drop(Selection.entity("c"), "a")).isEmpty();
    assertThat(table.delete("a")).contains(ALL);
    assertThat(table.delete("b")).isEmpty();
  }

  @Test
  void aPageAsksItsPartsAndHasQuestionsOfItsOwn() {
    Page page =
        Page.of("Title", "", List.of(new Page.Section("Names", "", table)))
            .withChoices(table.choices());
    assertThat(page.drop(Selection.entity("b"), "a")).contains(SOME);
    assertThat(page.delete("a")).contains(ALL);
    assertThat(page.choices()).isEqualTo(table.choices());
    assertThat(page.choices().get(0).answers().get(1)).isEqualTo(SOME);
  }

  @Test
  void aChoiceNeedsAnAnswerInEffect() {
    assertThatThrownBy(() -> new Choice("Since", List.of(ALL), 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Since");
  }
}
