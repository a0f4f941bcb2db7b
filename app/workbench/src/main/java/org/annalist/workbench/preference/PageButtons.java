package org.annalist.workbench.preference;

import org.annalist.workbench.look.Words;
import org.eclipse.swt.widgets.Button;

/** The two buttons that every page has. */
final class PageButtons {

  private PageButtons() {}

  /** Words them in the language of the window; JFace knows that of the start only. */
  static void name(Button defaults, Button apply, Words words) {
    defaults.setText(words.of("preferences.defaults"));
    apply.setText(words.of("preferences.apply"));
    defaults.getParent().layout(true, true);
  }
}
