package org.annalist.workbench.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.annalist.api.Problem;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Theme;
import org.annalist.workbench.window.MainWindow;
import org.annalist.workbench.window.Picture;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * Takes pictures of the real window: every perspective, view, dialog and wizard, in each language
 * and theme.
 */
public final class Shots {

  private static final int OK = 0;
  private static final int SOME_FAILED = 1;
  private static final int UNWRITABLE = 2;

  private static final Rectangle VIEW = new Rectangle(120, 80, 960, 640);
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private static final List<Variant> ALL =
      List.of(
          new Variant("vi", Theme.LIGHT),
          new Variant("vi", Theme.DARK),
          new Variant("en", Theme.LIGHT),
          new Variant("en", Theme.DARK));

  private final MainWindow window;
  private final Display display;
  private final Idle idle;

  /** A language and a theme. */
  record Variant(String language, Theme theme) {
    private String name() {
      return language + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
  }

  public Shots(MainWindow window, Display display) {
    this.window = window;
    this.display = display;
    this.idle = new Idle(window, display);
  }

  /** Imports documents, waits until they are analysed, writes the pictures; the exit code. */
  public int take(List<Path> paths, Path folder) {
    return take(paths, folder, ALL);
  }

  /** The same in some languages and themes. */
  int take(List<Path> paths, Path folder, List<Variant> variants) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      System.err.println("The folder " + folder + " cannot be made: " + e.getMessage());
      return UNWRITABLE;
    }
    fillScreen();
    window.imports().add(paths, window.look().words());
    idle.await();
    for (Variant variant : variants) {
      change(variant.language(), variant.theme());
      takeAll(paths, name -> folder.resolve(name + "-" + variant.name() + ".png"));
    }
    window.close();
    for (Problem failure : window.imports().failures()) {
      System.err.println(failure);
    }
    return window.imports().failures().isEmpty() ? OK : SOME_FAILED;
  }

  private void takeAll(List<Path> paths, Function<String, Path> file) {
    for (Perspective perspective : Perspective.BUILT_IN) {
      show(perspective);
      write(window.getShell(), file.apply(perspective.id()));
    }
    show(Perspective.READ);
    for (ViewDescriptor view : window.views().all()) {
      shootView(view.id(), file.apply("view-" + view.id()));
    }
    for (Shot shot : ShotList.all(paths)) {
      new DialogShot(window, idle, shot).take(shell -> write(shell, file.apply(shot.name())));
    }
  }

  /** Without borders, so that the picture is the window and nothing else. */
  private void fillScreen() {
    Rectangle screen = display.getBounds();
    window
        .getShell()
        .setBounds(0, 0, Math.min(WIDTH, screen.width), Math.min(HEIGHT, screen.height));
    window.getShell().setFullScreen(true);
    window.getShell().forceActive();
    // Out of the way, so that no picture has a tool tip in it.
    display.setCursorLocation(screen.width - 1, screen.height - 1);
  }

  private void change(String language, Theme theme) {
    window.change(language, theme);
    idle.await();
  }

  private void show(Perspective perspective) {
    window.show(perspective);
    idle.await();
    window.state().select(new Examples(window.state().snapshot()).of(perspective));
    idle.await();
  }

  /** Takes a view in a window of its own. */
  private void shootView(String view, Path file) {
    Set<Shell> before = Set.of(display.getShells());
    window.showView(view);
    window.pages().current().rooms().detach();
    for (Shell shell : display.getShells()) {
      if (!before.contains(shell)) {
        shell.setBounds(VIEW);
        shell.forceActive();
        idle.await();
        write(shell, file);
        shell.close();
      }
    }
    window.pages().current().reset();
  }

  private void write(Shell shell, Path file) {
    shell.update();
    Rectangle bounds = shell.getBounds().intersection(display.getBounds());
    Image image = new Image(display, bounds.width, bounds.height);
    GC gc = new GC(display);
    try {
      gc.copyArea(image, bounds.x, bounds.y);
      Picture.save(image.getImageData(), file);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }
}
