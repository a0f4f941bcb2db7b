package org.annalist.vietnamese;

/**
 * Finds the numbers of official documents; the shapes are in {@code document-numbers.tsv}, and the
 * table made from them in {@code document-numbers.dfa}.
 */
final class DocumentNumbers {

  private static final RuleAutomaton SHAPES =
      CompiledRules.read(DocumentNumbers.class, "document-numbers.tsv", "document-numbers.dfa");

  // Bounds the work at one number; the longest real ones have some 40 characters.
  private static final int LONGEST = 64;
  private static final int MOST_DIGITS = 5;

  private DocumentNumbers() {}

  /**
   * End of the document number that begins at {@code begin}, or -1.
   *
   * @param digits end of the digits that begin there
   */
  static int end(CharSequence text, int begin, int digits) {
    boolean possible =
        digits - begin <= MOST_DIGITS && canBegin(text, begin) && canFollow(text, digits);
    return possible ? match(text, digits) : -1;
  }

  private static int match(CharSequence text, int digits) {
    long match = SHAPES.longestWord(text, digits, Math.min(text.length(), digits + LONGEST));
    return match == RuleAutomaton.NO_MATCH ? -1 : RuleAutomaton.end(match);
  }

  /** Whether digits at this place begin something, and are not the end of a longer shape. */
  private static boolean canBegin(CharSequence text, int begin) {
    if (begin == 0) {
      return true;
    }
    char before = text.charAt(begin - 1);
    return "/-–.,".indexOf(before) < 0 && Letters.classOf(Letters.of(before)) != Letters.LETTER;
  }

  /** A cheap look that keeps the automaton from nearly all numbers. */
  private static boolean canFollow(CharSequence text, int digits) {
    if (digits >= text.length()) {
      return false;
    }
    char next = text.charAt(digits);
    if (next == ' ' && digits + 1 < text.length()) {
      next = text.charAt(digits + 1);
    }
    return next == '/' || next == '-' || next == '–' || next >= 'A' && next <= 'z';
  }
}
