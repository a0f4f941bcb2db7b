package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.annalist.api.annotation.Tokens;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private static final Lexicon<String> BODIES =
      Lexicon.<String>builder()
          .add("Ủy ban", "committee")
          .add("Ủy ban nhân dân", "people's committee")
          .add("Bà Rịa - Vũng Tàu", "province")
          .add("Chương trình 135", "programme")
          .add("Thành ủy", "city committee")
          .build();

  private static String find(String text) {
    Tokens tokens = Scanner.scan(text);
    long match = BODIES.longest(tokens, 0);
    return match == Lexicon.NO_MATCH ? null : BODIES.category(match) + Lexicon.length(match);
  }

  @Test
  void findsTheLongestTerm() {
    assertThat(find("Ủy ban nhân dân tỉnh")).isEqualTo("people's committee4");
    assertThat(find("Ủy ban nhân đạo")).isEqualTo("committee2");
    assertThat(find("Ủy viên")).isNull();
    assertThat(find("ban nhân dân")).isNull();
  }

  @Test
  void ignoresCaseAndTonePlaceButNotTones() {
    assertThat(find("UỶ BAN")).isEqualTo("committee2");
    assertThat(find("thành uỷ")).isEqualTo("city committee2");
    assertThat(find("thanh ủy")).isNull();
  }

  @Test
  void termsHoldNumbersAndMarks() {
    assertThat(find("Bà Rịa – Vũng Tàu")).isEqualTo("province5");
    assertThat(find("Bà Rịa / Vũng Tàu")).isNull();
    assertThat(find("chương trình 135.")).isEqualTo("programme3");
    assertThat(find("chương trình 136")).isNull();
  }

  @Test
  void doesNotReachOverALineEnd() {
    assertThat(find("Ủy ban\nnhân dân")).isEqualTo("committee2");
    assertThat(find("Ủy\nban")).isNull();
  }

  @Test
  void endsWithTheText() {
    assertThat(find("Ủy ban nhân")).isEqualTo("committee2");
    assertThat(find("Ủy")).isNull();
  }

  @Test
  void offersTheNextShorterTerm() {
    Tokens tokens = Scanner.scan("Ủy ban nhân dân");
    long longest = BODIES.longest(tokens, 0);
    long shorter = BODIES.shorter(tokens, 0, Lexicon.length(longest));
    assertThat(Lexicon.length(shorter)).isEqualTo(2);
    assertThat(BODIES.category(shorter)).isEqualTo("committee");
    assertThat(BODIES.shorter(tokens, 0, 2)).isEqualTo(Lexicon.NO_MATCH);
  }

  @Test
  void theLastCategoryOfATermCounts() {
    Lexicon<Integer> lexicon =
        Lexicon.<Integer>builder().add("tỉnh", 1).add("Tỉnh", 2).add("huyện", 3).build();
    assertThat(lexicon.category("TỈNH")).isEqualTo(2);
    assertThat(lexicon.size()).isEqualTo(2);
  }

  @Test
  void tellsTheCategoryOfExactWords() {
    assertThat(BODIES.category("uỷ ban")).isEqualTo("committee");
    assertThat(BODIES.category("ủy ban nhân")).isNull();
    assertThat(BODIES.category("")).isNull();
  }

  @Test
  void refusesTermsThatCannotMatch() {
    assertThatThrownBy(() -> Lexicon.builder().add(" ", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lexicon.builder().add("a\nb", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a\nb");
  }

  @Test
  void anEmptyLexiconFindsNothing() {
    Lexicon<String> empty = Lexicon.<String>builder().build();
    assertThat(empty.longest(Scanner.scan("a b"), 0)).isEqualTo(Lexicon.NO_MATCH);
    assertThat(empty.size()).isZero();
  }

  @Test
  void findsEachOfTwentyThousandTermsAndNoOther() {
    Random random = new Random(11);
    Map<String, Integer> terms = new HashMap<>();
    Lexicon.Builder<Integer> builder = Lexicon.builder();
    while (terms.size() < 20_000) {
      String term = words(random);
      terms.put(term, terms.size());
      builder.add(term, terms.get(term));
    }
    Lexicon<Integer> lexicon = builder.build();
    assertThat(lexicon.size()).isEqualTo(20_000);
    terms.forEach((term, number) -> assertThat(lexicon.category(term)).isEqualTo(number));
    for (int i = 0; i < 20_000; i++) {
      String other = words(random);
      assertThat(lexicon.category(other)).isEqualTo(terms.get(other));
    }
  }

  private static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      words.append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
      words.append(' ');
    }
    return words.toString().strip();
  }
}
