package org.annalist.workbench.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final History history = new History();

  private static Selected at(int offset) {
    return new Selected(Selection.of(Place.of("a.txt", offset, offset + 1)), List.of(), "");
  }

  @Test
  void goesBackAndForward() {
    history.visit(at(1));
    history.visit(at(2));
    history.visit(at(3));
    assertThat(history.goBack()).contains(at(2));
    assertThat(history.goBack()).contains(at(1));
    assertThat(history.goBack()).isEmpty();
    assertThat(history.goForward()).contains(at(2));
    assertThat(history.canGoForward()).isTrue();
  }

  @Test
  void aNewSelectionForgetsWhatLayForward() {
    history.visit(at(1));
    history.visit(at(2));
    history.goBack();
    history.visit(at(4));
    assertThat(history.canGoForward()).isFalse();
    assertThat(history.goBack()).contains(at(1));
  }

  @Test
  void theSameSelectionTwiceIsOneStep() {
    history.visit(at(1));
    history.visit(at(1));
    assertThat(history.canGoBack()).isFalse();
  }

  @Test
  void aSelectionWithoutAPlaceTakesItsFirstSource() {
    Place source = Place.of("b.txt", 5, 9);
    Selected selected = new Selected(Selection.entity("e1"), List.of(source), "");
    assertThat(selected.selection().place()).contains(source);
    assertThat(selected.selection().entity()).isEqualTo("e1");
  }
}
