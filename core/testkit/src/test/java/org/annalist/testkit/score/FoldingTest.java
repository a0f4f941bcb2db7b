package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void decomposedLettersEqualComposedOnes() {
    String composed = "Ủy viên Bộ Chính trị";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(composed));
  }

  @Test
  void capitalsAndWhiteSpaceMakeNoDifference() {
    assertThat(Folding.fold("  BÍ THƯ\u00a0\n thành Ủy ")).isEqualTo("bí thư thành ủy");
  }

  @Test
  void ethStandsForTheVietnameseD() {
    assertThat(Folding.fold("\u00d0inh Tiến Dũng")).isEqualTo("đinh tiến dũng");
  }

  @Test
  void lettersWithSeveralSmallFormsFoldToOne() {
    assertThat(Folding.fold("Straße")).isEqualTo(Folding.fold("STRASSE")).isEqualTo("strasse");
    assertThat(Folding.fold("ς")).isEqualTo(Folding.fold("Σ"));
    assertThat(Folding.fold("İ")).isNotEqualTo(Folding.fold("I"));
    assertThat(Folding.fold("ı")).isNotEqualTo(Folding.fold("I"));
  }

  @Test
  void toneMarksAreNotFolded() {
    assertThat(Folding.fold("TƯ")).isNotEqualTo(Folding.fold("TU"));
  }

  @Test
  void documentNumbersIgnoreSpacesDotsAndTheKindOfDash() {
    assertThat(Folding.documentNumber("Số 07 –QĐ/TU."))
        .isEqualTo(Folding.documentNumber("số07-qđ/tu"));
  }

  @Test
  void unitsAgreeByTheWordsTheyShare() {
    assertThat(Folding.tokenF1("tổ chức Đảng", "Tổ chức đảng")).isEqualTo(1.0);
    assertThat(Folding.tokenF1("lượt tổ chức Đảng", "tổ chức")).isCloseTo(4.0 / 6.0, within(1e-12));
    assertThat(Folding.tokenF1("hộ hộ", "hộ")).isCloseTo(2.0 / 3.0, within(1e-12));
    assertThat(Folding.tokenF1("", "")).isEqualTo(1.0);
    assertThat(Folding.tokenF1("hộ", "")).isZero();
  }
}
