package org.annalist.plugin.link.series;

import java.util.List;
import org.annalist.vietnamese.Folding;
import org.annalist.vietnamese.Syllables;

/** Noun phrases as they are compared. */
final class Words {

  /** Words in front that count or point, and do not say what is measured. */
  private static final List<String> FRONT =
      List.of("tổng số ", "tổng ", "số lượng ", "số ", "các ", "những ");

  private Words() {}

  /** Small letters, canonical tone marks, single blanks, no marks at the ends. */
  static String key(String words) {
    return Syllables.normal(words)
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceAll("^[\\p{Punct}\\s]+|[\\p{Punct}\\s]+$", "");
  }

  /** The same without accents, đ as d. */
  static String fold(String words) {
    return Folding.fold(words).strip();
  }

  /** What is measured: without words of counting in front, {@code tỉ lệ} as {@code tỷ lệ}. */
  static String measure(String words) {
    String key = key(words).replace("tỉ lệ", "tỷ lệ");
    for (String front : FRONT) {
      if (key.startsWith(front) && key.length() > front.length()) {
        return measure(key.substring(front.length()));
      }
    }
    return key;
  }
}
