package org.annalist.workbench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.api.Place;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.part.SourcePart;
import org.annalist.workbench.part.ViewPart;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.text.MarkedTextRenderer;
import org.annalist.workbench.shots.Idle;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.window.MainWindow;
import org.annalist.workbench.window.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in the real window over the sample corpus; skipped where there is no display. */
public abstract class UiTest {

  @TempDir protected java.nio.file.Path folder;

  protected FakePlatform platform;
  protected Display display;
  protected Session session;
  protected MainWindow window;
  private final List<Throwable> faults = new ArrayList<>();

  @BeforeEach
  void openWindow() {
    boolean linux =
        System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("linux");
    assumeTrue(!linux || System.getenv("DISPLAY") != null, "needs a display");
    platform = platform();
    display = newDisplay();
    display.setRuntimeExceptionHandler(faults::add);
    open();
  }

  /** The platform that the window is opened on. */
  protected FakePlatform platform() {
    return SampleViews.platform();
  }

  /** Makes the display of the test. */
  protected Display newDisplay() {
    return new Display();
  }

  private void open() {
    session = new Session(display, platform, Preferences.of(folder.resolve("p.properties")));
    session.preferences().set("theme", session.preferences().text("theme", "LIGHT"));
    session.preferences().set("window", "0 0 1400 880");
    window = new MainWindow(session, display);
    window.open();
    window.views().look();
    settle();
  }

  /** Closes the window and opens it again, as the next start does. */
  protected void reopen() {
    window.close();
    session.close();
    open();
  }

  @AfterEach
  void closeWindow() {
    if (display != null) {
      window.close();
      session.close();
      display.dispose();
      platform.close();
      for (Throwable fault : faults) {
        throw new AssertionError("The window had a fault", fault);
      }
    }
  }

  /** Lets the window do what it has to do. */
  protected void settle() {
    new Idle(window, display).await();
  }

  protected Place place(String document, String words) {
    int at = platform.snapshot().document(document).orElseThrow().text().indexOf(words);
    return Place.of(document, at, at + words.length());
  }

  protected ViewPart part(String view) {
    return (ViewPart) window.pages().current().part(view).orElseThrow();
  }

  protected SourcePart source() {
    return (SourcePart) window.pages().current().part(SourcePart.ID).orElseThrow();
  }

  protected List<String> open(Predicate<Part> wanted) {
    return window.pages().current().parts().stream().filter(wanted).map(Part::id).toList();
  }

  protected MarkedTextRenderer reader() {
    Optional<? extends Renderer<?>> renderer = part("reader").pane().renderer();
    return (MarkedTextRenderer) renderer.orElseThrow();
  }

  /** The first control of a class inside a part. */
  protected <C extends Control> C control(Control root, Class<C> type) {
    if (type.isInstance(root) && root.getClass() == type) {
      return type.cast(root);
    }
    if (root instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        C found = control(child, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Clicks, or double-clicks, an item of a drawing. */
  protected void click(DrawnCanvas drawing, String key, boolean twice) {
    drawing.canvas().redraw();
    drawing.canvas().update();
    settle();
    Area area =
        drawing
            .hits()
            .of(key)
            .map(Hits.Hit::area)
            .orElseThrow(() -> new AssertionError(key + " is not drawn"));
    Event event = new Event();
    event.button = 1;
    event.x = (int) area.centreX();
    event.y = (int) area.centreY();
    drawing.canvas().notifyListeners(SWT.MouseDown, event);
    drawing.canvas().notifyListeners(SWT.MouseUp, event);
    if (twice) {
      drawing.canvas().notifyListeners(SWT.MouseDoubleClick, event);
    }
    settle();
  }
}
