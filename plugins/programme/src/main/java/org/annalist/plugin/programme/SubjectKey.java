package org.annalist.plugin.programme;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares what figures are measured for, as written in different ways. */
final class SubjectKey {

  private static final Pattern NUMBER = Pattern.compile("\\d+[^\\s]*[/-][^\\s]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private SubjectKey() {}

  /** A document by its number, anything else by its words without accents; empty for none. */
  static String of(String subject) {
    Matcher number = NUMBER.matcher(subject);
    return fold(number.find() ? number.group() : subject);
  }

  /** Small letters without accents. */
  static String fold(String words) {
    return ACCENTS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .strip();
  }

  /** What is counted, by the first two words of its name: {@code cơ quan} of a longer list. */
  static String unit(String counted) {
    String[] words = fold(counted).split("[\\s,]+");
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }
}
