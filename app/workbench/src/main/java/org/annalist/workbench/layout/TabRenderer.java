package org.annalist.workbench.layout;

import java.util.function.BooleanSupplier;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabFolderRenderer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Square tabs; the selected one has a bar of 2 px on top, in the accent if its stack is active. */
final class TabRenderer extends CTabFolderRenderer {

  private final Palette palette;
  private final BooleanSupplier active;
  private final BooleanSupplier busy;

  TabRenderer(CTabFolder folder, Palette palette, BooleanSupplier active, BooleanSupplier busy) {
    super(folder);
    this.palette = palette;
    this.active = active;
    this.busy = busy;
  }

  @Override
  protected void draw(int part, int state, Rectangle bounds, GC gc) {
    super.draw(part, state, bounds, gc);
    if (part >= 0 && (state & SWT.SELECTED) != 0) {
      Ink ink = active.getAsBoolean() ? palette.accent() : palette.line();
      gc.setBackground(Look.color(ink));
      gc.fillRectangle(bounds.x, bounds.y, bounds.width, 2);
      if (busy.getAsBoolean()) {
        gc.setBackground(Look.color(palette.accent()));
        gc.fillRectangle(bounds.x, bounds.y + bounds.height - 2, bounds.width / 2, 2);
      }
    }
  }
}
