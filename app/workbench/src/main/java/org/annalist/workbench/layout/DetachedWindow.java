package org.annalist.workbench.layout;

import java.util.function.Function;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A window out of the page with stacks of its own. UI thread only. */
final class DetachedWindow {

  /** What the window tells its page. */
  interface Listener extends TreeArea.Listener {
    void moved(Bounds bounds);

    /** The user wants the window closed. */
    void closing();
  }

  private final Shell shell;
  private final TreeArea area;

  DetachedWindow(
      Shell parent, Bounds bounds, Look look, Function<String, Control> stacks, Listener listener) {
    shell = new Shell(parent, SWT.SHELL_TRIM);
    shell.setBackground(Look.color(look.palette().win()));
    shell.setLayout(new FillLayout());
    shell.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    area = new TreeArea(shell, look.palette().win(), stacks, listener);
    shell.addListener(SWT.Move, e -> listener.moved(bounds()));
    shell.addListener(SWT.Resize, e -> listener.moved(bounds()));
    shell.addListener(
        SWT.Close,
        e -> {
          e.doit = false;
          listener.closing();
        });
  }

  Shell shell() {
    return shell;
  }

  TreeArea area() {
    return area;
  }

  private Bounds bounds() {
    Rectangle trim = shell.getBounds();
    return new Bounds(trim.x, trim.y, trim.width, trim.height);
  }

  void setTitle(String title) {
    if (!shell.getText().equals(title)) {
      shell.setText(title);
    }
  }

  void setShown(boolean shown) {
    if (shell.getVisible() != shown) {
      shell.setVisible(shown);
    }
  }

  void close() {
    shell.dispose();
  }
}
