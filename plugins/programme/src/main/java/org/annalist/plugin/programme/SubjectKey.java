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
    String telling = number.find() ? number.group() : subject;
    return ACCENTS
        .matcher(Normalizer.normalize(telling, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .strip();
  }
}
