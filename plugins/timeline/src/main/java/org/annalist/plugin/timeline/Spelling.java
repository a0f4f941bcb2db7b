package org.annalist.plugin.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes spellings comparable. */
final class Spelling {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}/-]+");

  private Spelling() {}

  /** Lower case without accents, punctuation and double spaces. */
  static String fold(String words) {
    String bare = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
    return GAPS.matcher(lower).replaceAll(" ").strip();
  }
}
