package org.annalist.workbench.key;

import java.util.Optional;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;

/**
 * What the user changed about one key.
 *
 * @param scheme the scheme that it is changed in
 * @param keys the strokes
 * @param command the command that they now belong to; empty if the standard command loses them
 */
public record KeyChange(KeyScheme scheme, KeySequence keys, String command) {

  /** The change as one line of the preferences. */
  public String text() {
    return scheme.name() + "\t" + keys + "\t" + command;
  }

  /** The change of a line that {@link #text} made; empty if it is none. */
  public static Optional<KeyChange> of(String text) {
    String[] fields = text.split("\t", -1);
    if (fields.length != 3) {
      return Optional.empty();
    }
    try {
      KeySequence keys = KeySequence.getInstance(fields[1]);
      return keys.isComplete() && !keys.isEmpty()
          ? Optional.of(new KeyChange(KeyScheme.valueOf(fields[0]), keys, fields[2]))
          : Optional.empty();
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
