package org.annalist.workbench.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyCommand;
import org.annalist.workbench.key.KeyScheme;
import org.annalist.workbench.search.FoldedText;
import org.eclipse.jface.bindings.keys.KeySequence;

/**
 * A command with one of its keys, or without any.
 *
 * @param keys the key, if it has one
 * @param scheme the scheme that gives it; empty if the user does, or there is no key
 * @param rivals ids of commands that want the same key
 */
record KeyRow(
    KeyCommand command,
    Optional<KeySequence> keys,
    Optional<KeyScheme> scheme,
    List<String> rivals) {

  /** The rows of all commands; those without a key have one row too. */
  static List<KeyRow> of(KeyBindings bindings, List<KeyCommand> commands) {
    List<KeyRow> rows = new ArrayList<>();
    for (KeyCommand command : commands) {
      List<KeySequence> wanted = bindings.wanted(command.id());
      for (KeySequence keys : wanted) {
        List<String> rivals = bindings.rivals(keys, command.id());
        rows.add(
            new KeyRow(command, Optional.of(keys), bindings.giver(keys, command.id()), rivals));
      }
      if (wanted.isEmpty()) {
        rows.add(new KeyRow(command, Optional.empty(), Optional.empty(), List.of()));
      }
    }
    return rows;
  }

  /** The key in words; empty if there is none. */
  String keyWords() {
    return keys.map(KeyBindings::words).orElse("");
  }

  /** Whether the row is found by words that were folded. */
  boolean matches(String folded) {
    String all = FoldedText.fold(command.name() + " " + keyWords() + " " + command.category());
    for (String word : folded.split(" ")) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is the row of the same command and key. */
  boolean isSame(KeyRow other) {
    return command.id().equals(other.command.id()) && keys.equals(other.keys);
  }
}
