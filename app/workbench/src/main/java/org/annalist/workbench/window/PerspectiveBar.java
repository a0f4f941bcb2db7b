package org.annalist.workbench.window;

import java.util.List;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The perspectives with icon and word, or icon alone, and a menu of what can be done with them;
 * arrows walk them.
 */
final class PerspectiveBar {

  /** What the user does with the bar. */
  interface Listener {
    void chosen(Perspective perspective);

    /** The user wants the menu, at a point of the display. */
    void menu(Point at);
  }

  private static final int HEIGHT = 30;
  private static final int PAD = 8;
  private static final int MENU = 22;
  private static final int NOTHING = -1;

  private final Canvas canvas;
  private final Look look;
  private final Listener listener;
  private List<Perspective> all = Perspective.BUILT_IN;
  private Perspective shown = Perspective.READ;
  private int pointed = NOTHING;
  private boolean words = true;

  PerspectiveBar(Composite parent, Look look, Listener listener) {
    this.look = look;
    this.listener = listener;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
    canvas.setBackground(Look.color(look.palette().win()));
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseMove, e -> point(at(e.x)));
    canvas.addListener(SWT.MouseExit, e -> point(NOTHING));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(SWT.MenuDetect, this::menu);
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
    data.widthHint = left(all.size()) + MENU;
    data.heightHint = HEIGHT;
    canvas.redraw();
  }

  /** Shows these perspectives, one of them as the chosen one. */
  void show(List<Perspective> perspectives, Perspective perspective) {
    all = List.copyOf(perspectives);
    shown = perspective;
    setWords(words);
  }

  private String name(Perspective each) {
    return each.label(look.words());
  }

  private int width(Perspective each) {
    return 16 + 2 * PAD + (words ? 6 + (int) look.fonts().width(name(each), Face.PLAIN) : 0);
  }

  /** Where a perspective begins, or the menu for the number of perspectives. */
  private int left(int index) {
    return all.subList(0, index).stream().mapToInt(this::width).sum();
  }

  /** Index of the perspective at a place, their number for the menu. */
  private int at(int x) {
    for (int i = 0; i < all.size(); i++) {
      if (x >= left(i) && x < left(i + 1)) {
        return i;
      }
    }
    return x >= left(all.size()) ? all.size() : NOTHING;
  }

  private void point(int index) {
    if (pointed != index) {
      pointed = index;
      boolean named = index >= 0 && index < all.size();
      String menu = index == all.size() ? look.words().of("perspective.menu") : null;
      canvas.setToolTipText(named && !words ? name(all.get(index)) : menu);
      canvas.redraw();
    }
  }

  private void press(Event event) {
    int index = at(event.x);
    canvas.setToolTipText(null);
    if (event.button == 1 && index == all.size()) {
      listener.menu(canvas.toDisplay(left(index), HEIGHT));
    } else if (event.button == 1 && index >= 0) {
      listener.chosen(all.get(index));
    }
  }

  private void menu(Event event) {
    event.doit = false;
    Point inside = canvas.toControl(event.x, event.y);
    int index = at(inside.x);
    if (event.detail == SWT.MENU_MOUSE && index >= 0 && index < all.size()) {
      listener.chosen(all.get(index));
    }
    boolean byKey = event.detail == SWT.MENU_KEYBOARD;
    listener.menu(byKey ? canvas.toDisplay(left(all.size()), HEIGHT) : new Point(event.x, event.y));
  }

  private void key(Event event) {
    int by = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
    if (by != 0) {
      listener.chosen(all.get(Math.floorMod(all.indexOf(shown) + by, all.size())));
    } else if (event.keyCode == SWT.ARROW_DOWN) {
      listener.menu(canvas.toDisplay(left(all.size()), HEIGHT));
    }
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    drawing.fill(palette.win(), new Area(0, 0, canvas.getSize().x, canvas.getSize().y));
    int left = 0;
    for (Perspective each : all) {
      Area box = new Area(left, 1, width(each), HEIGHT - 2);
      if (each.equals(shown)) {
        drawing.fillRound(palette.line().withAlpha(palette.isDark() ? 200 : 150), 4, box);
      } else if (all.indexOf(each) == pointed) {
        drawing.fillRound(palette.line().withAlpha(70), 4, box);
      }
      event.gc.setAlpha(255);
      event.gc.drawImage(look.icons().image(each.icon()), left + PAD, (HEIGHT - 16) / 2);
      if (words) {
        double top = (HEIGHT - drawing.height(Face.PLAIN)) / 2;
        drawing.text(name(each), Face.PLAIN, palette.text(), left + PAD + 22, top);
      }
      if (each.equals(shown) && canvas.isFocusControl()) {
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 4, box);
      }
      left += width(each);
    }
    if (pointed == all.size()) {
      drawing.fillRound(palette.line().withAlpha(70), 4, new Area(left, 1, MENU, HEIGHT - 2));
      event.gc.setAlpha(255);
    }
    event.gc.drawImage(look.icons().image("down"), left + (MENU - 16) / 2, (HEIGHT - 16) / 2);
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
