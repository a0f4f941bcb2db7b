package org.annalist.workbench.preference;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.workbench.key.KeyScheme;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.state.Preferences;

/** A preference that is one of several values; the first is what it is until the user sets it. */
public enum Preference {
  START("start", "LAST", "NOTHING"),
  LANGUAGE("language", "vi", "en"),
  THEME("theme", names(Theme.SYSTEM, Theme.LIGHT, Theme.DARK)),
  ZOOM("zoom", "100", "75", "90", "110", "125", "150", "175", "200"),
  KEYS("keys.scheme", names(KeyScheme.DEFAULT, KeyScheme.EMACS));

  private final String key;
  private final List<String> choices;

  Preference(String key, String... choices) {
    this.key = key;
    this.choices = List.of(choices);
  }

  /** The values of all preferences, to see whether any of them changed. */
  public static List<String> all(Preferences preferences) {
    return Stream.of(values()).map(each -> each.of(preferences)).toList();
  }

  private static String[] names(Enum<?>... constants) {
    return Stream.of(constants).map(Enum::name).toArray(String[]::new);
  }

  /** Its name in the file of preferences. */
  public String key() {
    return key;
  }

  public List<String> choices() {
    return choices;
  }

  public String standard() {
    return choices.get(0);
  }

  /** What it is now; the standard if the file says what makes no sense. */
  public String of(Preferences preferences) {
    String value = preferences.text(key, standard());
    return choices.contains(value) ? value : standard();
  }
}
