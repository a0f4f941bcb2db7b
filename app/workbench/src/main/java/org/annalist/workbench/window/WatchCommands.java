package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.api.Selection;
import org.annalist.api.view.Action;
import org.eclipse.swt.SWT;

/** Puts what is selected on the list of what is watched, which the view of news keeps. */
final class WatchCommands {

  private static final String VIEW = "whats-new";
  private static final String LIST = "watched";
  private static final String SEPARATOR = " | ";

  private final MainWindow window;

  WatchCommands(MainWindow window) {
    this.window = window;
  }

  void addTo(Commands commands) {
    commands.add(
        new Command(
            "org.annalist.watch",
            "command.watch",
            "",
            SWT.MOD1 | SWT.ALT | 'W',
            () -> !entry(window.state().selected().selection()).isEmpty(),
            this::watch));
  }

  private void watch() {
    String entry = entry(window.state().selected().selection());
    Map<String, String> values = window.state().platform().settings(VIEW).values();
    List<String> watched = new ArrayList<>(List.of(values.getOrDefault(LIST, "").split(" \\| ")));
    watched.removeIf(String::isBlank);
    if (!entry.isEmpty() && !watched.contains(entry)) {
      watched.add(entry);
      window.perform(new Action.Configure("", VIEW, Map.of(LIST, String.join(SEPARATOR, watched))));
      window.say(window.look().words().of("status.watched"));
    }
  }

  /** What a selection is about: a name, an indicator, else the document it stands in. */
  private static String entry(Selection selection) {
    if (!selection.entity().isEmpty()) {
      return "entity:" + selection.entity();
    }
    if (!selection.series().isEmpty()) {
      return "series:" + selection.series();
    }
    return selection.place().map(place -> "document:" + place.document()).orElse("");
  }
}
