package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @CsvSource({
    "hoà, hòa",
    "HOÀ, hòa",
    "uỷ, ủy",
    "thuý, thúy",
    "quý, quý",
    "qúy, quý",
    "khoẻ, khỏe",
    "Hoàng, hoàng",
    "toán, toán",
    "già, già",
    "gìa, già",
    "mía, mía",
    "của, của",
    "Nguyễn, nguyễn",
    "ĐƯỢC, được",
    "khuỷu, khuỷu",
    "ngoài, ngoài",
    "Huỳnh, huỳnh",
    "gì, gì",
    "thuở, thuở",
    "loẹt, loẹt",
    "xoè, xòe",
    "quá, quá",
    "Đắk, đắk",
    "giêng, giêng",
    "giếng, giếng"
  })
  void haveOneNormalSpelling(String written, String normal) {
    assertThat(Syllables.normal(written)).isEqualTo(normal);
    assertThat(Syllables.key(written)).isEqualTo(Syllables.key(normal));
  }

  @Test
  void normalSpellingKeepsWhatIsNoSyllable() {
    assertThat(Syllables.normal("Uỷ ban, 28/30 – Résumé Đảng"))
        .isEqualTo("ủy ban, 28/30 – résumé đảng");
  }

  @ParameterizedTest
  @CsvSource({
    "hoa, hoà",
    "hòa, hóa",
    "dang, đang",
    "an, ân",
    "on, ôn",
    "on, ơn",
    "tu, tư",
    "man, mán",
    "ban, bàn",
    "pelé, péle2",
    "résumé, resumé",
    "a, b"
  })
  void ofDifferentWordsHaveDifferentKeys(String one, String other) {
    assertThat(Syllables.key(one)).isNotEqualTo(Syllables.key(other));
  }

  @Test
  void keysIgnoreCaseAndComposition() {
    String decomposed = Normalizer.normalize("Thường", Normalizer.Form.NFD);
    assertThat(Syllables.key(decomposed)).isEqualTo(Syllables.key("THƯỜNG"));
    assertThat(Syllables.key("xx Thường xx", 3, 9)).isEqualTo(Syllables.key("thường"));
  }

  @Test
  void keysTakeDashesAndQuotesAsOne() {
    assertThat(Syllables.key("–")).isEqualTo(Syllables.key("-"));
    assertThat(Syllables.key("’")).isEqualTo(Syllables.key("'"));
    assertThat(Syllables.key("“")).isEqualTo(Syllables.key("\""));
    assertThat(Syllables.key("-")).isNotEqualTo(Syllables.key("/"));
  }

  @Test
  void keysAreNeverZero() {
    assertThat(Syllables.key("")).isNotZero();
    assertThat(Syllables.key("\0")).isNotZero();
  }

  @Test
  void keysTellTheTone() {
    String[] tones = {"ma", "mà", "mả", "mã", "má", "mạ"};
    for (int tone = 0; tone < tones.length; tone++) {
      long key = Syllables.key(tones[tone]);
      assertThat(Syllables.tone(key)).as(tones[tone]).isEqualTo(tone);
      assertThat(Syllables.withoutTone(key)).isEqualTo(Syllables.withoutTone(Syllables.key("ma")));
    }
    assertThat(Syllables.tone(Syllables.key("résumé"))).isEqualTo(7);
  }

  @Test
  void loseTheirToneMarksAndNothingElse() {
    assertThat(Syllables.withoutTone("Đảng bộ Thường Tín, 5 ĐỒNG"))
        .isEqualTo("Đang bô Thương Tin, 5 ĐÔNG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Việt", "Nam", "nghiêng", "quốc", "quyền", "uỷ", "ủy", "gì", "giếng", "giết", "khuỷu",
        "yêu", "ý", "oanh", "thuở", "huơ", "Đắc", "xoong", "kỹ", "Tuyên", "nghệ", "ghế", "quýt",
        "ở", "ươm", "xuýt", "NGƯỜI", "quỳnh", "Lê", "phú", "trường", "quẹt", "quăng", "giặc"
      })
  void thatVietnameseSpellingAllows(String word) {
    assertThat(Syllables.isVietnamese(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "viet", "viêt", "Mobi", "phone", "cên", "kàn", "ngề", "ghà", "việtt", "QĐ", "UBND", "str",
        "cát2", "résumé", "", "tàc", "bảt", "quu", "Pelé", "bank", "street", "gàph", "zô", "f"
      })
  void thatVietnameseSpellingForbids(String word) {
    assertThat(Syllables.isVietnamese(word)).isFalse();
  }
}
