package org.annalist.plugin.times;

/**
 * A time expression found in the text.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param meaning what it says
 * @param rule name of the rule that found it
 */
record Expression(int first, int last, Meaning meaning, String rule) {

  static Expression point(int first, int end, Moment moment, String rule) {
    return new Expression(first, end - 1, new Meaning.Point(moment), rule);
  }

  static Expression range(int first, int end, Moment from, Moment to, String rule) {
    return new Expression(first, end - 1, new Meaning.Range(from, to), rule);
  }

  /** The same expression from another token on. */
  Expression from(int newFirst) {
    return new Expression(newFirst, last, meaning, rule);
  }

  /** The point it says, or null. */
  Moment moment() {
    return meaning instanceof Meaning.Point point ? point.moment() : null;
  }
}
