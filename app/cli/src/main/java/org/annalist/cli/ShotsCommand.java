package org.annalist.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes pictures of the window. */
@Command(
    name = "shots",
    mixinStandardHelpOptions = true,
    description = "Writes a picture of the real window in every perspective.")
final class ShotsCommand implements Callable<Integer> {

  private final Window window;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders or zip archives.")
  private List<Path> paths;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Output folder.")
  private Path out;

  ShotsCommand(Window window) {
    this.window = window;
  }

  @Override
  public Integer call() {
    return window.show();
  }
}
