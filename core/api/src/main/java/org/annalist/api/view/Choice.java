package org.annalist.api.view;

import java.util.List;

/**
 * A question about a view with all its answers, shown as a drop-down above it.
 *
 * @param label what is asked, such as {@code Since}
 * @param answers what can be chosen; choosing one carries it out
 * @param chosen index of the answer in effect
 */
public record Choice(String label, List<Action> answers, int chosen) {

  /**
   * Checks that one of the answers is in effect.
   *
   * @throws IllegalArgumentException if {@code chosen} is not among them
   */
  public Choice {
    answers = List.copyOf(answers);
    if (chosen < 0 || chosen >= answers.size()) {
      throw new IllegalArgumentException(
          label + " has no answer " + chosen + " among " + answers.size());
    }
  }
}
