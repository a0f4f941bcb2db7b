package org.annalist.api.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AlphabetTest {

  @Test
  void ordersLettersAsTheVietnameseAlphabetDoes() {
    assertThat(shuffled("An", "ăn", "ân", "bà", "da", "đa", "em", "êm", "ong", "ông", "ơn", "ưa"))
        .containsExactly("An", "ăn", "ân", "bà", "da", "đa", "em", "êm", "ong", "ông", "ơn", "ưa");
  }

  @Test
  void ordersTonesOnlyWhereLettersAreTheSame() {
    assertThat(shuffled("ma", "mà", "mả", "mã", "má", "mạ", "mạc", "mác"))
        .containsExactly("ma", "mà", "mả", "mã", "má", "mạ", "mác", "mạc");
  }

  @Test
  void putsBlanksAndDigitsBeforeLettersAndSmallLettersFirst() {
    assertThat(shuffled("Xã 2", "xã 2", "xã Hạ", "12 xã", "xãm"))
        .containsExactly("12 xã", "xã 2", "Xã 2", "xã Hạ", "xãm");
  }

  @Test
  void tellsDifferentWordsApart() {
    assertThat(Alphabet.ORDER.compare("a-b", "a-b")).isZero();
    assertThat(Alphabet.ORDER.compare("日", "月")).isNegative();
    assertThat(Alphabet.ORDER.compare("İ", "i")).isNotZero();
  }

  @Test
  void foldsCaseAndAccents() {
    assertThat(Alphabet.fold("Đặng Thị HƯỜNG, số 12")).isEqualTo("dang thi huong, so 12");
    assertThat(Alphabet.fold("Škoda ﬁ 日")).isEqualTo("skoda ﬁ 日");
  }

  private static List<String> shuffled(String... words) {
    List<String> list = new ArrayList<>(List.of(words));
    Collections.shuffle(list, new Random(7));
    list.sort(Alphabet.ORDER);
    return list;
  }
}
