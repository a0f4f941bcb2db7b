package org.annalist.plugin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Mention;
import org.annalist.testkit.ExtractRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

/** Texts that no author meant: the tagger neither fails nor hangs, and what it finds is in them. */
class BadInputTest {

  @Test
  void findsBodiesAndPostsInCapitals() {
    Marked.finds("[O BAN CHẤP HÀNH TRUNG ƯƠNG]");
    assertThat(inside("BÍ THƯ TỈNH ỦY QUẢNG TRỊ LÀM VIỆC VỚI SỞ Y TẾ")).isNotEmpty();
  }

  @Test
  void findsNothingStrangeInTextWithoutAccents() {
    assertThat(inside("Bi thu Tinh uy Quang Tri ky quyet dinh ngay 2/3/2020 tai Dong Ha."))
        .hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void saysThatATextHasNoAccents() {
    String plain =
        "Uy ban nhan dan tinh yeu cau cac huyen bao cao viec nay trong thang. ".repeat(5);
    assertThat(problems(plain)).containsExactly("text.unaccented");
    assertThat(problems("Ủy ban nhân dân tỉnh yêu cầu các huyện báo cáo. ".repeat(6))).isEmpty();
    assertThat(problems("The minister met the people of the town in the hall. ".repeat(6)))
        .isEmpty();
  }

  @Test
  void tellsWordsApartThatLostTheirBlank() {
    Marked.finds("[O Thành uỷ]Tất cả đều họp.");
  }

  @Test
  void passesAMillionDigits() {
    String digits = "7".repeat(1_000_000);

    assertThat(inside(digits)).isEmpty();
    assertThat(inside("Quyết định số " + digits)).hasSizeLessThanOrEqualTo(1);
    assertThat(inside("Quyết định số " + "1/".repeat(100_000))).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void passesBracketsAndQuotesThatAreNotClosed() {
    inside("(".repeat(50_000) + "Sở Y tế (SYT " + ")".repeat(3) + "“".repeat(50_000));

    Marked.finds("[O Sở Y tế] (SYT cùng ) làm.");
  }

  @Test
  void passesALineOfTenMegabytes() {
    String sentence = "Ông Lê Văn Tám, Giám đốc Sở Y tế tỉnh Quảng Trị, ký Kế hoạch số 31/KH-SYT; ";
    int times = 10_000_000 / sentence.length();

    List<Annotation<Mention>> found = inside(sentence.repeat(times));

    assertThat(found).hasSize(3 * times);
  }

  @Test
  void passesLoneSurrogatesAndMarksOfDirection() {
    assertThat(inside("\uD800Ông Lê Văn Tám\uDC00 và \u200FSở Y tế\u200E \uDBFF")).isNotEmpty();
    assertThat(inside("\uDC00\uD800".repeat(10_000))).isEmpty();
  }

  /** What is found, of which each lies in the text, is not empty, and overlaps nothing. */
  private static List<Annotation<Mention>> inside(String text) {
    List<Annotation<Mention>> found = Marked.mentions(text);
    int end = 0;
    for (Annotation<Mention> one : found) {
      assertThat(one.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(one.span().end()).isGreaterThan(one.span().begin());
      end = one.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    return found;
  }

  private static List<String> problems(String text) {
    return ExtractRun.on(Texts.document("x.txt", text))
        .extract(new EntityTagger())
        .problems()
        .stream()
        .map(Problem::kind)
        .toList();
  }
}
