package org.annalist.launcher;

import java.util.List;

/**
 * What is installed for a command: the headless product must resolve and run without any window
 * library.
 */
enum Product {
  HEADLESS("bundle"),
  WORKBENCH("bundle", "bundle-ui");

  private final List<String> folders;

  Product(String... folders) {
    this.folders = List.of(folders);
  }

  /**
   * The folders of the distribution whose jars make up this product, in the order of installation.
   */
  List<String> folders() {
    return folders;
  }

  /**
   * The workbench for no argument, {@code open} and {@code shots}; the headless product for all
   * else.
   */
  static Product of(List<String> arguments) {
    if (arguments.isEmpty()) {
      return WORKBENCH;
    }
    return switch (arguments.get(0)) {
      case "open", "shots" -> WORKBENCH;
      default -> HEADLESS;
    };
  }

  /** Whether a window is opened for a user to work in. */
  static boolean isWindow(List<String> arguments) {
    return arguments.isEmpty() || arguments.get(0).equals("open");
  }
}
