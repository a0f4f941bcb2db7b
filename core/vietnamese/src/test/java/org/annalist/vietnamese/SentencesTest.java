package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @Test
  void endAtFullStopsQuestionMarksAndExclamationMarks() {
    assertThat(Shown.sentences("Hội nghị bế mạc. Ai dự? Mọi người! Xong."))
        .containsExactly("Hội nghị bế mạc.", "Ai dự?", "Mọi người!", "Xong.");
  }

  @Test
  void endAtLineEndsWithoutAMark() {
    assertThat(Shown.sentences("QUYẾT ĐỊNH\nVề việc bổ nhiệm\n\nĐiều 1. Bổ nhiệm bà An."))
        .containsExactly("QUYẾT ĐỊNH", "Về việc bổ nhiệm", "Điều 1. Bổ nhiệm bà An.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông đến TP. Hải Phòng hôm qua.",
        "PGS. TS. Lê Văn Bình phát biểu.",
        "KT. CHỦ TỊCH ký thay.",
        "Bà Trần T. M. Hoa vắng mặt.",
        "Anh Lê Ng. Minh vắng mặt.",
        "Thu 9.600 tỷ đồng.",
        "Có rau, củ, v.v. và hoa.",
        "1. Tiếp tục rà soát.",
        "Điều 3. Hiệu lực thi hành.",
        "II. Kết quả đạt được",
        "a. Mục tiêu chung",
        "Hỏi: “Thế à?” ông cười.",
        "Nghỉ một lúc... rồi làm tiếp.",
        "Theo ông (...) Việc này đã xong.",
        "Xem tại www.Example.vn nhé."
      })
  void doNotEndInside(String sentence) {
    assertThat(Shown.sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void takeClosingQuotesAndBracketsAlong() {
    assertThat(Shown.sentences("Ông nói: “Đã xong.” Mọi người về. (Hết.) Trời tối."))
        .containsExactly("Ông nói: “Đã xong.”", "Mọi người về.", "(Hết.)", "Trời tối.");
  }

  @Test
  void beginWithOpeningQuotes() {
    assertThat(Shown.sentences("Hội nghị kết thúc. “Rất tốt”, ông nói."))
        .containsExactly("Hội nghị kết thúc.", "“Rất tốt”, ông nói.");
  }

  @Test
  void endAtAnEllipsisBeforeACapital() {
    assertThat(Shown.sentences("Chờ mãi… Rồi ông đến. Im lặng... Không ai nói."))
        .containsExactly("Chờ mãi…", "Rồi ông đến.", "Im lặng...", "Không ai nói.");
  }

  @Test
  void endBeforeANumber() {
    assertThat(Shown.sentences("Họp ngày 5. 28 đơn vị báo cáo."))
        .containsExactly("Họp ngày 5.", "28 đơn vị báo cáo.");
  }

  @Test
  void endWhereTheBlankAfterTheMarkWasLost() {
    assertThat(Shown.sentences("Xây dựng đô thị.Tiếp tục cải cách."))
        .containsExactly("Xây dựng đô thị.", "Tiếp tục cải cách.");
  }

  @Test
  void aLineEndAtTheBeginningIsASentenceWithoutWords() {
    assertThat(Shown.sentences("\nXong.")).containsExactly("", "Xong.");
  }
}
