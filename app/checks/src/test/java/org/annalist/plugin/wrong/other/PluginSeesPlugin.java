package org.annalist.plugin.wrong.other;

import org.annalist.plugin.wrong.PluginSeesToolkit;

/** Uses another plugin. */
public final class PluginSeesPlugin {

  private PluginSeesPlugin() {}

  /** Number of tokens, as another plugin counts them. */
  public static int tokens(String text) {
    return PluginSeesToolkit.tokens(text);
  }
}
