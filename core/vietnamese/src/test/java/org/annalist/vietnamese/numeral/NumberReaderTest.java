package org.annalist.vietnamese.numeral;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9.600 hộ | 9600 | 1",
        "1,5 triệu tấn | 1500000 | 2",
        "97,4 nghìn tỷ đồng | 97400000000000 | 3",
        "2 tỷ 300 triệu đồng | 2300000000 | 4",
        "1 triệu rưỡi | 1500000 | 3",
        "mười xã | 10 | 1",
        "mười lăm xã | 15 | 2",
        "hai mươi mốt xã | 21 | 3",
        "ba mươi tư xã | 34 | 3",
        "một trăm linh hai xã | 102 | 4",
        "ba trăm năm mươi xã | 350 | 4",
        "hai nghìn chín trăm xã | 2900 | 4",
        "năm ngàn hộ | 5000 | 2",
        "hai triệu ba trăm nghìn đồng | 2300000 | 5",
        "hai tỷ rưỡi đồng | 2500000000 | 3",
        "ba chục quả | 30 | 2",
        "hai tỷ phú | 2 | 1",
        "một triệu chứng | 1 | 1",
        "năm năm | 5 | 1",
        "mười năm | 10 | 1",
        "ba trăm năm | 300 | 2"
      })
  void readsNumbersInDigitsAndWords(String text, double value, int tokens) {
    NumberReader number = reader(text);
    assertThat(number.read(0)).isTrue();
    assertThat(number.value()).isEqualTo(value);
    assertThat(number.end()).isEqualTo(tokens);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xã", "hai ba xã", "tư", "trăm xã", "19.4.2023", "%"})
  void refusesWhatIsNoNumber(String text) {
    assertThat(reader(text).read(0)).isFalse();
  }

  @Test
  void keepsTheScaleApartFromWhatItScales() {
    NumberReader number = reader("97,4 nghìn tỷ đồng");
    number.read(0);
    assertThat(number.plain()).isEqualTo(97.4);
    assertThat(number.plainEnd()).isEqualTo(1);
    assertThat(number.scale()).isEqualTo(1e12);
    assertThat(number.isSpelled()).isFalse();
  }

  @Test
  void scaleWordsOfNamesAreNone() {
    NumberReader number = reader("3 Vạn Phúc");
    number.read(0);
    assertThat(number.value()).isEqualTo(3);
  }

  @Test
  void aFurtherPartMustBeSmaller() {
    NumberReader number = reader("0 tỷ tỷ 0 tỷ tỷ");
    number.read(0);
    assertThat(number.end()).isEqualTo(3);
  }

  private static NumberReader reader(String text) {
    Tokens tokens = Scanner.scan(text);
    return new NumberReader(text, tokens);
  }
}
