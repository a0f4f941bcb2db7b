package org.annalist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window on documents. */
@Command(
    name = "open",
    mixinStandardHelpOptions = true,
    description = "Opens the workbench on these documents.")
final class OpenCommand implements Callable<Integer> {

  private final Window window;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zip archives.")
  private List<Path> paths;

  OpenCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.show();
  }
}
