package org.annalist.plugin.wrong;

import org.annalist.vietnamese.Scanner;

/** Uses the toolkit, although nothing beside it is an extractor. */
public final class PluginSeesToolkit {

  private PluginSeesToolkit() {}

  /** Number of tokens. */
  public static int tokens(String text) {
    return Scanner.scan(text).size();
  }
}
