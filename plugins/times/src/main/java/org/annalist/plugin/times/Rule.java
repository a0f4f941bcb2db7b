package org.annalist.plugin.times;

import java.util.List;

/** One family of expressions, tried at a token that may begin one. */
interface Rule {

  /**
   * Reads an expression that begins at {@code token}.
   *
   * @param found where it is added; holds what stands before it
   * @return index of the token after it, or {@code token} if there is none
   */
  int read(int token, List<Expression> found);
}
