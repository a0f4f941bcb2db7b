package org.annalist.plugin.figures;

/** Hears of numbers that are no figures. */
interface Declined {

  /**
   * A number is no figure.
   *
   * @param first index of its first token
   * @param end index after its last token
   * @param reason why, in one sentence
   */
  void say(int first, int end, String reason);
}
