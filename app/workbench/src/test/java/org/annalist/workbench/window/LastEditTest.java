package org.annalist.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.junit.jupiter.api.Test;

class LastEditTest {

  @Test
  void isWhereTheLastEditThatHasAPlaceWasMade() {
    Edit marked = new Edit.Annotate("a.txt", "times", Span.of(3, 7), Map.of());
    Edit moved = new Edit.Respan("b.txt", "times", 5, Span.of(2, 9));
    Edit merged = new Edit.MergeEntities("x", "y");
    assertThat(LastEdit.of(List.of(marked, moved, merged))).contains(Place.of("b.txt", 2, 9));
    assertThat(LastEdit.of(List.of(marked))).contains(Place.of("a.txt", 3, 7));
    assertThat(LastEdit.of(List.of(new Edit.Retract("a.txt", "times", 5))))
        .contains(Place.of("a.txt", 0, 0));
    assertThat(LastEdit.of(List.of(merged))).isEmpty();
    assertThat(LastEdit.of(List.of())).isEmpty();
  }
}
