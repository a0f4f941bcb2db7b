package org.annalist.vietnamese.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanTest {

  @ParameterizedTest
  @CsvSource({"I,1", "IV,4", "XII,12", "XVII,17", "XL,40", "MCMXCIX,1999"})
  void readsTheUsualForm(String numeral, int number) {
    assertThat(Roman.parse(numeral, 0, numeral.length())).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "VXII", "IIII", "IC", "xii", "TW", "MMMMMMMMMMMMMMMMMMMM"})
  void refusesOtherForms(String letters) {
    assertThat(Roman.parse(letters, 0, letters.length())).isZero();
  }
}
