package org.annalist.workbench.look;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * Makes native widgets light or dark. The one class that touches the insides of SWT, by reflection:
 * where they are missing the widgets stay as the system draws them.
 */
public final class NativeTheme {

  private NativeTheme() {}

  /** Sets the colours of selected rows under GTK; works only before the display is created. */
  public static void prepare(Path folder) throws IOException {
    if (SWT.getPlatform().equals("gtk")) {
      Files.createDirectories(folder);
      Path css = folder.resolve("gtk.css");
      try (InputStream in = NativeTheme.class.getResourceAsStream("gtk.css")) {
        Files.copy(in, css, StandardCopyOption.REPLACE_EXISTING);
      }
      System.setProperty("org.eclipse.swt.internal.gtk.cssFile", css.toString());
    }
  }

  /** Whether the system asks for dark windows. */
  public static boolean isSystemDark() {
    return Display.isSystemDarkTheme();
  }

  /** Makes native widgets dark or light as far as the system can. */
  public static void apply(boolean dark) {
    String owner =
        switch (SWT.getPlatform()) {
          case "gtk" -> "org.eclipse.swt.internal.gtk.OS";
          case "win32" -> "org.eclipse.swt.internal.win32.OS";
          case "cocoa" -> "org.eclipse.swt.internal.cocoa.OS";
          default -> "";
        };
    String method = SWT.getPlatform().equals("gtk") ? "setDarkThemePreferred" : "setTheme";
    try {
      Class<?> os = Class.forName(owner, true, Display.class.getClassLoader());
      Method setter = os.getMethod(method, boolean.class);
      setter.invoke(null, dark);
    } catch (ReflectiveOperationException e) {
      System.getLogger(NativeTheme.class.getName())
          .log(System.Logger.Level.INFO, "Native widgets keep the theme of the system: " + e);
    }
  }
}
