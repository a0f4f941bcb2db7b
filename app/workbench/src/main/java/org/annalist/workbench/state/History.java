package org.annalist.workbench.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where the user was before, as in a browser. UI thread only. */
public final class History {

  private static final int LONGEST = 100;

  private final Deque<Selected> back = new ArrayDeque<>();
  private final Deque<Selected> forward = new ArrayDeque<>();
  private Selected current = Selected.NONE;

  /** Notes a new selection; what lay forward is forgotten. */
  public void visit(Selected selected) {
    if (selected.selection().equals(current.selection())) {
      return;
    }
    if (!current.isNothing()) {
      back.push(current);
      if (back.size() > LONGEST) {
        back.removeLast();
      }
    }
    forward.clear();
    current = selected;
  }

  public boolean canGoBack() {
    return !back.isEmpty();
  }

  public boolean canGoForward() {
    return !forward.isEmpty();
  }

  public Optional<Selected> goBack() {
    if (back.isEmpty()) {
      return Optional.empty();
    }
    forward.push(current);
    current = back.pop();
    return Optional.of(current);
  }

  public Optional<Selected> goForward() {
    if (forward.isEmpty()) {
      return Optional.empty();
    }
    back.push(current);
    current = forward.pop();
    return Optional.of(current);
  }
}
