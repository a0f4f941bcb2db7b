package org.annalist.workbench.window;

import java.util.function.Consumer;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The perspectives with icon and word, or icon alone; arrows walk them. */
final class PerspectiveBar {

  private static final int HEIGHT = 30;
  private static final int PAD = 8;

  private final Canvas canvas;
  private final Look look;
  private final Consumer<Perspective> choose;
  private Perspective shown = Perspective.READ;
  private Perspective pointed;
  private boolean words = true;

  PerspectiveBar(Composite parent, Look look, Consumer<Perspective> choose) {
    this.look = look;
    this.choose = choose;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.setBackground(Look.color(look.palette().win()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseMove, e -> point(at(e.x)));
    canvas.addListener(SWT.MouseExit, e -> point(null));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(
        SWT.Traverse,
        e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    makeAccessible();
  }

  Control control() {
    return canvas;
  }

  void setWords(boolean withWords) {
    words = withWords;
    GridData data = (GridData) canvas.getLayoutData();
    int width = 0;
    for (Perspective each : Perspective.values()) {
      width += width(each);
    }
    data.widthHint = width;
    data.heightHint = HEIGHT;
    canvas.redraw();
  }

  void show(Perspective perspective) {
    shown = perspective;
    canvas.redraw();
  }

  private String name(Perspective each) {
    return look.words().of("perspective." + each.id());
  }

  private int width(Perspective each) {
    return 16 + 2 * PAD + (words ? 6 + (int) look.fonts().width(name(each), Face.PLAIN) : 0);
  }

  private Perspective at(int x) {
    int left = 0;
    for (Perspective each : Perspective.values()) {
      if (x >= left && x < left + width(each)) {
        return each;
      }
      left += width(each);
    }
    return null;
  }

  private void point(Perspective perspective) {
    if (pointed != perspective) {
      pointed = perspective;
      canvas.setToolTipText(perspective == null || words ? null : name(perspective));
      canvas.redraw();
    }
  }

  private void press(Event event) {
    Perspective perspective = at(event.x);
    if (perspective != null) {
      choose.accept(perspective);
    }
  }

  private void key(Event event) {
    int by = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    if (by != 0) {
      Perspective[] all = Perspective.values();
      choose.accept(all[Math.floorMod(shown.ordinal() + by, all.length)]);
    }
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    drawing.fill(palette.win(), new Area(0, 0, canvas.getSize().x, canvas.getSize().y));
    int left = 0;
    for (Perspective each : Perspective.values()) {
      Area box = new Area(left, 1, width(each), HEIGHT - 2);
      if (each == shown) {
        drawing.fillRound(palette.line().withAlpha(palette.isDark() ? 200 : 150), 4, box);
      } else if (each == pointed) {
        drawing.fillRound(palette.line().withAlpha(70), 4, box);
      }
      event.gc.setAlpha(255);
      event.gc.drawImage(look.icons().image(each.id()), left + PAD, (HEIGHT - 16) / 2);
      if (words) {
        double top = (HEIGHT - drawing.height(Face.PLAIN)) / 2;
        drawing.text(name(each), Face.PLAIN, palette.text(), left + PAD + 22, top);
      }
      if (each == shown && canvas.isFocusControl()) {
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 4, box);
      }
      left += width(each);
    }
  }

  private void makeAccessible() {
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = name(shown);
              }
            });
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_TABFOLDER;
              }
            });
  }
}
