package org.annalist.plugin.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class SpansTest {

  private final Spans spans =
      Spans.of(List.of(new Span(40, 50), new Span(10, 30), new Span(12, 14)));

  @Test
  void tellsWhatMeetsOneOfThem() {
    assertThat(spans.meet(new Span(29, 35))).as("the long one reaches over the short one").isTrue();
    assertThat(spans.meet(new Span(30, 40))).isFalse();
    assertThat(spans.meet(new Span(0, 11))).isTrue();
    assertThat(spans.meet(new Span(0, 10))).isFalse();
    assertThat(Spans.NONE.meet(new Span(0, 1))).isFalse();
  }

  @Test
  void tellsWhatOneOfThemCovers() {
    assertThat(spans.cover(new Span(13, 30))).isTrue();
    assertThat(spans.cover(new Span(10, 30))).isTrue();
    assertThat(spans.cover(new Span(13, 31))).isFalse();
    assertThat(spans.cover(new Span(45, 50))).isTrue();
    assertThat(spans.cover(new Span(5, 12))).isFalse();
  }
}
