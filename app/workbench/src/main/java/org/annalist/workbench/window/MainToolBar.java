package org.annalist.workbench.window;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.workbench.layout.Perspective;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.quick.QuickField;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tool bar: what is done often, the field of Quick Access, and the perspectives. */
final class MainToolBar {

  private static final int NARROW = 1200;

  private final Composite root;
  private final Look look;
  private final Commands commands;
  private final QuickField field;
  private final PerspectiveBar perspectives;

  MainToolBar(
      Composite parent,
      Look look,
      Commands commands,
      Consumer<String> openQuickAccess,
      PerspectiveBar.Listener listener) {
    this.look = look;
    this.commands = commands;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().win()));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 4;
    layout.marginHeight = 3;
    root.setLayout(layout);
    left();
    String keys = commands.keys().words("org.annalist.quickAccess");
    field = new QuickField(root, look, keys, openQuickAccess);
    GridData wide = new GridData(SWT.END, SWT.CENTER, true, false);
    wide.widthHint = 290;
    wide.heightHint = 30;
    field.control().setLayoutData(wide);
    perspectives = new PerspectiveBar(root, look, listener);
    perspectives.control().setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
    root.addListener(SWT.Resize, e -> label());
    label();
  }

  private void left() {
    ToolBar bar = new ToolBar(root, SWT.FLAT);
    bar.setBackground(root.getBackground());
    List<String> ids =
        List.of(
            "org.annalist.add",
            "org.annalist.undo",
            "org.annalist.redo",
            "",
            "org.annalist.back",
            "org.annalist.forward",
            "",
            "org.annalist.quickAccess",
            "org.annalist.exportView");
    for (String id : ids) {
      if (id.isEmpty()) {
        new ToolItem(bar, SWT.SEPARATOR);
      } else {
        item(bar, id);
      }
    }
  }

  private void item(ToolBar bar, String id) {
    Command command = commands.command(id).orElseThrow();
    ToolItem item = new ToolItem(bar, SWT.PUSH);
    item.setImage(look.icons().image(command.icon()));
    item.setDisabledImage(look.icons().image(command.icon(), 16, "neutral"));
    IAction action = commands.action(id);
    String key = commands.keys().words(id);
    String name = commands.name(command);
    item.setToolTipText(key.isEmpty() ? name : name + " (" + key + ")");
    item.setEnabled(action.isEnabled());
    item.addListener(SWT.Selection, e -> commands.run(id));
    action.addPropertyChangeListener(
        e -> {
          if (e.getProperty().equals(IAction.ENABLED) && !item.isDisposed()) {
            item.setEnabled(action.isEnabled());
          }
        });
  }

  /** Words beside the icons where there is room. */
  private void label() {
    perspectives.setWords(root.getSize().x == 0 || root.getSize().x >= NARROW);
    root.layout(true, true);
  }

  Control control() {
    return root;
  }

  /** The field that Quick Access opens from. */
  Control field() {
    return field.control();
  }

  /** The bar of the perspectives. */
  Control perspectives() {
    return perspectives.control();
  }

  /** Shows these perspectives, one of them as the chosen one. */
  void show(List<Perspective> all, Perspective perspective) {
    perspectives.show(all, perspective);
    root.layout(true, true);
  }
}
