package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.Task;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import org.annalist.workbench.state.WorkbenchState;

/** What the user of the export wizard said so far. UI thread only. */
final class ExportModel {

  private final WorkbenchState state;
  private final List<ExportItem> items;
  private final Map<String, Map<String, String>> options = new HashMap<>();
  private ExportItem item;
  private Path target;
  private Locale locale;

  ExportModel(WorkbenchState state, Locale locale) {
    this.state = state;
    this.locale = locale;
    this.items = ExportItem.all(state.platform());
  }

  List<ExportItem> items() {
    return items;
  }

  ExportItem item() {
    return item;
  }

  /** Chooses what is written; where to is asked anew if the other went elsewhere. */
  void item(ExportItem chosen) {
    if (!chosen.equals(item)) {
      item = chosen;
      target = null;
    }
  }

  Path target() {
    return target;
  }

  void target(Path path) {
    target = path;
  }

  Locale locale() {
    return locale;
  }

  void locale(Locale language) {
    locale = language;
  }

  /** What can be set about the chosen format. */
  List<Setting> settings() {
    return state.platform().contributions().stream()
        .filter(c -> c.kind() == Contribution.Kind.EXPORTER)
        .filter(c -> c.name().equals(item.format().name()))
        .flatMap(c -> c.settings().stream())
        .toList();
  }

  /** The value of a setting of the chosen format. */
  String option(Setting setting) {
    Settings set = state.platform().settings(item.format().name());
    return options
        .getOrDefault(item.format().name(), Map.of())
        .getOrDefault(setting.name(), set.text(setting));
  }

  void option(Setting setting, String value) {
    options.computeIfAbsent(item.format().name(), f -> new HashMap<>()).put(setting.name(), value);
  }

  /** Starts to write what was chosen to a place. */
  Task<List<Problem>> write(Path place) {
    Platform platform = state.platform();
    Map<String, String> chosen = options.getOrDefault(item.format().name(), Map.of());
    if (!chosen.isEmpty()) {
      Map<String, String> all = new HashMap<>(platform.settings(item.format().name()).values());
      all.putAll(chosen);
      platform.configure(item.format().name(), all);
    }
    return item.write(platform, state.snapshot(), state.selected().selection(), locale, place);
  }
}
