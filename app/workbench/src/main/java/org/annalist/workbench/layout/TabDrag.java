package org.annalist.workbench.layout;

import java.util.Optional;
import org.annalist.workbench.layout.model.DropSpots;
import org.annalist.workbench.layout.model.DropSpots.Spot;
import org.annalist.workbench.layout.model.Target;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Lets the user drag a tab; shows while it goes where it would come to stand. Escape gives up. UI
 * thread only.
 */
final class TabDrag {

  /** The page around. */
  interface Listener {
    /** Where the tab may be put, as things stand now. */
    DropSpots spots(Tab tab);

    /** What shows a spot while the tab is dragged. */
    DropFeedback feedback();

    void dropped(Tab tab, Target target);
  }

  /** Px that the pointer goes before a press becomes a drag. */
  private static final int THRESHOLD = 8;

  private final CTabFolder folder;
  private final Listener listener;
  private final org.eclipse.swt.widgets.Listener escape = this::escape;
  private Tab pressed;
  private Point from;
  private DropSpots spots;
  private DropFeedback feedback;
  private Optional<Spot> spot = Optional.empty();

  TabDrag(CTabFolder folder, Listener listener) {
    this.folder = folder;
    this.listener = listener;
    folder.addListener(SWT.MouseDown, this::press);
    folder.addListener(SWT.MouseMove, this::move);
    folder.addListener(SWT.MouseUp, this::release);
    folder.addListener(SWT.Dispose, e -> end());
  }

  private void press(Event event) {
    CTabItem item = folder.getItem(new Point(event.x, event.y));
    if (event.button == 1 && item != null) {
      pressed = (Tab) item.getData();
      from = new Point(event.x, event.y);
    }
  }

  private void move(Event event) {
    if (pressed == null || (event.stateMask & SWT.BUTTON1) == 0) {
      return;
    }
    boolean far = Math.abs(event.x - from.x) > THRESHOLD || Math.abs(event.y - from.y) > THRESHOLD;
    if (spots == null && far) {
      spots = listener.spots(pressed);
      feedback = listener.feedback();
      folder.getDisplay().addFilter(SWT.KeyDown, escape);
    }
    if (spots != null) {
      Point at = folder.toDisplay(event.x, event.y);
      spot = spots.at(at.x, at.y);
      feedback.show(spot);
      int cursor = spot.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_NO;
      folder.setCursor(folder.getDisplay().getSystemCursor(cursor));
    }
  }

  private void release(Event event) {
    Tab tab = pressed;
    Optional<Spot> target = spot;
    boolean dragged = spots != null;
    end();
    if (dragged && target.isPresent()) {
      // The folder that hears this may be disposed by it, so it must have done with the event.
      folder.getDisplay().asyncExec(() -> listener.dropped(tab, target.get().target()));
    }
  }

  private void escape(Event event) {
    if (event.keyCode == SWT.ESC) {
      event.type = SWT.None;
      end();
    }
  }

  private void end() {
    pressed = null;
    spots = null;
    spot = Optional.empty();
    if (feedback != null) {
      feedback.close();
      feedback = null;
      folder.getDisplay().removeFilter(SWT.KeyDown, escape);
      if (!folder.isDisposed()) {
        folder.setCursor(null);
      }
    }
  }
}
