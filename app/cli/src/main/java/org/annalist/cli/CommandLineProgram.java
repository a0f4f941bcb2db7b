package org.annalist.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.ToIntFunction;
import org.annalist.api.platform.Platform;
import picocli.CommandLine;

/** Puts the commands together and runs one of them. */
final class CommandLineProgram {

  private CommandLineProgram() {}

  /**
   * Runs the command that the arguments name; without one, the workbench.
   *
   * @return the exit code
   */
  static int run(
      Platform platform,
      List<ToIntFunction<List<String>>> workbenches,
      List<String> arguments,
      PrintStream out,
      PrintStream err) {
    Console console =
        new Console(
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8));
    Window window = new Window(workbenches, arguments, console);
    CommandLine line =
        new CommandLine(new RootCommand(window))
            .addSubcommand(new OpenCommand(window))
            .addSubcommand(new ShotsCommand(window))
            .addSubcommand(new AnalyseCommand(platform, console))
            .addSubcommand(new ExportCommand(platform, console))
            .addSubcommand(new PluginsCommand(platform, console));
    line.setOut(console.out())
        .setErr(console.err())
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, console));
    return line.execute(arguments.toArray(String[]::new));
  }

  private static int explain(Exception failure, Console console) {
    if (failure instanceof CancellationException || failure instanceof InterruptedException) {
      console.error("Cancelled.");
      return ExitCode.CANCELLED;
    }
    console.error("Internal error: " + failure);
    console.error("This is a fault of the program; please report it with the lines below.");
    failure.printStackTrace(console.err());
    return ExitCode.INTERNAL;
  }
}
