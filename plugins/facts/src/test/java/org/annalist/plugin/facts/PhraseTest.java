package org.annalist.plugin.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

  private static final Phrases RESTS = Phrases.of("còn", "còn lại", "số còn lại");

  @Test
  void findsARowOfWordsWhateverStandsBetweenThem() {
    assertThat(Phrase.of("gồm 3 xã; CÒN – lại 4").has(Phrases.of("còn lại"))).isTrue();
    assertThat(Phrase.of("còn 4 xã lại nộp").has(Phrases.of("còn lại"))).isFalse();
  }

  @Test
  void takesTheToneMarkOnEitherVowel() {
    assertThat(Phrase.of("Thượng uý").is(Phrases.of("thượng úy"))).isTrue();
  }

  @Test
  void tellsBeginEndAndWholeApart() {
    Phrase phrase = Phrase.of("và số còn lại");
    assertThat(phrase.endsWith(RESTS)).isTrue();
    assertThat(phrase.startsWith(RESTS)).isFalse();
    assertThat(phrase.is(RESTS)).isFalse();
    assertThat(Phrase.of(" số còn lại, ").is(RESTS)).isTrue();
    assertThat(Phrase.of("còn lại 5").startsWith(RESTS)).isTrue();
    assertThat(Phrase.of("còn lại 5").endsWith(RESTS)).isFalse();
  }

  @Test
  void anEmptyPhraseHoldsNothingButAllOfItsWordsAreAllowed() {
    Phrase nothing = Phrase.of(" ,; ");
    assertThat(nothing.isEmpty()).isTrue();
    assertThat(nothing.has(RESTS)).isFalse();
    assertThat(nothing.endsWith(RESTS)).isFalse();
    assertThat(nothing.allIn(RESTS)).isTrue();
  }

  @Test
  void allowsTheSingleWordsOfRows() {
    assertThat(Phrase.of("lại, còn").allIn(RESTS)).isTrue();
    assertThat(Phrase.of("còn nữa").allIn(RESTS)).isFalse();
  }
}
