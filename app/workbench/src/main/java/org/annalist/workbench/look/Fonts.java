package org.annalist.workbench.look;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Measure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The fonts of the window, relative to that of the system. UI thread only. */
public final class Fonts implements Measure, AutoCloseable {

  private static final int WIDTHS = 4096;
  private static final int SMALLEST = 6;

  /** Points by which words in rows may grow without being cut. */
  private static final int GROWTH = 3;

  private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
  private final Map<Face, FontMetrics> metrics = new EnumMap<>(Face.class);
  private final Map<String, Integer> widths =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > WIDTHS;
        }
      };
  private final Image scratch;
  private final GC gc;
  private final int systemPoints;

  /**
   * The fonts of a display.
   *
   * @param zoom 1 for the size of the system. Words of the reader grow with it as they are; all
   *     others stand in rows of one height and grow by a few points at most.
   */
  public Fonts(Display display, double zoom) {
    FontData system = display.getSystemFont().getFontData()[0];
    systemPoints = system.getHeight();
    String serif = serif(display);
    scratch = new Image(display, 1, 1);
    gc = new GC(scratch);
    for (Face face : Face.values()) {
      String family = face.serif() ? serif : system.getName();
      int points = points(systemPoints + face.size(), zoom, face.reader());
      Font font = new Font(display, family, points, face.bold() ? SWT.BOLD : SWT.NORMAL);
      fonts.put(face, font);
      gc.setFont(font);
      metrics.put(face, gc.getFontMetrics());
    }
  }

  private static int points(int standard, double zoom, boolean free) {
    int zoomed = (int) Math.round(standard * zoom);
    return Math.max(SMALLEST, free ? zoomed : Math.min(zoomed, standard + GROWTH));
  }

  private static String serif(Display display) {
    return Stream.of("Noto Serif", "Charter", "Georgia", "DejaVu Serif", "Times New Roman")
        .filter(name -> display.getFontList(name, true).length > 0)
        .findFirst()
        .orElse("serif");
  }

  public Font font(Face face) {
    return fonts.get(face);
  }

  /** Size of the font of the system in points. */
  public int systemPoints() {
    return systemPoints;
  }

  @Override
  public double width(String text, Face face) {
    return widths.computeIfAbsent(
        face.ordinal() + text,
        key -> {
          gc.setFont(fonts.get(face));
          return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        });
  }

  @Override
  public double height(Face face) {
    return metrics.get(face).getHeight();
  }

  @Override
  public double ascent(Face face) {
    return (double) metrics.get(face).getAscent() + metrics.get(face).getLeading();
  }

  @Override
  public void close() {
    gc.dispose();
    scratch.dispose();
    fonts.values().forEach(Font::dispose);
  }
}
