package org.annalist.workbench.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A bar at the left edge with the parts of minimised stacks; a click brings a stack back. */
final class MinimisedBar {

  private final Composite parent;
  private final Look look;
  private final Consumer<Slot> restore;
  private final ToolBar bar;
  private final Map<Slot, List<Part>> stacks = new EnumMap<>(Slot.class);

  MinimisedBar(Composite parent, Look look, Consumer<Slot> restore) {
    this.parent = parent;
    this.look = look;
    this.restore = restore;
    bar = new ToolBar(parent, SWT.FLAT | SWT.VERTICAL);
    bar.setBackground(Look.color(look.palette().win()));
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    parent.setLayout(layout);
    bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, true));
    fill();
  }

  void layoutBeside(Control area) {
    area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
  }

  boolean holds(Slot slot) {
    return stacks.containsKey(slot);
  }

  void add(Slot slot, List<Part> parts) {
    stacks.put(slot, List.copyOf(parts));
    fill();
  }

  void remove(Slot slot) {
    if (stacks.remove(slot) != null) {
      fill();
    }
  }

  private void fill() {
    for (ToolItem item : bar.getItems()) {
      item.dispose();
    }
    stacks.forEach(
        (slot, parts) -> {
          for (Part part : parts) {
            ToolItem item = new ToolItem(bar, SWT.PUSH);
            item.setImage(look.icons().image(part.icon()));
            item.setToolTipText(part.title());
            item.addListener(SWT.Selection, e -> restore.accept(slot));
          }
        });
    ((GridData) bar.getLayoutData()).exclude = stacks.isEmpty();
    bar.setVisible(!stacks.isEmpty());
    parent.layout();
  }
}
