package org.annalist.plugin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class StageTest {

  @Test
  void readsHowFarThingsAre() {
    assertThat(Stage.of("đã hoàn thành")).isEqualTo(Stage.DONE);
    assertThat(Stage.of("chưa hoàn thành")).isEqualTo(Stage.NOT_DONE);
    assertThat(Stage.of("chưa bắt đầu")).isEqualTo(Stage.NOT_STARTED);
    assertThat(Stage.of("đang được các xã triển khai")).isEqualTo(Stage.UNDER_WAY);
    assertThat(Stage.of("vượt kế hoạch, đạt mức cao")).isEqualTo(Stage.EXCEEDED);
    assertThat(Stage.of("cơ bản đạt")).isEqualTo(Stage.MET);
  }

  @Test
  void takesADraftThatIsDoneForADraft() {
    assertThat(Stage.of("đã hoàn thành dự thảo")).isEqualTo(Stage.DRAFTED);
  }

  @Test
  void takesNoPartOfAWordForASign() {
    assertThat(Stage.of("tổ chức cơ sở đảng")).isEqualTo(Stage.OTHER);
    assertThat(Stage.of("đạtt")).isEqualTo(Stage.OTHER);
  }

  @Test
  void readsTheClauseBehindTheNumberBeforeTheOneInFront() {
    String text = "Huyện đã làm xong 7 cây cầu còn dở dang, 4 con đường, nay đang mở.";
    Clause bridges = Clause.of(text, span(text, "7"), "cây cầu");
    assertThat(bridges.after()).isEqualTo("còn dở dang");
    assertThat(bridges.before()).isEqualTo("Huyện đã làm xong");
    assertThat(bridges.stage()).isEqualTo(Stage.DONE);
    Clause roads = Clause.of(text, span(text, "4"), "con đường");
    assertThat(roads.after()).isEqualTo("nay đang mở");
    assertThat(roads.stage()).isEqualTo(Stage.UNDER_WAY);
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
