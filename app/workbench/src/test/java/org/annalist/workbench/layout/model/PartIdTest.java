package org.annalist.workbench.layout.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartIdTest {

  @Test
  void anIdSaysViewDocumentAndCopy() {
    assertThat(PartId.parse("reader")).isEqualTo(new PartId("reader", "", 1));
    assertThat(PartId.parse("reader#a/b#1.txt")).isEqualTo(new PartId("reader", "a/b#1.txt", 1));
    assertThat(PartId.parse("reader@3#mail@home.txt"))
        .isEqualTo(new PartId("reader", "mail@home.txt", 3));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    for (PartId id :
        new PartId[] {
          PartId.of("reader"), PartId.of("reader", "bài 1.txt"), PartId.of("r", "d").next()
        }) {
      assertThat(PartId.parse(id.toString())).isEqualTo(id);
    }
  }

  @Test
  void whatDoesNotFollowTheFormIsTheIdOfAView() {
    assertThat(PartId.parse("a@b")).isEqualTo(PartId.of("a@b"));
    assertThat(PartId.parse("@2")).isEqualTo(PartId.of("@2"));
  }
}
