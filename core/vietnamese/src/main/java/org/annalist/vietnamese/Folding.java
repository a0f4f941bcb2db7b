package org.annalist.vietnamese;

/** Folds text for search that does not mind case and accents: {@code Đảng} becomes {@code dang}. */
public final class Folding {

  private Folding() {}

  /**
   * Lower case, without tone marks and other marks, {@code đ} as {@code d}. Composed and decomposed
   * spellings fold to the same.
   */
  public static String fold(CharSequence words) {
    return FoldedText.of(words).text();
  }
}
