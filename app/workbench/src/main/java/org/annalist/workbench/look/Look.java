package org.annalist.workbench.look;

import org.annalist.workbench.draw.Ink;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** Everything that a theme and a language decide. Made anew when one of them changes. */
public final class Look implements AutoCloseable {

  private final Palette palette;
  private final Fonts fonts;
  private final Icons icons;
  private final Words words;

  /**
   * A look.
   *
   * @param zoom size of words; 1 is that of the system
   */
  public Look(Display display, boolean dark, Words words, double zoom) {
    this.palette = Palette.of(dark);
    this.fonts = new Fonts(display, zoom);
    this.icons = new Icons(display, palette);
    this.words = words;
  }

  public Palette palette() {
    return palette;
  }

  public Fonts fonts() {
    return fonts;
  }

  public Icons icons() {
    return icons;
  }

  public Words words() {
    return words;
  }

  /** A colour for a widget; it needs no disposal. */
  public static Color color(Ink ink) {
    return new Color(ink.red(), ink.green(), ink.blue());
  }

  @Override
  public void close() {
    icons.close();
    fonts.close();
  }
}
