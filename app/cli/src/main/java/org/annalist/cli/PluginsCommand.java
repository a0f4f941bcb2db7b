package org.annalist.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.Platform;
import picocli.CommandLine.Command;

/** Lists what plugins contribute, and what was refused and why. */
@Command(
    name = "plugins",
    mixinStandardHelpOptions = true,
    description = "Lists what plugins contribute, and what was refused and why.")
final class PluginsCommand implements Callable<Integer> {

  private final Platform platform;
  private final Console console;

  PluginsCommand(Platform platform, Console console) {
    this.platform = platform;
    this.console = console;
  }

  @Override
  public Integer call() {
    String row = "%-10s %-20s %-8s %-40s %s%n";
    console.out().printf(row, "KIND", "NAME", "STATE", "BUNDLE", "READS -> WRITES");
    for (Contribution c : platform.contributions()) {
      String flow =
          c.writes().isEmpty()
              ? ""
              : String.join(",", c.reads()) + " -> " + String.join(",", c.writes());
      console
          .out()
          .printf(
              row,
              c.kind().name().toLowerCase(Locale.ROOT),
              c.name(),
              c.state().name().toLowerCase(Locale.ROOT),
              c.bundle() + " " + c.version(),
              flow.strip());
      if (!c.reason().isEmpty()) {
        console.out().printf("%10s %s%n", "", c.reason());
      }
    }
    platform.problems().forEach(problem -> console.error(problem.toString()));
    console.out().flush();
    return ExitCode.OK;
  }
}
