package org.annalist.workbench.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A row of chips that are on or off, each with a sample of what it stands for. A click or the space
 * bar turns one on or off; arrows walk. It wraps where it has no room, and says how high it is.
 */
public final class ToggleChips extends Canvas {

  private static final int CHIP = 22;
  private static final int GAP = 6;
  private static final int SAMPLE = 14;

  private final Look look;
  private final List<Chip> chips = new ArrayList<>();
  private final List<Area> areas = new ArrayList<>();
  private int focused;

  private static final class Chip {
    private final String label;
    private final BiConsumer<Drawing, Area> sample;
    private final java.util.function.Consumer<Boolean> toggled;
    private boolean on;

    private Chip(
        String label,
        boolean on,
        BiConsumer<Drawing, Area> sample,
        java.util.function.Consumer<Boolean> toggled) {
      this.label = label;
      this.on = on;
      this.sample = sample;
      this.toggled = toggled;
    }
  }

  public ToggleChips(Composite parent, Look look) {
    super(parent, SWT.DOUBLE_BUFFERED);
    this.look = look;
    setBackground(Look.color(look.palette().base()));
    addListener(SWT.Paint, this::paint);
    addListener(SWT.MouseDown, this::press);
    addListener(SWT.MouseMove, this::point);
    addListener(SWT.KeyDown, this::key);
    addListener(SWT.Traverse, ToggleChips::traverse);
    addListener(SWT.FocusIn, e -> redraw());
    addListener(SWT.FocusOut, e -> redraw());
    makeAccessible();
  }

  /** Takes all chips away. */
  public void clear() {
    chips.clear();
    focused = 0;
    redraw();
  }

  /**
   * Adds a chip.
   *
   * @param sample draws what it stands for
   * @param toggled told when it is turned on or off
   */
  public void add(
      String label,
      boolean on,
      BiConsumer<Drawing, Area> sample,
      java.util.function.Consumer<Boolean> toggled) {
    chips.add(new Chip(label, on, sample, toggled));
    redraw();
  }

  /** Where a chip is, for tests; it must have been drawn. */
  public Area area(String label) {
    for (int i = 0; i < chips.size(); i++) {
      if (chips.get(i).label.equals(label)) {
        return areas.get(i);
      }
    }
    throw new IllegalArgumentException("No chip " + label);
  }

  @Override
  public Point computeSize(int widthHint, int heightHint, boolean changed) {
    List<Area> laid = lay(widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint);
    double right = laid.stream().mapToDouble(Area::right).max().orElse(0);
    double bottom = laid.stream().mapToDouble(Area::bottom).max().orElse(0);
    return new Point((int) Math.ceil(right) + 3, (int) Math.ceil(bottom) + 3);
  }

  private List<Area> lay(int width) {
    List<Area> laid = new ArrayList<>();
    double x = 3;
    double y = 3;
    for (Chip chip : chips) {
      double wide = SAMPLE + 22 + look.fonts().width(chip.label, Face.SMALL);
      if (x > 3 && x + wide + 3 > width) {
        x = 3;
        y += CHIP + GAP;
      }
      laid.add(new Area(x, y, wide, CHIP));
      x += wide + GAP;
    }
    return laid;
  }

  private void paint(Event event) {
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    Palette palette = look.palette();
    areas.clear();
    areas.addAll(lay(getClientArea().width));
    for (int i = 0; i < chips.size(); i++) {
      Chip chip = chips.get(i);
      Area area = areas.get(i);
      drawing.fillRound(palette.base(), 3, area);
      drawing.frameRound(palette.neutral(), 1, chip.on ? Dash.SOLID : Dash.DOTS, 3, area);
      if (chip.on) {
        chip.sample.accept(drawing, new Area(area.x() + 6, area.y() + 4, SAMPLE, SAMPLE));
      }
      Ink ink = chip.on ? palette.text() : palette.text2();
      double top = area.centreY() - drawing.height(Face.SMALL) / 2;
      drawing.text(chip.label, Face.SMALL, ink, area.x() + SAMPLE + 13, top);
      if (isFocusControl() && i == focused) {
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 4, area.grow(2));
      }
    }
  }

  private int at(double x, double y) {
    for (int i = 0; i < areas.size(); i++) {
      if (areas.get(i).contains(x, y)) {
        return i;
      }
    }
    return -1;
  }

  private void press(Event event) {
    int chip = at(event.x, event.y);
    if (event.button == 1 && chip >= 0) {
      setFocus();
      focused = chip;
      toggle();
    }
  }

  private void point(Event event) {
    int chip = at(event.x, event.y);
    String tip = chip < 0 ? null : tip(chips.get(chip));
    if (!java.util.Objects.equals(tip, getToolTipText())) {
      setToolTipText(tip);
    }
  }

  private String tip(Chip chip) {
    return look.words().of(chip.on ? "legend.hide" : "legend.show", chip.label);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_UP -> walk(-1);
      case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> walk(1);
      case ' ', SWT.CR, SWT.KEYPAD_CR -> toggle();
      default -> {}
    }
  }

  private void walk(int step) {
    focused = Math.max(0, Math.min(chips.size() - 1, focused + step));
    redraw();
  }

  private void toggle() {
    if (focused < chips.size()) {
      Chip chip = chips.get(focused);
      chip.on = !chip.on;
      redraw();
      chip.toggled.accept(chip.on);
    }
  }

  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  private void makeAccessible() {
    getAccessible()
        .addAccessibleControlListener(
            new AccessibleControlAdapter() {
              @Override
              public void getChildCount(AccessibleControlEvent e) {
                e.detail = chips.size();
              }

              @Override
              public void getRole(AccessibleControlEvent e) {
                e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_TOOLBAR : ACC.ROLE_CHECKBUTTON;
              }
            });
    getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                if (e.childID >= 0 && e.childID < chips.size()) {
                  e.result = chips.get(e.childID).label;
                }
              }
            });
  }
}
