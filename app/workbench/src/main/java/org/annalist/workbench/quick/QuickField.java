package org.annalist.workbench.quick;

import java.util.function.Consumer;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The field in the tool bar that Quick Access opens from: a click, Enter, or the first letter. */
public final class QuickField {

  private static final int PAD = 8;

  private final Canvas canvas;
  private final Look look;
  private final String keys;
  private final Consumer<String> open;

  /**
   * A field.
   *
   * @param keys the key that opens Quick Access, in words
   * @param open opens it with the letters that were typed already
   */
  public QuickField(Composite parent, Look look, String keys, Consumer<String> open) {
    this.look = look;
    this.keys = keys;
    this.open = open;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseUp, e -> open.accept(""));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
    makeAccessible();
  }

  public Control control() {
    return canvas;
  }

  private void key(Event event) {
    boolean strong = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.SPACE) {
      open.accept("");
    } else if (!strong && event.character > ' ' && event.character != SWT.DEL) {
      open.accept(String.valueOf(event.character));
    }
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    Area area = new Area(0, 0, canvas.getSize().x, canvas.getSize().y);
    drawing.fill(palette.win(), area);
    Area box = new Area(1, 1, area.width() - 2, area.height() - 2);
    drawing.fillRound(palette.base(), 4, box);
    boolean focused = canvas.isFocusControl();
    drawing.frameRound(
        focused ? palette.accent() : palette.line(), focused ? 2 : 1, Dash.SOLID, 4, box);
    event.gc.setAlpha(255);
    event.gc.drawImage(look.icons().image("search"), PAD, (int) (area.height() - 16) / 2);
    double right = area.width() - PAD;
    double small = (area.height() - drawing.height(Face.SMALL)) / 2;
    drawing.textRight(keys, Face.SMALL, palette.text2(), right, small);
    double room = right - drawing.width(keys, Face.SMALL) - PAD - 16 - 2 * PAD;
    String message = drawing.fit(look.words().of("quick.message"), Face.PLAIN, room);
    double top = (area.height() - drawing.height(Face.PLAIN)) / 2;
    drawing.text(message, Face.PLAIN, palette.text2(), PAD + 16 + PAD, top);
  }

  private void makeAccessible() {
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = look.words().of("quick.message");
              }

              @Override
              public void getKeyboardShortcut(AccessibleEvent e) {
                e.result = keys;
              }
            });
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_PUSHBUTTON;
              }
            });
  }
}
