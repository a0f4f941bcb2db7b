package org.annalist.workbench.layout;

import java.util.List;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tool bar in the row of tabs: a part's own tools, link, pin, menu, minimise, maximise. */
final class StackTools {

  private final Composite root;
  private final CTabFolder folder;
  private final boolean inPage;
  private final Look look;
  private final Stack stack;
  private final Stack.Listener listener;
  private ToolBar bar;
  private Tab tab;
  private List<String> shown = List.of();
  private boolean maximised;

  StackTools(CTabFolder folder, boolean inPage, Look look, Stack stack, Stack.Listener listener) {
    this.folder = folder;
    this.inPage = inPage;
    this.look = look;
    this.stack = stack;
    this.listener = listener;
    root = new Composite(folder, SWT.NONE);
    root.setBackground(Look.color(look.palette().tabbar()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    root.setLayout(layout);
  }

  Control control() {
    return root;
  }

  void setMaximised(boolean nowMaximised) {
    if (maximised != nowMaximised) {
      maximised = nowMaximised;
      shown = List.of();
      show(tab);
    }
  }

  /** Shows the tools of a part; the bar is made anew only if they differ. */
  void show(Tab newTab) {
    boolean other = tab != newTab;
    tab = newTab;
    Part part = tab == null ? null : tab.part();
    List<Tool> tools = part == null ? List.of() : part.tools();
    List<String> names =
        List.of(
            tools.stream().map(Tool::icon).toList().toString(),
            part != null && part.canLink() ? "link " + part.isLinked() : "",
            part != null && part.canPin() ? "pin " + part.isPinned() : "");
    if (!other && names.equals(shown)) {
      return;
    }
    shown = names;
    if (bar != null) {
      bar.dispose();
    }
    bar = new ToolBar(root, SWT.FLAT);
    bar.setBackground(root.getBackground());
    bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, true));
    for (Tool tool : tools) {
      item(tool.icon(), tool.words(), tool.run());
    }
    if (part != null) {
      fillOfPart(part);
    }
    fillOfStack();
    // The folder sets its corner at the top of the row of tabs; a margin brings it to the middle.
    int spare = Math.max(0, Stack.TAB - bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
    ((GridLayout) root.getLayout()).marginTop = (spare + 1) / 2;
    root.layout();
    root.pack();
    folder.layout(true, true);
    // The folder asks for the size of its top right control only when that is set.
    folder.setTopRight(root, SWT.RIGHT | SWT.WRAP);
  }

  private void fillOfPart(Part part) {
    if (part.canLink()) {
      ToolItem link = item(SWT.CHECK, "link", "tool.link", () -> part.setLinked(!part.isLinked()));
      link.setSelection(part.isLinked());
    }
    if (part.canPin()) {
      boolean pinned = part.isPinned();
      item(
          pinned ? "pinned" : "pin",
          pinned ? "tool.unpin" : "tool.pin",
          () -> {
            part.setPinned(!pinned);
            stack.refresh(tab);
          });
    }
    item("menu", "tool.menu", () -> listener.menu(tab, bar.toDisplay(0, bar.getSize().y)));
  }

  private void fillOfStack() {
    if (inPage) {
      item("minimise", "tool.minimise", () -> listener.minimise(stack));
      String icon = maximised ? "restore" : "maximise";
      String words = maximised ? "tool.restore" : "tool.maximise";
      item(icon, words, () -> listener.toggleMaximised(stack));
    } else {
      item("attach", "tool.attach", () -> listener.attach(stack));
    }
  }

  private void item(String icon, String words, Runnable run) {
    item(SWT.PUSH, icon, words, run);
  }

  private ToolItem item(int style, String icon, String words, Runnable run) {
    ToolItem item = new ToolItem(bar, style);
    item.setImage(look.icons().image(icon));
    item.setToolTipText(look.words().of(words));
    item.addListener(SWT.Selection, e -> run.run());
    return item;
  }
}
