package org.annalist.checks.product;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Asks the locator bundle in a window where on the screen something is. */
final class Locator {

  private final Path port;

  /**
   * A locator.
   *
   * @param port file into which the bundle writes its port when it starts
   */
  Locator(Path port) {
    this.port = port;
  }

  /** A part of the screen in pixels; without width if what was asked for is not shown. */
  record Area(int x, int y, int width, int height) {

    private static final Area NONE = new Area(0, 0, 0, 0);

    private static Area read(String answer) {
      if (answer.isEmpty()) {
        return NONE;
      }
      String[] parts = answer.split(" ");
      return new Area(
          Integer.parseInt(parts[0]),
          Integer.parseInt(parts[1]),
          Integer.parseInt(parts[2]),
          Integer.parseInt(parts[3]));
    }

    boolean isShown() {
      return width > 0;
    }

    /** Its geometry as ImageMagick writes it. */
    String geometry() {
      return width + "x" + height + "+" + x + "+" + y;
    }
  }

  /** Where a text stands in a table, a tree, a text or as the hint of a field. */
  Area text(String text) throws IOException {
    return Area.read(ask("text " + text));
  }

  /** Where a tab with this in its title is. */
  Area tab(String title) throws IOException {
    return Area.read(ask("tab " + title));
  }

  /** Where the part behind a tab is, if it is in front. */
  Area pane(String title) throws IOException {
    return Area.read(ask("pane " + title));
  }

  /**
   * What is picked in the part behind a tab: the row of a table or tree, or in a text what stands
   * on its own ground from the caret on. Empty if nothing is.
   */
  String picked(String title) throws IOException {
    return ask("picked " + title);
  }

  private String ask(String question) throws IOException {
    int number = Integer.parseInt(Files.readString(port));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), number);
        PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      out.println(question);
      String answer = in.readLine();
      if (answer == null) {
        throw new IOException("The locator gave no answer to: " + question);
      }
      return answer;
    }
  }
}
