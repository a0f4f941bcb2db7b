package org.annalist.cli;

import java.util.List;
import java.util.function.ToIntFunction;

/** Hands the arguments to the workbench, if this product has one. */
final class Window {

  private final List<ToIntFunction<List<String>>> workbenches;
  private final List<String> arguments;
  private final Console console;

  Window(List<ToIntFunction<List<String>>> workbenches, List<String> arguments, Console console) {
    this.workbenches = workbenches;
    this.arguments = arguments;
    this.console = console;
  }

  int show() {
    if (workbenches.isEmpty()) {
      console.error(
          "The workbench is not there: this is the headless product. Use analyse, or install the"
              + " full distribution.");
      return ExitCode.ENVIRONMENT;
    }
    return workbenches.get(0).applyAsInt(arguments);
  }
}
