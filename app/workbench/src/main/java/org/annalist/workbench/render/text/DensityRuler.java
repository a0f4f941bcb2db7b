package org.annalist.workbench.render.text;

import java.util.function.IntConsumer;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The whole text from top to bottom: where marks are dense, what is in view, what is selected. */
final class DensityRuler {

  /** Parts of the ruler. */
  static final int BINS = 200;

  private final Canvas canvas;
  private final Look look;
  private final ReaderText text;
  private Phrase.Places places = Phrase.Places.NONE;

  /**
   * A ruler.
   *
   * @param goTo told the offset of the document that the user wants to see
   */
  DensityRuler(Composite parent, Look look, ReaderText text, IntConsumer goTo) {
    this.look = look;
    this.text = text;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setBackground(Look.color(look.palette().base()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, e -> goTo.accept(offsetAt(e.y)));
    canvas.addListener(
        SWT.MouseMove,
        e -> {
          if ((e.stateMask & SWT.BUTTON1) != 0) {
            goTo.accept(offsetAt(e.y));
          }
        });
  }

  /** Ticks places that were found. */
  void mark(Phrase.Places newPlaces) {
    places = newPlaces;
    canvas.redraw();
  }

  Canvas canvas() {
    return canvas;
  }

  private int offsetAt(int y) {
    double share = Math.max(0, Math.min(1, y / (double) Math.max(1, canvas.getSize().y)));
    return (int) (share * text.window().length());
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    double width = canvas.getSize().x;
    double height = canvas.getSize().y;
    drawing.fill(palette.base(), new Area(0, 0, width, height));
    drawing.fill(palette.line2(), new Area(0, 0, 1, height));
    double length = Math.max(1, text.window().length());
    double from = height * text.firstVisible() / length;
    double to = height * text.lastVisible() / length;
    Area view = new Area(1, from, width - 2, Math.max(6, to - from));
    drawing.fill(palette.accent().withAlpha(36), view);
    int[] density = text.window().density();
    // A lone mark is a short tick; only where marks are dense does a bar grow long.
    int most = 4;
    for (int count : density) {
      most = Math.max(most, count);
    }
    double step = height / Math.max(1, density.length);
    for (int i = 0; i < density.length; i++) {
      if (density[i] > 0) {
        double bar = Math.max(3, (width - 4) * density[i] / most);
        drawing.fill(
            palette.neutral(), new Area(width - 2 - bar, i * step, bar, Math.max(2, step - 1)));
      }
    }
    drawing.frame(palette.accent(), 1, Dash.SOLID, view);
    int drawn = -1;
    for (int i = 0; i < places.size(); i++) {
      int y = (int) (height * places.span(i).begin() / length);
      if (y != drawn) {
        drawing.fill(palette.sentLine(), new Area(1, y, 6, 2));
        drawn = y;
      }
    }
    if (text.sentence().length() > 0) {
      double y = height * text.sentence().begin() / length;
      drawing.fill(palette.sentLine(), new Area(1, y - 1, width - 2, 3));
    }
  }
}
