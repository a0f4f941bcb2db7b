package org.annalist.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class OffsetsTest {

  @Test
  void aTextThatKeepsItsLengthsMapsToItself() {
    Offsets offsets = new Offsets.Builder().same(3).replaced(1, 1).same(2).build();
    assertThat(offsets.isIdentity()).isTrue();
    assertThat(offsets.toOriginal(new Span(2, 5))).isEqualTo(new Span(2, 5));
  }

  @Test
  void aComposedLetterLeadsBackToAllItsParts() {
    // "Ha" + combining grave + " Nô" + circumflex + dot: Hà Nộ
    Offsets offsets =
        new Offsets.Builder().same(1).replaced(2, 1).same(2).replaced(3, 1).same(1).build();
    assertThat(offsets.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 3));
    assertThat(offsets.toOriginal(new Span(1, 2))).isEqualTo(new Span(1, 3));
    assertThat(offsets.toOriginal(new Span(2, 4))).isEqualTo(new Span(3, 5));
    assertThat(offsets.toOriginal(new Span(3, 6))).isEqualTo(new Span(4, 9));
    assertThat(offsets.fromOriginal(new Span(0, 3))).isEqualTo(new Span(0, 2));
    assertThat(offsets.fromOriginal(new Span(5, 8))).isEqualTo(new Span(4, 5));
  }

  @Test
  void aDeletedStretchBelongsToNeitherNeighbour() {
    // "ab" + zero-width space + "cd": abcd
    Offsets offsets = new Offsets.Builder().same(2).replaced(1, 0).same(2).build();
    assertThat(offsets.toOriginal(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(offsets.toOriginal(new Span(2, 4))).isEqualTo(new Span(3, 5));
    assertThat(offsets.toOriginal(new Span(0, 4))).isEqualTo(new Span(0, 5));
    assertThat(offsets.fromOriginal(new Span(3, 5))).isEqualTo(new Span(2, 4));
  }

  @Test
  void anInsertedStretchHasNoWidthInTheOriginal() {
    // "ab" became "a-b"
    Offsets offsets = new Offsets.Builder().same(1).replaced(0, 1).same(1).build();
    assertThat(offsets.toOriginal(new Span(1, 2)).length()).isZero();
    assertThat(offsets.toOriginal(new Span(2, 3))).isEqualTo(new Span(1, 2));
    assertThat(offsets.fromOriginal(new Span(1, 2))).isEqualTo(new Span(2, 3));
  }
}
