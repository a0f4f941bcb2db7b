package org.example.locator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Says where on the screen the window shows a text, and what is picked in it, so that a test can
 * point at it with the real mouse. One question a line, one answer a line; it changes nothing.
 */
public final class Locator {

  private ServerSocket server;

  public void start() throws IOException {
    server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Path draft = Path.of(System.getenv("ANNALIST_LOCATOR") + ".new");
    Files.writeString(draft, Integer.toString(server.getLocalPort()));
    Files.move(draft, Path.of(System.getenv("ANNALIST_LOCATOR")));
    Thread thread = new Thread(this::serve, "locator");
    thread.setDaemon(true);
    thread.start();
  }

  public void stop() throws IOException {
    server.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try (Socket socket = server.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
          PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
        String question = in.readLine();
        String[] answer = {""};
        Display.getDefault().syncExec(() -> answer[0] = answer(question));
        out.println(answer[0].replace('\n', ' '));
      } catch (IOException e) {
        // The caller went away or the bundle stops.
      }
    }
  }

  private static String answer(String question) {
    String what = question.substring(0, question.indexOf(' '));
    String text = question.substring(question.indexOf(' ') + 1);
    List<Control> shown = new ArrayList<>();
    for (Shell shell : Display.getDefault().getShells()) {
      collect(shell, shown);
    }
    for (Control control : shown) {
      String answer =
          switch (what) {
            case "tab" -> place(control, tab(control, text));
            case "pane" -> pane(control, text);
            case "text" -> place(control, text(control, text));
            case "picked" -> picked(control, text);
            default -> throw new IllegalArgumentException(question);
          };
      if (!answer.isEmpty()) {
        return answer;
      }
    }
    return "";
  }

  private static void collect(Control control, List<Control> shown) {
    if (control.isVisible() && control.getSize().x > 0 && control.getSize().y > 0) {
      shown.add(control);
      if (control instanceof Composite composite) {
        for (Control child : composite.getChildren()) {
          collect(child, shown);
        }
      }
    }
  }

  private static String place(Control control, Rectangle area) {
    Point size = control.getSize();
    if (area == null || !area.intersects(0, 0, size.x, size.y)) {
      return "";
    }
    Point at = control.toDisplay(area.x, area.y);
    return at.x + " " + at.y + " " + area.width + " " + area.height;
  }

  private static Rectangle tab(Control control, String text) {
    CTabItem item = item(control, text);
    return item == null || !item.isShowing() ? null : item.getBounds();
  }

  private static CTabItem item(Control control, String text) {
    if (control instanceof CTabFolder folder) {
      for (CTabItem item : folder.getItems()) {
        if (item.getText().contains(text)) {
          return item;
        }
      }
    }
    return null;
  }

  /** Where the part behind a tab in front is. */
  private static String pane(Control control, String text) {
    CTabItem item = item(control, text);
    if (item == null || item.getParent().getSelection() != item) {
      return "";
    }
    return place(control, item.getParent().getClientArea());
  }

  /** The text of what is picked in the part behind a tab in front. */
  private static String picked(Control control, String text) {
    CTabItem item = item(control, text);
    if (item == null || item.getParent().getSelection() != item) {
      return "";
    }
    List<Control> inside = new ArrayList<>();
    collect(item.getParent(), inside);
    for (Control each : inside) {
      String picked = "";
      if (each instanceof Table table && table.getSelectionCount() > 0) {
        picked = cells(table.getSelection()[0]);
      } else if (each instanceof Tree tree && tree.getSelectionCount() > 0) {
        picked = tree.getSelection()[0].getText();
      } else if (each instanceof StyledText styled) {
        picked = lit(styled);
      }
      if (!picked.isEmpty()) {
        return picked;
      }
    }
    return "";
  }

  /** The text from the caret on, if it is in view and on a ground of its own. */
  private static String lit(StyledText styled) {
    int caret = styled.getCaretOffset();
    boolean inView = styled.getClientArea().contains(styled.getLocationAtOffset(caret));
    if (!inView || caret >= styled.getCharCount()) {
      return "";
    }
    StyleRange style = styled.getStyleRangeAtOffset(caret);
    return style == null || style.background == null
        ? ""
        : styled.getText(caret, Math.min(styled.getCharCount() - 1, caret + 60));
  }

  private static String cells(TableItem item) {
    StringBuilder cells = new StringBuilder();
    for (int c = 0; c < Math.max(1, item.getParent().getColumnCount()); c++) {
      cells.append(item.getText(c)).append(' ');
    }
    return cells.toString();
  }

  private static Rectangle text(Control control, String text) {
    if (control instanceof Table table) {
      return Arrays.stream(table.getItems())
          .filter(item -> cells(item).contains(text))
          .map(item -> item.getBounds(0))
          .filter(table.getClientArea()::intersects)
          .findFirst()
          .orElse(null);
    }
    if (control instanceof Tree tree) {
      return row(tree.getItems(), text);
    }
    if (control instanceof StyledText styled) {
      int at = styled.getText().indexOf(text);
      return at < 0 ? null : styled.getTextBounds(at, at + text.length() - 1);
    }
    if (control instanceof Text field && field.getMessage().contains(text)) {
      return field.getClientArea();
    }
    return null;
  }

  private static Rectangle row(TreeItem[] items, String text) {
    for (TreeItem item : items) {
      if (item.getText().contains(text)) {
        return item.getBounds();
      }
      Rectangle inner = item.getExpanded() ? row(item.getItems(), text) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }
}
