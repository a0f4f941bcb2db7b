package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.annalist.api.annotation.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final Words vietnamese = Words.of(WordsTest.class, Locale.forLanguageTag("vi-VN"));
  private final Words english = Words.of(WordsTest.class, Locale.UK);

  @Test
  void saysThingsInTheLanguageAsked() {
    assertThat(vietnamese.say("found", 2377)).isEqualTo("Thấy 2.377 mục");
    assertThat(english.say("found", 2377)).isEqualTo("2,377 items found");
  }

  @Test
  void tellsWhichWordsItKnows() {
    assertThat(vietnamese.knows("found")).isTrue();
    assertThat(vietnamese.knows("lost")).isFalse();
  }

  @Test
  void fallsBackToEnglishWhateverTheMachineSpeaks() {
    assertThat(Words.of(WordsTest.class, Locale.GERMANY).say("found", 1))
        .isEqualTo("1 items found");
  }

  @Test
  void writesNumbersAsTheLanguageDoes() {
    assertThat(vietnamese.number(2377)).isEqualTo("2.377");
    assertThat(vietnamese.percent(85.39)).isEqualTo("85,39 %");
    assertThat(english.percent(85.39)).isEqualTo("85.39%");
    assertThat(vietnamese.share(29 / 34.0)).isEqualTo("85 %");
  }

  @Test
  void neverMakesAFigureMoreExactThanItIs() {
    Quantity count = Quantity.of(9600);
    assertThat(vietnamese.figure(count)).isEqualTo("9.600");
    assertThat(vietnamese.figure(count.withQualifier(Quantity.Qualifier.MORE_THAN)))
        .isEqualTo("> 9.600");
    assertThat(vietnamese.figure(Quantity.of(100).withQualifier(Quantity.Qualifier.ORDER)))
        .isEqualTo("100–999");
    assertThat(vietnamese.figure(Quantity.of(28).withOf(30))).isEqualTo("28/30");
    assertThat(vietnamese.figure(Quantity.of(7.3).withTo(7.8).withPercent(true)))
        .isEqualTo("7,3–7,8 %");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-19, 19-4-2023, 19 Apr 2023",
    "2023-09, 9-2023, Sep 2023",
    "2023, 2023, 2023",
    "2021/2025, 2021 – 2025, 2021 – 2025",
    "2023-04-19TMO, 19-4-2023, 19 Apr 2023",
    "2024-06-05T09:30, '5-6-2024, 09:30', '5 Jun 2024, 09:30'",
    "2023-13-01, 2023-13-01, 2023-13-01",
    "PRESENT_REF, PRESENT_REF, PRESENT_REF",
    "XXXX-04-19, XXXX-04-19, XXXX-04-19"
  })
  void writesDaysAsTheLanguageDoes(String value, String inVietnamese, String inEnglish) {
    assertThat(vietnamese.day(value)).isEqualTo(inVietnamese);
    assertThat(english.day(value)).isEqualTo(inEnglish);
  }

  @Test
  void leavesTheYearOutBelowAHeadThatNamesIt() {
    assertThat(vietnamese.dayInYear("2023-04-19")).isEqualTo("19-4");
    assertThat(english.dayInYear("2023-04-19")).isEqualTo("19 Apr");
    assertThat(vietnamese.dayInYear("2023-04")).isEqualTo("4-2023");
    assertThat(vietnamese.inferred("2022-04-12")).isEqualTo("≈ 12-4-2022");
  }
}
