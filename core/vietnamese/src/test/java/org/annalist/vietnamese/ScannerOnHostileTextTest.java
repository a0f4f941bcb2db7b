package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerOnHostileTextTest {

  private static final String[] PIECES = {
    "Thành",
    "phố",
    " ",
    "\n",
    "\r\n",
    "07-QĐ/TU",
    "17/3/2021",
    ".",
    "...",
    "“",
    "”",
    "9.600",
    ",",
    "uỷTất",
    "MobiFone",
    "\uD800",
    "\uDC00",
    "😀",
    "\u200B",
    "\u202E",
    "\u0301",
    "Ð",
    "\0",
    "\t",
    "1/",
    "-",
    "QĐ",
    "/",
    "TS. ",
    "A. ",
    "1. ",
    "?",
    "!",
    "(",
    ")",
    "\"",
    "北",
    "²",
    "\uFFFF"
  };

  @Test
  void coversEveryVisibleCharacterExactlyOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Tokens tokens = Scanner.scan(text);
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(isEmpty(text, at, tokens.begin(i))).as("before token %d of %s", i, text).isTrue();
      assertThat(tokens.end(i)).isGreaterThan(tokens.begin(i));
      at = tokens.end(i);
    }
    assertThat(isEmpty(text, at, text.length())).as("after the last token of %s", text).isTrue();
    checkSentences(tokens, text);
  }

  private static void checkSentences(Tokens tokens, String text) {
    for (int s = 0; s < tokens.sentences(); s++) {
      assertThat(tokens.sentenceEnd(s)).as(text).isGreaterThan(tokens.sentenceBegin(s));
      for (int i = tokens.sentenceBegin(s); i < tokens.sentenceEnd(s) - 1; i++) {
        assertThat(tokens.kind(i)).as(text).isNotEqualTo(TokenKind.BREAK);
      }
    }
    assertThat(tokens.sentences() > 0).isEqualTo(tokens.size() > 0);
    assertThat(tokens.size() == 0 || tokens.sentenceBegin(0) == 0).isTrue();
  }

  private static boolean isEmpty(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      boolean empty =
          Character.isSpaceChar(c)
              || Character.isWhitespace(c)
              || Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT;
      if (!empty) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", ".", "1.", "1/", "1-", "1-QĐ/", "\"", "“", "(", "aB", "ưA", ". ", "\n", "\n ",
        "\uD800", "\u0301", "A. ", "... ", "1/2020/", "Q", "-QĐ", "\u202E", "?!"
      })
  void endsOnAMillionTimesTheSame(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertThatCode(() -> check(text)).doesNotThrowAnyException();
  }

  @Test
  void readsAMillionDigitsAsOneNumber() {
    Tokens tokens = Scanner.scan("7".repeat(1_000_000));
    assertThat(tokens.size()).isEqualTo(1);
    assertThat(tokens.kind(0)).isEqualTo(TokenKind.NUMBER);
  }

  @Test
  void readsALineOfTenMegabytes() {
    String text = "Ban Chỉ đạo họp sơ kết ngày 19/4/2023; ".repeat(10_000_000 / 39);
    Tokens tokens = Scanner.scan(text);
    assertThat(tokens.sentences()).isEqualTo(1);
    assertThat(tokens.size()).isEqualTo(13 * (10_000_000 / 39));
  }
}
