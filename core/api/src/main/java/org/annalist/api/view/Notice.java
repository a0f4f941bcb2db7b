package org.annalist.api.view;

import java.util.List;

/**
 * An empty state: what there is (not), why, and what to do next.
 *
 * @param state one sentence
 * @param reason one sentence, or empty
 * @param actions what the user can do
 */
public record Notice(String state, String reason, List<Action> actions) {
  public Notice {
    actions = List.copyOf(actions);
  }

  /** A notice that offers nothing to do. */
  public static Notice of(String state, String reason) {
    return new Notice(state, reason, List.of());
  }
}
