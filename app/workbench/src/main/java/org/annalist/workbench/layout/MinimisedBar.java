package org.annalist.workbench.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A bar at an edge of the page with the parts of folded stacks; a click brings one back. */
final class MinimisedBar {

  private final Look look;
  private final Consumer<Tab> restore;
  private final ToolBar bar;
  private Map<String, List<String>> shown = Map.of();

  /**
   * A bar that takes no room while it is empty.
   *
   * @param style {@link SWT#VERTICAL} or {@link SWT#HORIZONTAL}
   */
  MinimisedBar(Composite parent, int style, Look look, Consumer<Tab> restore) {
    this.look = look;
    this.restore = restore;
    bar = new ToolBar(parent, SWT.FLAT | style);
    bar.setBackground(Look.color(look.palette().win()));
    GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
    data.exclude = true;
    bar.setLayoutData(data);
    bar.setVisible(false);
  }

  ToolBar control() {
    return bar;
  }

  /** Shows the tabs of some stacks; answers whether that changed anything. */
  boolean show(List<Stack> stacks) {
    Map<String, List<String>> wanted = new LinkedHashMap<>();
    stacks.forEach(
        stack ->
            wanted.put(stack.id(), stack.tabs().stream().map(tab -> tab.part().title()).toList()));
    if (wanted.equals(shown)) {
      return false;
    }
    shown = wanted;
    for (ToolItem item : bar.getItems()) {
      item.dispose();
    }
    for (Stack stack : stacks) {
      if (bar.getItemCount() > 0) {
        new ToolItem(bar, SWT.SEPARATOR);
      }
      for (Tab tab : stack.tabs()) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(look.icons().image(tab.part().icon()));
        item.setToolTipText(look.words().of("tool.restoreOf", tab.part().title()));
        item.addListener(SWT.Selection, e -> restore.accept(tab));
      }
    }
    ((GridData) bar.getLayoutData()).exclude = stacks.isEmpty();
    bar.setVisible(!stacks.isEmpty());
    return true;
  }
}
