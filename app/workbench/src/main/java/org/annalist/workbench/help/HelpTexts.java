package org.annalist.workbench.help;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of views in one language. */
final class HelpTexts {

  /** What is said of each view, in this order. */
  static final List<String> PARTS = List.of("what", "keys", "marks");

  private static final String OTHER = "other";

  private final ResourceBundle bundle;

  HelpTexts(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            "org.annalist.workbench.help.texts",
            locale,
            HelpTexts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Whether there is a text about a view of its own. */
  boolean has(String view) {
    return bundle.containsKey(view + ".what");
  }

  /** What is said of a view, or of any if it has no text of its own. */
  String of(String view, String part) {
    return bundle.getString((has(view) ? view : OTHER) + "." + part);
  }
}
