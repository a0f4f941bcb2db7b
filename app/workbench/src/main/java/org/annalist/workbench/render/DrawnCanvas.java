package org.annalist.workbench.render;

import java.util.Optional;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A canvas with a painting whose items can be pointed at, picked, opened, walked by keys, and read
 * by a screen reader.
 */
public final class DrawnCanvas {

  /** Which item an arrow key leads to. */
  @FunctionalInterface
  public interface Walk {
    /** The item to go to from another, or from none, in a direction. */
    Optional<Hits.Hit> next(String key, int dx, int dy);
  }

  private final Canvas canvas;
  private final Painting painting;
  private final Look look;
  private final RenderHost host;
  private final Hits hits = new Hits();
  private final HoverCard card;
  private Walk walk = hits::next;
  private String selected = "";
  private String hovered = "";

  public DrawnCanvas(Composite parent, RenderHost host, Painting painting) {
    this.painting = painting;
    this.host = host;
    this.look = host.look();
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    canvas.setBackground(Look.color(look.palette().base()));
    card = new HoverCard(canvas, look);
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseMove, e -> hover(e.x, e.y));
    canvas.addListener(SWT.MouseExit, e -> hover(-1, -1));
    canvas.addListener(SWT.MouseDown, this::press);
    canvas.addListener(SWT.MouseDoubleClick, e -> hits.at(e.x, e.y).ifPresent(this::open));
    canvas.addListener(SWT.KeyDown, this::key);
    canvas.addListener(
        SWT.MenuDetect,
        e -> {
          // A press of the mouse has asked for the menu of what it points at already.
          if (e.detail == SWT.MENU_KEYBOARD) {
            host.menu(selected);
          }
        });
    canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
    canvas.addListener(SWT.Traverse, DrawnCanvas::traverse);
    makeAccessible();
  }

  public Canvas canvas() {
    return canvas;
  }

  /** The items of the last picture. */
  public Hits hits() {
    return hits;
  }

  public String selected() {
    return selected;
  }

  /** Shows an item as selected, without telling anybody. */
  public void setSelected(String key) {
    if (!selected.equals(key)) {
      selected = key;
      canvas.redraw();
    }
  }

  /** Has arrow keys go elsewhere than along lanes. */
  public void setWalk(Walk newWalk) {
    walk = newWalk;
  }

  /** Selects an item as if the user had picked it. */
  public void pick(String key) {
    setSelected(key);
    host.select(key);
  }

  public void redraw() {
    canvas.redraw();
  }

  private void paint(Event event) {
    Rectangle size = canvas.getClientArea();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    Area area = new Area(0, 0, size.width, size.height);
    drawing.fill(look.palette().base(), area);
    hits.clear();
    painting.paint(drawing, area, hits, new Painting.State(selected, hovered));
    if (canvas.isFocusControl()) {
      hits.of(selected)
          .ifPresent(
              hit ->
                  drawing.frameRound(
                      look.palette().accent(), 2, Dash.SOLID, 3, hit.area().grow(3)));
    }
  }

  private void hover(int x, int y) {
    Optional<Hits.Hit> hit = hits.at(x, y);
    String key = hit.map(Hits.Hit::key).orElse("");
    if (!key.equals(hovered)) {
      hovered = key;
      canvas.setCursor(key.isEmpty() ? null : canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      canvas.redraw();
      card.hide();
      hit.filter(h -> !h.name().isEmpty())
          .ifPresent(h -> card.showSoon(h.name(), (int) h.area().x(), (int) h.area().bottom() + 6));
    }
  }

  private void press(Event event) {
    canvas.setFocus();
    card.hide();
    Optional<Hits.Hit> hit = hits.at(event.x, event.y);
    if (event.button == 1) {
      hit.ifPresent(this::pick);
    } else if (event.button == 3) {
      host.menu(hit.map(Hits.Hit::key).orElse(""));
    }
  }

  private void pick(Hits.Hit hit) {
    pick(hit.key());
  }

  private void open(Hits.Hit hit) {
    setSelected(hit.key());
    host.open(hit.key());
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> walk.next(selected, -1, 0).ifPresent(this::pick);
      case SWT.ARROW_RIGHT -> walk.next(selected, 1, 0).ifPresent(this::pick);
      case SWT.ARROW_UP -> walk.next(selected, 0, -1).ifPresent(this::pick);
      case SWT.ARROW_DOWN -> walk.next(selected, 0, 1).ifPresent(this::pick);
      case SWT.CR, SWT.KEYPAD_CR -> hits.of(selected).ifPresent(this::open);
      default -> {}
    }
  }

  /** Arrows belong to the drawing; Tab leaves it. */
  private static void traverse(Event event) {
    boolean leaves =
        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    event.doit = leaves;
  }

  private void makeAccessible() {
    canvas
        .getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getChildCount(AccessibleControlEvent e) {
                e.detail = hits.all().size();
              }

              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
              }
            });
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                if (e.childID >= 0 && e.childID < hits.all().size()) {
                  e.result = hits.all().get(e.childID).name();
                }
              }
            });
  }
}
