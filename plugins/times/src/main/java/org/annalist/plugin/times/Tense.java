package org.annalist.plugin.times;

import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/** What the words around an expression say about its side of the present. */
enum Tense {
  PAST,
  FUTURE,
  UNTOLD;

  private static final SyllableMap PAST_WORDS = SyllableMap.setOf("đã", "vừa", "từng");
  private static final SyllableMap FUTURE_WORDS = SyllableMap.setOf("sẽ", "sắp");
  private static final SyllableMap DEADLINE = SyllableMap.setOf("trước", "hạn", "nhất");
  private static final SyllableMap AFTER_FUTURE = SyllableMap.setOf("tới", "sắp");
  private static final long PLAN_A = Syllables.key("dự");
  private static final long PLAN_B = Syllables.key("kiến");
  private static final long PAST_A = Syllables.key("vừa");
  private static final long PAST_B = Syllables.key("qua");
  private static final int REACH = 14;

  /** The tense of an expression, by the words directly at it, then by those of its clause. */
  static Tense of(Expression expression, Reading reading) {
    int next = expression.last() + 1;
    int previous = expression.first() - 1;
    if (reading.are(next, PAST_A, PAST_B)) {
      return PAST;
    }
    if (reading.is(next, AFTER_FUTURE) || reading.is(previous, DEADLINE)) {
      return FUTURE;
    }
    int begin = Math.max(reading.sentenceBegin(expression.first()), previous - REACH);
    int end = Math.min(reading.sentenceEnd(expression.last()), next + REACH);
    Tense before = UNTOLD;
    for (int at = previous; at >= begin && before == UNTOLD; at--) {
      before = word(at, reading);
    }
    if (before != UNTOLD) {
      return before;
    }
    for (int at = next; at < end; at++) {
      Tense after = word(at, reading);
      if (after != UNTOLD) {
        return after;
      }
    }
    return UNTOLD;
  }

  private static Tense word(int token, Reading reading) {
    if (reading.is(token, PAST_WORDS)) {
      return PAST;
    }
    boolean planned = reading.are(token, PLAN_A, PLAN_B);
    return planned || reading.is(token, FUTURE_WORDS) ? FUTURE : UNTOLD;
  }
}
