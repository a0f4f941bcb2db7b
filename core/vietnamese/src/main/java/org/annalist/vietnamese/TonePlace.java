package org.annalist.vietnamese;

/** Writes a word in lower case with its tone mark in the usual place. */
final class TonePlace {

  private TonePlace() {}

  /**
   * Appends the normal spelling of a word. A word with several tone marks, or with vowels in more
   * than one place, is no Vietnamese syllable and keeps its marks where they are.
   */
  static void write(CharSequence text, int begin, int end, StringBuilder out) {
    int tones = 0;
    int length = end - begin;
    char[] plain = new char[length];
    int marked = 0;
    for (int i = 0; i < length; i++) {
      int entry = Letters.of(text.charAt(begin + i));
      plain[i] = Letters.plainOf(entry);
      tones += Letters.toneOf(entry);
      marked = Letters.toneOf(entry) == 0 ? marked : i;
    }
    if (tones > 0 && tones < 0x20) {
      int place = place(plain, length);
      int at = place < 0 ? marked : place;
      plain[at] = Letters.withTone(plain[at], tones & 7);
      out.append(plain);
    } else if (tones == 0) {
      out.append(plain);
    } else {
      for (int i = begin; i < end; i++) {
        out.append(Character.toLowerCase(text.charAt(i)));
      }
    }
  }

  /** Index of the vowel that carries the tone mark; -1 if the vowels are not in one piece. */
  private static int place(char[] plain, int length) {
    int first = 0;
    while (first < length && !Letters.isVowel(plain[first])) {
      first++;
    }
    // The u of qu and the i of gi belong to the onset if another vowel follows.
    if (first > 0 && first + 1 < length && Letters.isVowel(plain[first + 1])) {
      char onset = plain[first - 1];
      if (onset == 'q' && plain[first] == 'u'
          || onset == 'g' && first == 1 && plain[first] == 'i') {
        first++;
      }
    }
    int end = first;
    int hooked = -1;
    while (end < length && Letters.isVowel(plain[end])) {
      hooked = "ăâêôơư".indexOf(plain[end]) < 0 ? hooked : end;
      end++;
    }
    for (int i = end; i < length; i++) {
      if (Letters.isVowel(plain[i])) {
        return -1;
      }
    }
    if (end == first) {
      return -1;
    }
    if (hooked >= 0) {
      return hooked;
    }
    int vowels = end - first;
    return vowels == 1 || vowels == 2 && end == length ? first : first + 1;
  }
}
