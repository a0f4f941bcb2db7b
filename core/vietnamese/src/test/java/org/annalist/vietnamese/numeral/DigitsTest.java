package org.annalist.vietnamese.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | 7",
        "03 | 3",
        "9.600 | 9600",
        "1.318.000 | 1318000",
        "85,39 | 85.39",
        "9.528,3 | 9528.3",
        "0,80 | 0.8",
        "0.125 | 0.125",
        "4.8 | 4.8",
        "5,000 | 5000",
        "1,250,000 | 1250000",
        "1,234.5 | 1234.5",
        "12345678901234567890 | 12345678901234567890"
      })
  void readsGroupsAndDecimals(String digits, double value) {
    assertThat(parse(digits)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "19.4.2023", "024.3825.1234", "1,5,25", ",5", "5.", "1.2,3,4", "a1"})
  void refusesWhatIsNoNumber(String digits) {
    assertThat(parse(digits)).isNaN();
  }

  @Test
  void isInfiniteBeyondDouble() {
    assertThat(parse("9".repeat(400))).isInfinite();
  }

  @Test
  void readsWholeNumbersOfLimitedLength() {
    assertThat(Digits.whole("x2024y", 1, 5, 4)).isEqualTo(2024);
    assertThat(Digits.whole("20245", 0, 5, 4)).isEqualTo(-1);
    assertThat(Digits.whole("2.5", 0, 3, 4)).isEqualTo(-1);
  }

  private static double parse(String digits) {
    return Digits.parse(digits, 0, digits.length());
  }
}
