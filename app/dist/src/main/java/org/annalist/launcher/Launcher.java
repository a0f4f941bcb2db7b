package org.annalist.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The program. */
public final class Launcher {
  private Launcher() {}

  /**
   * Runs one command and ends the JVM, also when threads of bundles are still running.
   *
   * @param arguments the program's arguments
   */
  public static void main(String[] arguments) {
    Path userFolder = UserFolder.of(System.getProperties(), System.getenv());
    // The window keeps its settings there.
    System.setProperty(UserFolder.PROPERTY, userFolder.toString());
    Launch launch =
        new Launch(
            Distribution.ofThisJar(),
            List.of(arguments),
            System.getenv("ANNALIST_PLUGINS"),
            userFolder,
            Duration.ofSeconds(5),
            System.err);
    System.exit(launch.run());
  }
}
