package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Parts behind tabs, one in view. UI thread only. */
final class Stack {

  /** What a stack tells its page. */
  interface Listener extends TabDrag.Listener {
    void activated(Stack stack);

    /** The user brought a part to the front. */
    void chosen(Stack stack, Tab tab);

    /** The user closed a tab. */
    void closed(Tab tab);

    void toggleMaximised(Stack stack);

    void minimise(Stack stack);

    /** The user wants the stack back in the page from a window of its own. */
    void attach(Stack stack);

    /** The part in view, or something about it, changed. */
    void changed(Stack stack);

    /** The user wants what else can be done with a part. */
    void menu(Tab tab, Point at);
  }

  /** Height of the row of tabs. */
  static final int TAB = 28;

  private static final int TITLE = 34;

  private final String id;
  private final Look look;
  private final Listener listener;
  private final CTabFolder folder;
  private final Font passing;
  private final StackTools tools;
  private boolean active;
  private boolean shown;
  private Tab inView;

  /**
   * A stack.
   *
   * @param inPage whether it stands in the page, not in a window of its own
   */
  Stack(Composite parent, String id, boolean inPage, Look look, Listener listener) {
    this.id = id;
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
    folder.setRenderer(new TabRenderer(folder, palette, () -> active, this::isBusy));
    passing = slanted(folder);
    folder.addListener(SWT.Dispose, e -> passing.dispose());
    tools = new StackTools(folder, inPage, look, this, listener);
    folder.setTopRight(tools.control(), SWT.RIGHT | SWT.WRAP);
    folder.addListener(SWT.Selection, e -> choose());
    folder.addListener(SWT.MouseDown, this::press);
    folder.addListener(SWT.MouseDoubleClick, e -> doubleClick(new Point(e.x, e.y)));
    folder.addListener(SWT.MenuDetect, this::menu);
    folder.addListener(SWT.Paint, this::paintEmpty);
    folder.addCTabFolder2Listener(
        new CTabFolder2Adapter() {
          @Override
          public void close(CTabFolderEvent event) {
            event.doit = false;
            listener.closed((Tab) event.item.getData());
          }
        });
    new TabDrag(folder, listener);
  }

  private static Font slanted(CTabFolder folder) {
    FontData[] data = folder.getFont().getFontData();
    for (FontData each : data) {
      each.setStyle(each.getStyle() | SWT.ITALIC);
    }
    return new Font(folder.getDisplay(), data);
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

  /** Whether work on the part in view is not done yet. */
  boolean isBusy() {
    return inView != null && inView.isBusy();
  }

  /** Id of the stack in the model of the page. */
  String id() {
    return id;
  }

  CTabFolder folder() {
    return folder;
  }

  boolean isEmpty() {
    return folder.getItemCount() == 0;
  }

  /** The tabs from the left. */
  List<Tab> tabs() {
    List<Tab> tabs = new ArrayList<>();
    for (CTabItem item : folder.getItems()) {
      tabs.add((Tab) item.getData());
    }
    return tabs;
  }

  Optional<Tab> inView() {
    return Optional.ofNullable(inView);
  }

  /** Brings a tab to an index, from wherever it stood; it does not come into view by that. */
  void place(Tab tab, int index) {
    if (tab.stack() == this && tabs().indexOf(tab) == index) {
      return;
    }
    if (tab.stack() != null) {
      tab.stack().release(tab);
    }
    tab.enter(this);
    CTabItem item = new CTabItem(folder, SWT.NONE, Math.min(index, folder.getItemCount()));
    item.setData(tab);
    item.setControl(tab.control());
    label(item, tab);
  }

  /** Takes a tab out; its control is left as it is. */
  void release(Tab tab) {
    item(tab)
        .ifPresent(
            item -> {
              item.setControl(null);
              item.dispose();
              if (inView == tab) {
                inView = null;
                tab.part().setVisible(false);
              }
              if (isEmpty()) {
                // Nothing comes into its place, so nothing else would let go of it.
                tools.show(null);
              }
            });
  }

  /** Brings a tab into view. */
  void bringUp(Tab tab) {
    item(tab).ifPresent(folder::setSelection);
    selected();
  }

  private void choose() {
    Tab before = inView;
    selected();
    if (inView != null && inView != before) {
      listener.chosen(this, inView);
    }
  }

  private void selected() {
    Tab next = folder.getSelection() == null ? null : (Tab) folder.getSelection().getData();
    if (next != inView) {
      if (inView != null) {
        inView.part().setVisible(false);
      }
      inView = next;
      if (inView != null) {
        inView.part().setVisible(shown);
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
        inView.part().setVisible(shown);
      }
    }
  }

  /** Something inside has the focus now. */
  void activate() {
    listener.activated(this);
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
  void refresh(Tab tab) {
    item(tab).ifPresent(item -> label(item, tab));
    if (tab == inView) {
      tools.show(tab);
      listener.changed(this);
    }
  }

  /** Draws the row of tabs anew. */
  void redraw() {
    if (!folder.isDisposed()) {
      folder.redraw();
    }
  }

  private void label(CTabItem item, Tab tab) {
    Part part = tab.part();
    String title = part.title();
    String shortened =
        title.length() > TITLE ? title.substring(0, TITLE - 1).stripTrailing() + "…" : title;
    if (!item.getText().equals(shortened)) {
      item.setText(shortened.replace("&", "&&"));
      item.setToolTipText(title.equals(shortened) ? null : title);
    }
    item.setFont(tab.isPassing() ? passing : null);
    item.setImage(look.icons().image(part.icon()));
  }

  private Optional<CTabItem> item(Tab tab) {
    for (CTabItem item : folder.getItems()) {
      if (item.getData() == tab) {
        return Optional.of(item);
      }
    }
    return Optional.empty();
  }

  private void press(Event event) {
    listener.activated(this);
    CTabItem item = folder.getItem(new Point(event.x, event.y));
    if (event.button == 2 && item != null) {
      listener.closed((Tab) item.getData());
    }
  }

  private void doubleClick(Point at) {
    if (folder.getItem(at) != null) {
      listener.toggleMaximised(this);
    }
  }

  private void menu(Event event) {
    Point inside = folder.toControl(event.x, event.y);
    CTabItem item = folder.getItem(inside);
    if (item != null) {
      listener.menu((Tab) item.getData(), new Point(event.x, event.y));
    }
  }
}
