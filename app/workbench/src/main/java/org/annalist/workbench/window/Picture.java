package org.annalist.workbench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.draw.SvgDrawing;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** Writes what is on the screen into a file: the same painting, another back end. */
public final class Picture {

  private final Look look;

  public Picture(Look look) {
    this.look = look;
  }

  /**
   * Writes a painting as PNG or, if the name ends in {@code .svg}, as SVG.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public void write(Painting painting, Point size, Path file) {
    boolean vector = file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    if (vector) {
      writeSvg(painting, size, file);
    } else {
      writePng(painting, size, file);
    }
  }

  private void writeSvg(Painting painting, Point size, Path file) {
    SvgDrawing drawing = new SvgDrawing(size.x, size.y, look.fonts(), look.fonts().systemPoints());
    Area area = new Area(0, 0, size.x, size.y);
    drawing.fill(look.palette().base(), area);
    painting.paint(drawing, area, new Hits(), Painting.State.NONE);
    try {
      Files.writeString(file, drawing.svg(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be written to " + file, e);
    }
  }

  private void writePng(Painting painting, Point size, Path file) {
    Image image = new Image(Display.getCurrent(), Math.max(1, size.x), Math.max(1, size.y));
    GC gc = new GC(image);
    try {
      GcDrawing drawing = new GcDrawing(gc, look.fonts());
      Area area = new Area(0, 0, size.x, size.y);
      drawing.fill(look.palette().base(), area);
      painting.paint(drawing, area, new Hits(), Painting.State.NONE);
      save(image.getImageData(), file);
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /** Writes pixels as PNG. */
  public static void save(ImageData pixels, Path file) {
    ImageLoader loader = new ImageLoader();
    loader.data = new ImageData[] {pixels};
    try (java.io.OutputStream out = Files.newOutputStream(file)) {
      loader.save(out, SWT.IMAGE_PNG);
    } catch (IOException e) {
      throw new UncheckedIOException("The picture cannot be written to " + file, e);
    }
  }
}
