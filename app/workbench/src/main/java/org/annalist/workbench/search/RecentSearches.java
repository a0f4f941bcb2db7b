package org.annalist.workbench.search;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.state.Preferences;

/** What was searched for, the newest first, kept from start to start. UI thread only. */
public final class RecentSearches {

  private static final String KEY = "search.recent";
  private static final String ACCENTS = "search.accents";
  private static final int MOST = 20;

  private final Preferences preferences;

  public RecentSearches(Preferences preferences) {
    this.preferences = preferences;
  }

  /** The words, the newest first. */
  List<String> words() {
    return preferences.list(KEY);
  }

  /** Whether accents had to agree in the newest one. */
  boolean accents() {
    return Boolean.parseBoolean(preferences.text(ACCENTS, "false"));
  }

  /** Notes a search; one that the newest was the beginning of takes its place. */
  void add(Query query) {
    List<String> words = new ArrayList<>(words());
    words.remove(query.typed());
    if (!words.isEmpty() && query.typed().startsWith(words.get(0))) {
      words.remove(0);
    }
    words.add(0, query.typed());
    preferences.setList(KEY, words.subList(0, Math.min(MOST, words.size())));
    preferences.set(ACCENTS, Boolean.toString(query.accents()));
  }
}
