package org.annalist.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The program without a command: the workbench on what was opened last. */
@Command(
    name = "annalist",
    version = "Annalist 0.1.0",
    mixinStandardHelpOptions = true,
    description =
        "A workbench for analysts of official reports and press articles. Without a command it opens"
            + " the window on what was opened last, the first time on the sample corpus.",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    all well",
      "  1    some documents failed, or nothing was found",
      "  2    wrong usage, or an output folder that cannot be written",
      "  3    something is missing on this machine",
      "  4    internal error",
      "  130  cancelled"
    })
final class RootCommand implements Callable<Integer> {

  private final Window window;

  RootCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.show();
  }
}
