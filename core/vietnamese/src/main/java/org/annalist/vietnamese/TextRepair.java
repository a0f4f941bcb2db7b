package org.annalist.vietnamese;

import java.text.Normalizer;
import org.annalist.api.document.Offsets;

/**
 * Rewrites a text that is not in normal form, piece by piece: stretches of settled characters are
 * copied, and each other character is repaired together with the marks that follow it.
 */
final class TextRepair {

  // As in the Stream-Safe Text Format of UAX #15: composing takes time quadratic in the number of
  // marks on one letter.
  private static final int MOST_MARKS = 30;

  private final String original;
  private final Repairs repairs;
  private final Confusables confusables;
  private final StringBuilder out;
  private final Offsets.Builder offsets = new Offsets.Builder();
  private boolean changed;

  /**
   * Repairs a text.
   *
   * @param settled length of its beginning that is known to be settled
   */
  TextRepair(String original, int settled, Repairs repairs) {
    this.original = original;
    this.repairs = repairs;
    this.confusables = new Confusables(original);
    this.out = new StringBuilder(original.length());
    run(settled);
  }

  /** The text; the original itself if nothing had to be changed. */
  String text() {
    return changed ? out.toString() : original;
  }

  Offsets offsets() {
    return offsets.build();
  }

  private void run(int settled) {
    int copied = 0;
    int i = settled;
    while (i < original.length()) {
      if (Settled.is(original.charAt(i))) {
        i++;
      } else {
        // A mark takes the letter before it along.
        int begin = i > copied && endOfMarks(i) > i ? i - 1 : i;
        same(copied, begin);
        i = repair(begin);
        copied = i;
      }
    }
    same(copied, original.length());
  }

  private void same(int begin, int end) {
    out.append(original, begin, end);
    offsets.same(end - begin);
  }

  /** Repairs the character at {@code begin} with its marks; returns the offset after them. */
  private int repair(int begin) {
    char c = original.charAt(begin);
    if (c == '\r' && begin + 1 < original.length() && original.charAt(begin + 1) == '\n') {
      replace(begin, begin + 2, "\n");
      return begin + 2;
    }
    int single = begin + Character.charCount(original.codePointAt(begin));
    int end = endOfMarks(single);
    String plain = plain(begin, single);
    if (end > single) {
      compose(begin, single, end, plain);
    } else {
      replace(begin, end, plain);
    }
    return end;
  }

  /** End of the marks that follow a letter, and of invisible characters among them. */
  private int endOfMarks(int letterEnd) {
    int end = letterEnd;
    int last = letterEnd;
    for (int marks = 0; end < original.length() && marks < MOST_MARKS; marks++) {
      int next = original.codePointAt(end);
      boolean composing = Settled.isComposing(next);
      if (!composing && !Settled.isInvisible(next)) {
        break;
      }
      end += Character.charCount(next);
      last = composing ? end : last;
    }
    return last;
  }

  private void compose(int begin, int single, int end, String plain) {
    String composed = plain.length() == 1 ? composedByTable(plain.charAt(0), single, end) : null;
    if (composed == null) {
      composed = Normalizer.normalize(plain + marks(single, end), Normalizer.Form.NFC);
    }
    if (replace(begin, end, composed)) {
      repairs.add(Repairs.Kind.DECOMPOSED, out.length() - composed.length(), out.length());
    }
  }

  /**
   * The letter with all its marks, or null if one of them does not compose. Each success means that
   * the marks so far stand in canonical order, since the table is made of canonical compositions.
   */
  private String composedByTable(char letter, int begin, int end) {
    char composed = letter;
    for (int i = begin; i < end && composed != 0; i++) {
      composed = Compositions.of(composed, original.charAt(i));
    }
    return composed == 0 ? null : String.valueOf(composed);
  }

  private String marks(int begin, int end) {
    StringBuilder marks = new StringBuilder();
    for (int i = begin; i < end; ) {
      int mark = original.codePointAt(i);
      if (Settled.isComposing(mark)) {
        marks.appendCodePoint(mark);
      } else {
        repairs.add(Repairs.Kind.INVISIBLE, out.length(), out.length());
      }
      i += Character.charCount(mark);
    }
    return marks.toString();
  }

  /** What a single character becomes; counts what readers should know. */
  private String plain(int begin, int end) {
    int codePoint = original.codePointAt(begin);
    int place = out.length();
    if (codePoint == '\r' || isLineEnd(codePoint)) {
      return "\n";
    }
    if (Settled.isInvisible(codePoint)) {
      repairs.add(Repairs.Kind.INVISIBLE, place, place);
      return "";
    }
    switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR:
        return " ";
      case Character.CONTROL:
        boolean tab = codePoint == '\t' || codePoint == '\n';
        if (!tab) {
          repairs.add(Repairs.Kind.CONTROL, place, place + 1);
        }
        return tab ? original.substring(begin, end) : " ";
      case Character.SURROGATE:
        repairs.add(Repairs.Kind.SURROGATE, place, place + 1);
        return "\uFFFD";
      default:
        String meant = confusables.plain(begin);
        if (meant != null) {
          repairs.add(Repairs.Kind.CONFUSABLE, place, place + meant.length());
          return meant;
        }
        String single = original.substring(begin, end);
        boolean settled = end - begin == 1 && Settled.is(single.charAt(0));
        return settled ? single : Normalizer.normalize(single, Normalizer.Form.NFC);
    }
  }

  /** Appends {@code with}; false if it is what stood there. */
  private boolean replace(int begin, int end, String with) {
    if (original.regionMatches(begin, with, 0, end - begin) && with.length() == end - begin) {
      same(begin, end);
      return false;
    }
    changed = true;
    out.append(with);
    offsets.replaced(end - begin, with.length());
    return true;
  }

  private static boolean isLineEnd(int codePoint) {
    return codePoint == '\f'
        || codePoint == 0x0B
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }
}
