package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CollationTest {

  private final Collation collation = new Collation();

  private void assertOrdered(String... words) {
    List<String> shuffled = new ArrayList<>(List.of(words));
    Collections.shuffle(shuffled, new Random(3));
    shuffled.sort(collation);
    assertThat(shuffled).containsExactly(words);
  }

  @Test
  void followsTheVietnameseAlphabet() {
    assertOrdered(
        "an", "ăn", "ân", "bên", "da", "đa", "em", "êm", "oi", "ôi", "ơi", "tu", "tư", "vi");
  }

  @Test
  void ordersTonesAfterLetters() {
    assertOrdered("ma", "mà", "mả", "mã", "má", "mạ", "mai", "màn");
  }

  @Test
  void comparesLettersOfTheWholeNameBeforeTones() {
    assertOrdered("Bà An", "Ba Bình", "Bá Cường");
  }

  @Test
  void putsShorterWordsFirst() {
    assertOrdered("An", "An Bình", "Anh", "Ánh Anh");
  }

  @Test
  void putsSmallLettersBeforeCapitals() {
    assertOrdered("an", "An", "AN", "àn");
  }

  @Test
  void putsMarksBeforeDigitsBeforeLetters() {
    assertOrdered("(a)", "1", "2", "a", "z", "жук");
  }

  @Test
  void isEqualOnlyForEqualWords() {
    assertThat(collation.compare("–", "-")).isNotZero();
    assertThat(collation.compare("hoà", "hòa")).isNotZero();
    assertThat(collation.compare("hoà", "hoà")).isZero();
  }
}
