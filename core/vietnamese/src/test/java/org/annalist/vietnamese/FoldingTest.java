package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void dropsCaseTonesAndMarks() {
    assertThat(Folding.fold("Đảng bộ Thường Tín, ỦY BAN – Être Ñandú 28/30"))
        .isEqualTo("dang bo thuong tin, uy ban – etre nandu 28/30");
  }

  @Test
  void foldsEveryVietnameseLetterToAPlainOne() {
    for (char c = '\u1EA0'; c < '\u1EFA'; c++) {
      assertThat(Folding.fold(String.valueOf(c))).matches("[aeiouy]");
    }
    assertThat(Folding.fold("ăâđêôơưĂÂĐÊÔƠƯ")).isEqualTo("aadeoouaadeoou");
  }

  @Test
  void foldsDecomposedTextToTheSame() {
    String text = "Quốc hội khoá XV";
    assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
        .isEqualTo(Folding.fold(text));
  }

  @Test
  void leadsBackFromWhatWasFoundInDecomposedText() {
    String text = Normalizer.normalize("Họ và tên", Normalizer.Form.NFD);
    FoldedText folded = FoldedText.of(text);
    int found = folded.text().indexOf("ten");
    Span span = folded.offsets().toOriginal(new Span(found, found + 3));
    assertThat(Normalizer.normalize(span.of(text), Normalizer.Form.NFC)).isEqualTo("tên");
  }

  @Test
  void composedTextKeepsItsOffsets() {
    FoldedText folded = FoldedText.of("Thành uỷ");
    assertThat(folded.offsets().isIdentity()).isTrue();
    assertThat(folded.text()).hasSize(8);
  }

  @Test
  void surrogatesAndOtherScriptsPassThrough() {
    assertThat(Folding.fold("😀 \uD800 Москва")).isEqualTo("😀 \uD800 москва");
  }
}
