package org.annalist.workbench.quick;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.state.Preferences;

/** What was taken from Quick Access, the newest first, kept from start to start. */
final class RecentItems {

  private static final String KEY = "quick.recent";
  private static final int MOST = 10;

  private final Preferences preferences;

  RecentItems(Preferences preferences) {
    this.preferences = preferences;
  }

  List<String> keys() {
    return preferences.list(KEY);
  }

  void add(String key) {
    if (!key.isEmpty()) {
      List<String> keys = new ArrayList<>(keys());
      keys.remove(key);
      keys.add(0, key);
      preferences.setList(KEY, keys.subList(0, Math.min(MOST, keys.size())));
    }
  }
}
