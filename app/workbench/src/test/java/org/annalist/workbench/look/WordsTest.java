package org.annalist.workbench.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static Set<String> keys(String name) throws Exception {
    Properties properties = new Properties();
    try (Reader in =
        new InputStreamReader(
            Words.class.getResourceAsStream("/org/annalist/workbench/" + name),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties.stringPropertyNames();
  }

  @Test
  void bothLanguagesSayTheSameThings() throws Exception {
    assertThat(keys("words_vi.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("words.properties"));
  }

  @Test
  void speaksVietnameseWithItsAccentsAndNumbers() {
    Words words = new Words(Locale.forLanguageTag("vi"));
    assertThat(words.of("perspective.timeline")).isEqualTo("Dòng thời gian");
    assertThat(words.of("chart.between", "+13", words.number(1477)))
        .isEqualTo("+13 trong 1.477 ngày");
    assertThat(words.percent(0.8539)).isEqualTo("85,4 %");
  }

  @Test
  void speaksEnglishForAnyOtherLanguage() {
    Words words = new Words(Locale.forLanguageTag("en"));
    assertThat(words.of("perspective.timeline")).isEqualTo("Timeline");
    assertThat(words.percent(0.5)).isEqualTo("50%");
    assertThat(new Words(Locale.GERMAN).of("command.closePart")).isEqualTo("Close");
  }
}
