package org.annalist.checks.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The keyboard and the mouse of a display, by way of xdotool. */
final class Hands {

  /** Milliseconds between keys, as a fast typist needs. */
  private static final String PAUSE = "40";

  /** Brings the window with this in its title to the front. */
  void reach(String title) throws Exception {
    run("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync");
  }

  /** Whether a window with this in its title is seen. */
  boolean sees(String title) throws Exception {
    Process process =
        new ProcessBuilder("xdotool", "search", "--onlyvisible", "--name", title)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor() == 0;
  }

  /** Presses keys one after another, each as xdotool names it: {@code ctrl+3}, {@code Down}. */
  void press(String... keys) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("key", "--delay", PAUSE));
    arguments.addAll(List.of(keys));
    run(arguments.toArray(String[]::new));
  }

  /** Types a text of ASCII letters, digits and blanks. */
  void type(String text) throws Exception {
    run("type", "--delay", PAUSE, text);
  }

  /** Clicks in the middle of an area. */
  void click(Locator.Area area) throws Exception {
    String x = Integer.toString(area.x() + area.width() / 2);
    String y = Integer.toString(area.y() + area.height() / 2);
    run("mousemove", x, y, "sleep", "0.1", "click", "1");
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("xdotool"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + " failed: " + words);
      }
    }
  }
}
