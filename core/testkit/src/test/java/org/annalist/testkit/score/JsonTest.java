package org.annalist.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @CsvSource({
    "16, 16",
    "16.0, 16",
    "'\"16\"', 16",
    "'\"\u00a0 16\u00a0\"', 16",
    "'\" 16 \"', 16",
    "'\"1_000\"', 1000",
    "'\".5\"', 0.5",
    "'\"5.\"', 5",
    "'\"-1e3\"', -1000",
    "true, 1",
    "false, 0",
    "85.3900004, 85.39",
    "0.12345651, 0.123457"
  })
  void readsNumbersInAnyForm(String json, double expected) {
    assertThat(Json.number(parsed(json))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"\"", "\"16 xã\"", "\"1d\"", "\"0x10\"", "\"1,5\"", "[]", "{}"})
  void statesNoNumber(String json) {
    assertThat(Json.number(parsed(json))).isNull();
  }

  @Test
  void anAbsentFieldStatesNothing() {
    assertThat(Json.number((JsonElement) null)).isNull();
    assertThat(Json.truth(null)).isFalse();
    assertThat(Json.text(null)).isEmpty();
    assertThat(Json.comparable(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "0.5", "\"no\"", "[0]", "{\"a\":0}"})
  void countsAsSet(String json) {
    assertThat(Json.truth(parsed(json))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "0", "0.0", "\"\"", "[]", "{}", "null"})
  void countsAsNotSet(String json) {
    assertThat(Json.truth(parsed(json))).isFalse();
  }

  @Test
  void comparesNumbersByValueAndTextAsText() {
    assertThat(Json.comparable(parsed("5"))).isEqualTo(Json.comparable(parsed("5.0")));
    assertThat(Json.comparable(parsed("10"))).isEqualTo(Json.comparable(10));
    assertThat(Json.comparable(parsed("0"))).isEqualTo(Json.comparable(parsed("-0.0")));
    assertThat(Json.comparable(parsed("true"))).isEqualTo(Json.comparable(1));
    assertThat(Json.comparable(parsed("\"5\""))).isNotEqualTo(Json.comparable(5));
  }

  @Test
  void theOrderOfFieldsMakesNoDifference() {
    assertThat(Json.canonical(parsed("{\"b\": [1, null], \"a\": \"x\"}")))
        .isEqualTo(Json.canonical(parsed("{\"a\": \"x\", \"b\": [1, null]}")))
        .isNotEqualTo(Json.canonical(parsed("{\"a\": \"x\", \"b\": [1.0, null]}")));
  }

  private static JsonElement parsed(String json) {
    return JsonParser.parseString(json);
  }
}
