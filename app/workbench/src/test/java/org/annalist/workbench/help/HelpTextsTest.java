package org.annalist.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class HelpTextsTest {

  private static ResourceBundle texts(String language) {
    return ResourceBundle.getBundle(
        "org.annalist.workbench.help.texts",
        Locale.forLanguageTag(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void bothLanguagesSpeakOfTheSameViews() {
    assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
  }

  @Test
  void everyViewSaysWhatItShowsItsKeysAndItsMarks() {
    HelpTexts texts = new HelpTexts(Locale.ENGLISH);
    for (String key : texts("en").keySet()) {
      String view = key.substring(0, key.lastIndexOf('.'));
      assertThat(HelpTexts.PARTS).allSatisfy(part -> assertThat(texts.of(view, part)).isNotBlank());
    }
  }

  @Test
  void aViewWithoutATextIsSpokenOfInGeneral() {
    HelpTexts texts = new HelpTexts(Locale.forLanguageTag("vi"));
    assertThat(texts.has("someone-elses")).isFalse();
    assertThat(texts.of("someone-elses", "keys")).isEqualTo(texts.of("other", "keys"));
  }
}
