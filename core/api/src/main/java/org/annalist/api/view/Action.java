package org.annalist.api.view;

import java.util.Map;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Edit;

/** Something to do, as data: the workbench carries it out. */
public sealed interface Action {

  /** Words of the menu item, button or link, in the view's language. */
  String label();

  /** Applies an edit. */
  record Apply(String label, Edit edit) implements Action {}

  /** Runs a command of the workbench by its id, such as {@code org.annalist.open}. */
  record Run(String label, String command) implements Action {}

  /** Selects something and opens it. */
  record Open(String label, Selection selection) implements Action {}

  /**
   * Changes settings, and shows the views anew.
   *
   * @param contribution name of the contribution whose settings they are, such as a view's id
   * @param values by name of the {@link org.annalist.api.Setting}; others stay as they are
   */
  record Configure(String label, String contribution, Map<String, String> values)
      implements Action {
    public Configure {
      values = Map.copyOf(values);
    }
  }
}
