package org.annalist.vietnamese;

/**
 * What the scanner needs to know of a character, in one table lookup: its class, whether it is a
 * capital, its tone mark, and its lower-case letter without the tone mark.
 *
 * <p>Also the one place that turns these into syllable keys. A key is a 61-bit hash of the letters
 * without their tone, with the tone in the three low bits: where in a syllable the tone mark is
 * written makes no difference to it.
 */
final class Letters {

  static final int SPACE = 0;
  static final int LINE_END = 1;
  static final int LETTER = 2;
  static final int DIGIT = 3;
  static final int SYMBOL = 4;
  static final int SURROGATE = 5;

  /** Bit of a capital letter. */
  static final int UPPER = 1 << 3;

  /** Low bits of a key that is written with several tone marks, which no syllable is. */
  static final int SEVERAL_TONES = 7;

  static final long SEED = 0x9E3779B97F4A7C15L;

  // Every character of Vietnamese text and of its punctuation stands below this limit.
  private static final int LIMIT = 0x2100;
  private static final int[] TABLE = new int[LIMIT];

  // Tones in the order of the low bits of a key: huyền, hỏi, ngã, sắc, nặng.
  private static final String PLAIN = "aăâeêioôơuưy";
  private static final String[] TONED = {
    "àằầèềìòồờùừỳ", "ảẳẩẻểỉỏổởủửỷ", "ãẵẫẽễĩõỗỡũữỹ", "áắấéếíóốớúứý", "ạặậẹệịọộợụựỵ"
  };

  static {
    for (char c = 0; c < LIMIT; c++) {
      TABLE[c] = describe(c);
    }
    for (int tone = 1; tone <= TONED.length; tone++) {
      for (int i = 0; i < PLAIN.length(); i++) {
        char lower = TONED[tone - 1].charAt(i);
        int entry = LETTER | (0x10 | tone) << 4 | PLAIN.charAt(i) << 16;
        TABLE[lower] = entry;
        TABLE[Character.toUpperCase(lower)] = entry | UPPER;
      }
    }
    // Marks that writers do not keep apart share a key.
    same("‐‑‒–—―", '-');
    same("‘’ʼ", '\'');
    same("“”„", '"');
  }

  private Letters() {}

  private static void same(String marks, char plain) {
    for (int i = 0; i < marks.length(); i++) {
      TABLE[marks.charAt(i)] = SYMBOL | plain << 16;
    }
  }

  /** The description of a code unit; its parts are read by the methods below. */
  static int of(char c) {
    return c < LIMIT ? TABLE[c] : describe(c);
  }

  static int classOf(int entry) {
    return entry & 7;
  }

  static boolean isUpper(int entry) {
    return (entry & UPPER) != 0;
  }

  /** 0 without a tone mark, else a count of one in the high bits and the tone in the low ones. */
  static int toneOf(int entry) {
    return entry >> 4 & 0x1F;
  }

  /** Lower-case letter without tone mark. */
  static char plainOf(int entry) {
    return (char) (entry >>> 16);
  }

  /** The vowel with this tone (0 to 5); the letter itself if it takes none. */
  static char withTone(char plain, int tone) {
    int vowel = PLAIN.indexOf(plain);
    return tone == 0 || vowel < 0 ? plain : TONED[tone - 1].charAt(vowel);
  }

  static boolean isVowel(char plain) {
    return PLAIN.indexOf(plain) >= 0;
  }

  /** Adds one character to a hash that began with {@link #SEED}. */
  static long hash(long hash, int entry) {
    return (hash ^ entry >>> 16) * 0xD6E8FEB86659FD93L;
  }

  /** Closes a hash to a key; {@code tones} is the sum of {@link #toneOf} over the characters. */
  static long key(long hash, int tones) {
    long mixed = (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    mixed ^= mixed >>> 32;
    return mixed & ~7L | 8 | (tones < 0x20 ? tones & 7 : SEVERAL_TONES);
  }

  /** Key of a stretch of text in NFC; see {@link Syllables#key(CharSequence)}. */
  static long key(CharSequence text, int begin, int end) {
    long hash = SEED;
    int tones = 0;
    for (int i = begin; i < end; i++) {
      int entry = of(text.charAt(i));
      hash = hash(hash, entry);
      tones += toneOf(entry);
    }
    return tones < 0x20 ? key(hash, tones) : key(hashWithTones(text, begin, end), tones);
  }

  /** With several tone marks their places tell words apart, so that they enter the hash. */
  private static long hashWithTones(CharSequence text, int begin, int end) {
    long hash = SEED;
    for (int i = begin; i < end; i++) {
      int entry = of(text.charAt(i));
      hash = hash(hash, entry) + toneOf(entry);
    }
    return hash;
  }

  private static int describe(char c) {
    int plain = Character.toLowerCase(c) << 16;
    if (c >= '0' && c <= '9') {
      return DIGIT | plain;
    }
    if (c == '\n' || c == '\r') {
      return LINE_END | plain;
    }
    int type = Character.getType(c);
    switch (type) {
      case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER:
        return LETTER | UPPER | plain;
      case Character.LOWERCASE_LETTER, Character.MODIFIER_LETTER:
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK:
        return LETTER | plain;
      case Character.OTHER_LETTER:
        return (c == 'ª' || c == 'º' ? SYMBOL : LETTER) | plain;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR:
      case Character.CONTROL, Character.FORMAT:
        return SPACE | plain;
      case Character.SURROGATE:
        return SURROGATE | plain;
      default:
        return SYMBOL | plain;
    }
  }
}
