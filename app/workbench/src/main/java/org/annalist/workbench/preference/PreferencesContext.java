package org.annalist.workbench.preference;

import java.util.List;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyCommand;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Workbench;
import org.annalist.workbench.state.PluginSettings;
import org.annalist.workbench.state.Preferences;

/**
 * What the pages of preferences work on.
 *
 * @param plugins what the user set about plugins
 * @param keys the keys in use
 * @param commands all that can have a key
 * @param applied told when preferences changed and are to take effect
 */
public record PreferencesContext(
    Workbench workbench,
    Preferences preferences,
    PluginSettings plugins,
    KeyBindings keys,
    List<KeyCommand> commands,
    Runnable applied) {

  Words words() {
    return workbench.look().words();
  }
}
