package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.LetterCase;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.junit.jupiter.api.Test;

class ScannerTest {

  @Test
  void anEmptyTextHasNoTokensAndNoSentences() {
    assertThat(Scanner.scan("").size()).isZero();
    assertThat(Scanner.scan("").sentences()).isZero();
    assertThat(Scanner.scan(" \t ").size()).isZero();
  }

  @Test
  void separatesSyllablesNumbersAndMarks() {
    assertThat(Shown.tokens("Chi 9.600 tỷ đồng (85,39%), còn 1.404."))
        .containsExactly(
            "Chi", "9.600", "tỷ", "đồng", "(", "85,39", "%", ")", ",", "còn", "1.404", ".");
  }

  @Test
  void keepsDotsAndCommasOnlyBetweenDigits() {
    assertThat(Shown.tokens("19.4.2023, 5. .7 8,"))
        .containsExactly("19.4.2023", ",", "5", ".", ".", "7", "8", ",");
  }

  @Test
  void readsDigitsAfterLettersAsTokensOfTheirOwn() {
    assertThat(Shown.tokens("A4 km² 25ºC")).containsExactly("A", "4", "km", "²", "25", "º", "C");
  }

  @Test
  void namesTheKindOfEachToken() {
    String text = "Số 07-QĐ/TU\n5 %";
    Tokens tokens = Scanner.scan(text);
    assertThat(tokens.kind(0)).isEqualTo(TokenKind.SYLLABLE);
    assertThat(tokens.kind(1)).isEqualTo(TokenKind.DOCUMENT_NUMBER);
    assertThat(tokens.kind(2)).isEqualTo(TokenKind.BREAK);
    assertThat(tokens.kind(3)).isEqualTo(TokenKind.NUMBER);
    assertThat(tokens.kind(4)).isEqualTo(TokenKind.PUNCTUATION);
  }

  @Test
  void namesTheCaseOfEachWord() {
    Tokens tokens = Scanner.scan("thành Thành THÀNH Đ Ở MobiFone QĐi 5 .");
    assertThat(tokens.letterCase(0)).isEqualTo(LetterCase.LOWER);
    assertThat(tokens.letterCase(1)).isEqualTo(LetterCase.TITLE);
    assertThat(tokens.letterCase(2)).isEqualTo(LetterCase.UPPER);
    assertThat(tokens.letterCase(3)).isEqualTo(LetterCase.TITLE);
    assertThat(tokens.letterCase(4)).isEqualTo(LetterCase.TITLE);
    assertThat(tokens.letterCase(5)).isEqualTo(LetterCase.MIXED);
    assertThat(tokens.letterCase(6)).isEqualTo(LetterCase.MIXED);
    assertThat(tokens.letterCase(7)).isEqualTo(LetterCase.NONE);
    assertThat(tokens.letterCase(8)).isEqualTo(LetterCase.NONE);
  }

  @Test
  void givesEveryTokenButABreakTheKeyOfItsCharacters() {
    String text = "Uỷ ban UBND 9.600 – 30/2020/NĐ-CP nghiêng \n %";
    Tokens tokens = Scanner.scan(text);
    for (int i = 0; i < tokens.size(); i++) {
      long key = tokens.is(i, TokenKind.BREAK) ? 0 : Syllables.key(tokens.span(i).of(text));
      assertThat(tokens.key(i)).as(tokens.span(i).of(text)).isEqualTo(key);
    }
  }

  @Test
  void splitsWordsThatLostTheBlankBetweenThem() {
    assertThat(Shown.tokens("uỷTất")).containsExactly("uỷ", "Tất");
    assertThat(Shown.tokens("của banChấp hành")).containsExactly("của", "ban", "Chấp", "hành");
    assertThat(Shown.tokens("MinhPhú")).containsExactly("Minh", "Phú");
    assertThat(Shown.tokens("ĐảngCộngSản")).containsExactly("Đảng", "Cộng", "Sản");
  }

  @Test
  void keepsNamesWithCapitalsInsideWhole() {
    assertThat(Shown.tokens("MobiFone VinaPhone iPhone YouTube ThaiBev SunGroup"))
        .containsExactly("MobiFone", "VinaPhone", "iPhone", "YouTube", "ThaiBev", "SunGroup");
  }

  @Test
  void splitWordsHaveTheirOwnCaseAndKey() {
    Tokens tokens = Scanner.scan("uỷTất");
    assertThat(tokens.letterCase(0)).isEqualTo(LetterCase.LOWER);
    assertThat(tokens.letterCase(1)).isEqualTo(LetterCase.TITLE);
    assertThat(tokens.key(1)).isEqualTo(Syllables.key("tất"));
    assertThat(tokens.touchesNext(0)).isTrue();
  }

  @Test
  void lineEndsWithNothingButWhiteSpaceBetweenThemAreOneBreak() {
    String text = "a\n \t\r\n\nb";
    Tokens tokens = Scanner.scan(text);
    assertThat(tokens.size()).isEqualTo(3);
    assertThat(tokens.kind(1)).isEqualTo(TokenKind.BREAK);
    assertThat(tokens.span(1).of(text)).isEqualTo("\n \t\r\n\n");
  }

  @Test
  void readsCharactersBeyondTheBasicPlaneWhole() {
    assertThat(Shown.tokens("a😀𝐀b")).containsExactly("a", "😀", "𝐀", "b");
  }

  @Test
  void readsLettersOfOtherScriptsAsWords() {
    assertThat(Shown.tokens("Москва 北京 한국", TokenKind.SYLLABLE))
        .containsExactly("Москва", "北京", "한국");
  }
}
