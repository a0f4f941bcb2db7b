package org.annalist.workbench.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.thread.Background;

/**
 * What the user set about plugins, kept in the preferences from one start to the next. UI thread
 * only; plugins are set in the background, because documents may be analysed anew then.
 */
public final class PluginSettings {

  private static final String PREFIX = "settings.";

  private final Platform platform;
  private final Preferences preferences;
  private final Background background;
  private final Runnable changed;
  private final Consumer<Throwable> fault;

  /**
   * The settings of a platform's plugins.
   *
   * @param changed told when settings are in effect
   * @param fault told what went wrong
   */
  public PluginSettings(
      Platform platform,
      Preferences preferences,
      Background background,
      Runnable changed,
      Consumer<Throwable> fault) {
    this.platform = platform;
    this.preferences = preferences;
    this.background = background;
    this.changed = changed;
    this.fault = fault;
  }

  /** Puts what was kept into effect. */
  public void restore() {
    Map<String, Map<String, String>> kept = new TreeMap<>();
    for (Contribution contribution : platform.contributions()) {
      Map<String, String> values = read(contribution.name());
      if (!values.isEmpty()) {
        kept.put(contribution.name(), values);
      }
    }
    if (!kept.isEmpty()) {
      apply(kept);
    }
  }

  /** Changes some settings of a contribution; its others stay as they are. */
  public void change(String contribution, Map<String, String> values) {
    Map<String, String> all = new TreeMap<>(platform.settings(contribution).values());
    all.putAll(values);
    List<String> lines = new ArrayList<>();
    all.forEach((name, value) -> lines.add(name + "=" + value));
    preferences.setList(PREFIX + contribution, lines);
    preferences.save();
    apply(Map.of(contribution, all));
  }

  private Map<String, String> read(String contribution) {
    Map<String, String> values = new TreeMap<>();
    for (String line : preferences.list(PREFIX + contribution)) {
      int equals = line.indexOf('=');
      if (equals > 0) {
        values.put(line.substring(0, equals), line.substring(equals + 1));
      }
    }
    return values;
  }

  private void apply(Map<String, Map<String, String>> settings) {
    background.ask(
        new Object(),
        cancellation -> {
          settings.forEach(platform::configure);
          return settings;
        },
        done -> changed.run(),
        fault);
  }
}
