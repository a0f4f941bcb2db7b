package org.annalist.workbench.layout;

import java.util.function.BiConsumer;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Lets the user drag a tab to another stack. */
final class TabDrag {

  private final CTabFolder folder;
  private final BiConsumer<Part, Point> dropped;
  private Part dragged;

  TabDrag(CTabFolder folder, BiConsumer<Part, Point> dropped) {
    this.folder = folder;
    this.dropped = dropped;
    folder.addListener(SWT.DragDetect, this::begin);
    folder.addListener(SWT.MouseUp, this::end);
  }

  private void begin(Event event) {
    CTabItem item = folder.getItem(new Point(event.x, event.y));
    if (item != null) {
      dragged = (Part) item.getData();
      folder.setCursor(folder.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
    }
  }

  private void end(Event event) {
    if (dragged != null) {
      Part part = dragged;
      dragged = null;
      folder.setCursor(null);
      dropped.accept(part, folder.toDisplay(event.x, event.y));
    }
  }
}
