package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.TokenKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07-QĐ/TU",
        "01-CTr/TU",
        "21-ĐA/TU",
        "15-NQ/TƯ",
        "39-NQ/TW",
        "498-QĐ/TU",
        "05-HD/BTCTW",
        "1-NQ/ĐU",
        "12-QĐi/TU",
        "30/2020/NĐ-CP",
        "1880/QĐ-TTg",
        "432/BC-TTBT",
        "1669/NQ-UBTVQH15",
        "100/2015/QH13",
        "4218/QĐ-UBND",
        "2480/TTr-SNV",
        "123/KH-BCĐ",
        "01/CT-TTg",
        "01/2021/TTLT-BNV-BTC",
        "1234/BNV-CCVC",
        "35/TTg",
        "19-2017/NQ-CP",
        "185/NĐCP",
        "45/CP",
        "15a/KH-UBND",
        "07–QĐ/TU",
        "498 - QĐ/TU",
        "30/2020/NĐ - CP",
        "12/ QĐ-UBND"
      })
  void areOneToken(String number) {
    assertThat(Shown.tokens("Theo " + number + ", từ nay"))
        .containsExactly("Theo", number, ",", "từ", "nay");
    assertThat(Shown.tokens(number, TokenKind.DOCUMENT_NUMBER)).containsExactly(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17/3/2021", "28/30", "2021-2025", "19/4", "3/2023", "24/7", "10/HS", "5 - 7 QĐ",
        "1/2-Nhà", "2021 - Quốc hội", "07-QĐ", "số 5/Phòng", "km/h", "1-0", "3/4-QĐ", "5-TP Vinh"
      })
  void areNotSeenInDatesRatiosAndRanges(String text) {
    assertThat(Shown.tokens(text, TokenKind.DOCUMENT_NUMBER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3-QĐ/TU - Tỉnh uỷ, 3-QĐ/TU",
    "01-CTr/TU - TP Yên Bái, 01-CTr/TU",
    "12/QĐ-UBND tỉnh, 12/QĐ-UBND",
    "15/NQ-CP.Tiếp, 15/NQ-CP"
  })
  void endBeforeTheWordsThatFollow(String text, String number) {
    assertThat(Shown.tokens(text, TokenKind.DOCUMENT_NUMBER)).containsExactly(number);
  }

  @Test
  void doNotBeginInsideAnotherShape() {
    assertThat(Shown.tokens("17/3/2021/QĐ-UBND", TokenKind.DOCUMENT_NUMBER)).isEmpty();
    assertThat(Shown.tokens("A07-QĐ/TU", TokenKind.DOCUMENT_NUMBER)).isEmpty();
  }
}
