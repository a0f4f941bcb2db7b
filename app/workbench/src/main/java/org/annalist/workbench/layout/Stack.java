package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolder2Adapter;
import org.eclipse.swt.custom.CTabFolderEvent;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Parts behind tabs, one in view. UI thread only. */
public final class Stack {

  /** What a stack tells its page. */
  interface Listener {
    void activated(Stack stack);

    /** The user brought a part to the front. */
    void chosen(Stack stack, Part part);

    /** The user closed a tab. */
    void closed(Part part);

    /** The user dropped a tab at a point of the display. */
    void dropped(Part part, Point at);

    void toggleMaximised(Stack stack);

    void minimise(Stack stack);

    /** The part in view, or something about it, changed. */
    void changed(Stack stack);

    /** The user wants what else can be done with a part. */
    void menu(Stack stack, Part part, Control below);
  }

  /** Height of the row of tabs. */
  static final int TAB = 28;

  private static final int TITLE = 34;

  private final Slot slot;
  private final Look look;
  private final Listener listener;
  private final CTabFolder folder;
  private final StackTools tools;
  private final Set<Part> busy = new HashSet<>();
  private boolean active;
  private boolean shown;
  private Part inView;

  Stack(Composite parent, Slot slot, Look look, Listener listener) {
    this.slot = slot;
    this.look = look;
    this.listener = listener;
    Palette palette = look.palette();
    folder = new CTabFolder(parent, SWT.BORDER | SWT.CLOSE);
    folder.setSimple(true);
    folder.setUnselectedCloseVisible(false);
    folder.setTabHeight(TAB);
    folder.setMinimumCharacters(10);
    folder.setBackground(Look.color(palette.tabbar()));
    folder.setForeground(Look.color(palette.text2()));
    folder.setSelectionBackground(Look.color(palette.base()));
    folder.setSelectionForeground(Look.color(palette.text()));
    folder.setRenderer(new TabRenderer(folder, palette, () -> active, () -> busy.contains(inView)));
    tools = new StackTools(folder, look, this, listener);
    folder.setTopRight(tools.control(), SWT.RIGHT | SWT.WRAP);
    folder.addListener(
        SWT.Selection,
        e -> {
          selected();
          listener.chosen(this, inView);
        });
    folder.addListener(SWT.MouseDown, e -> listener.activated(this));
    folder.addListener(SWT.MouseDoubleClick, e -> doubleClick(new Point(e.x, e.y)));
    folder.addCTabFolder2Listener(
        new CTabFolder2Adapter() {
          @Override
          public void close(CTabFolderEvent event) {
            event.doit = false;
            listener.closed((Part) event.item.getData());
          }
        });
    folder.addListener(SWT.Paint, this::paintEmpty);
    new TabDrag(folder, listener::dropped);
  }

  /** Never an empty panel: what there is not, and why. */
  private void paintEmpty(Event event) {
    if (isEmpty()) {
      GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
      Palette palette = look.palette();
      Point size = folder.getSize();
      drawing.fill(palette.base(), new Area(0, 0, size.x, size.y));
      drawing.text(look.words().of("perspective.empty"), Face.BOLD, palette.text(), 16, 14);
      String reason = look.words().of("perspective.emptyReason");
      drawing.text(reason, Face.PLAIN, palette.text2(), 16, 36);
    }
  }

  /** Whether work on a part in view is not done yet. */
  boolean isBusy() {
    return inView != null && busy.contains(inView);
  }

  Slot slot() {
    return slot;
  }

  CTabFolder folder() {
    return folder;
  }

  boolean isEmpty() {
    return folder.getItemCount() == 0;
  }

  /** The parts from the left. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (CTabItem item : folder.getItems()) {
      parts.add((Part) item.getData());
    }
    return parts;
  }

  Optional<Part> inView() {
    return Optional.ofNullable(inView);
  }

  /** Adds a part at an index; it comes into view if it is the only one. */
  void add(Part part, int index) {
    CTabItem item = new CTabItem(folder, SWT.NONE, Math.min(index, folder.getItemCount()));
    item.setData(part);
    item.setControl(part.create(folder));
    label(item, part);
    item.getControl().addListener(SWT.Activate, e -> listener.activated(this));
    if (folder.getItemCount() == 1) {
      folder.setSelection(item);
      selected();
    }
  }

  /** Takes a part out and disposes it. */
  void remove(Part part) {
    item(part)
        .ifPresent(
            item -> {
              Control control = item.getControl();
              part.close();
              item.dispose();
              control.dispose();
              busy.remove(part);
              selected();
            });
  }

  /** Brings a part into view. */
  void bringUp(Part part) {
    item(part)
        .ifPresent(
            item -> {
              folder.setSelection(item);
              selected();
            });
  }

  private void selected() {
    Part next = folder.getSelection() == null ? null : (Part) folder.getSelection().getData();
    if (next != inView) {
      if (inView != null && parts().contains(inView)) {
        inView.setVisible(false);
      }
      inView = next;
      if (inView != null) {
        inView.setVisible(shown);
      }
    }
    tools.show(inView);
    listener.changed(this);
  }

  /** Told when the page or the stack comes into view or goes. */
  void setShown(boolean nowShown) {
    if (shown != nowShown) {
      shown = nowShown;
      if (inView != null) {
        inView.setVisible(shown);
      }
    }
  }

  void setActive(boolean nowActive) {
    if (active != nowActive && !folder.isDisposed()) {
      active = nowActive;
      folder.redraw();
    }
  }

  void setMaximised(boolean maximised) {
    tools.setMaximised(maximised);
  }

  /** A part has another title, icon or other tools. */
  void refresh(Part part) {
    item(part).ifPresent(item -> label(item, part));
    if (part == inView) {
      tools.show(part);
      listener.changed(this);
    }
  }

  void setBusy(Part part, boolean nowBusy) {
    boolean changed = nowBusy ? busy.add(part) : busy.remove(part);
    if (changed && part == inView && !folder.isDisposed()) {
      folder.redraw();
    }
  }

  private void label(CTabItem item, Part part) {
    String title = part.title();
    String shortened =
        title.length() > TITLE ? title.substring(0, TITLE - 1).stripTrailing() + "…" : title;
    if (!item.getText().equals(shortened)) {
      item.setText(shortened.replace("&", "&&"));
      item.setToolTipText(title.equals(shortened) ? null : title);
    }
    item.setImage(look.icons().image(part.icon()));
  }

  private Optional<CTabItem> item(Part part) {
    for (CTabItem item : folder.getItems()) {
      if (item.getData() == part) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private void doubleClick(Point at) {
    if (folder.getItem(at) != null) {
      listener.toggleMaximised(this);
    }
  }
}
