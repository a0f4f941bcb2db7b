package org.annalist.plugin.officialdocuments;

import java.util.Locale;

/** Compares numbers of official documents as written in different ways. */
final class NumberKey {

  private NumberKey() {}

  /**
   * The letters and digits of a number in capitals: {@code 01-CTr/TU} and {@code 01 - CTR/TU} are
   * one, {@code TU} and {@code TƯ} stay two.
   */
  static String of(String number) {
    StringBuilder key = new StringBuilder();
    number
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Whether a name such as {@code Chương trình số 01-CTr/TU} ends in this number. */
  static boolean ends(String name, String number) {
    String key = of(number);
    return !key.isEmpty() && of(name).endsWith(key);
  }
}
