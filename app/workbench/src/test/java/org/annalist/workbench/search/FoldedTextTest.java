package org.annalist.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

  @Test
  void foldsAccentsCapitalsAndTheBarredD() {
    assertThat(FoldedText.fold("  Đặng Thị Ngọc Thịnh\n\tở ĐƯỜNG Láng "))
        .isEqualTo("dang thi ngoc thinh o duong lang");
  }

  @Test
  void composedAndDecomposedLettersFoldAlike() {
    String composed = "Sở Kế hoạch Hòa Đông, quý IV";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(FoldedText.fold(decomposed)).isEqualTo(FoldedText.fold(composed));
  }

  @Test
  void aRangeLeadsBackToTheText() {
    String text = Normalizer.normalize("Ban   Chỉ đạo họp", Normalizer.Form.NFD);
    FoldedText folded = FoldedText.folded(text);
    int at = folded.text().indexOf("chi dao");
    String found = folded.span(at, at + "chi dao".length()).of(text);
    assertThat(Normalizer.normalize(found, Normalizer.Form.NFC)).isEqualTo("Chỉ đạo");
  }

  @Test
  void theAccentedFormKeepsAccentsButNotWhereTheToneStands() {
    assertThat(FoldedText.accented("Hòa Đông").text()).isEqualTo("hoà đông");
    assertThat(FoldedText.accented("Hoà Đông").text()).isEqualTo("hoà đông");
    assertThat(FoldedText.accented("thúy quý của").text()).isEqualTo("thuý quý của");
    assertThat(FoldedText.accented("khoa").text()).isNotEqualTo("khoá");
  }

  @Test
  void otherScriptsAndSignsStay() {
    assertThat(FoldedText.fold("№ 09-CTr/TU — 17/24 😀 Ω")).isEqualTo("№ 09-ctr/tu — 17/24 😀 ω");
  }
}
