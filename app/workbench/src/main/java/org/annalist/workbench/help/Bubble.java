package org.annalist.workbench.help;

import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A small window with words over a part of the window; Escape closes it. UI thread only. */
final class Bubble {

  private static final int WIDTH = 420;

  private final Look look;
  private final Shell shell;
  private final Composite page;

  /** A bubble that is not shown yet. */
  Bubble(Look look, Shell parent, String title) {
    this.look = look;
    shell = new Shell(parent, SWT.TOOL | SWT.ON_TOP);
    shell.setText(title);
    shell.setBackground(Look.color(look.palette().neutral()));
    GridLayout frame = new GridLayout();
    frame.marginWidth = 1;
    frame.marginHeight = 1;
    shell.setLayout(frame);
    page = new Composite(shell, SWT.NONE);
    page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    page.setBackground(Look.color(look.palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 12;
    layout.verticalSpacing = 4;
    page.setLayout(layout);
    line(title, Face.TITLE, false, 0);
  }

  Shell shell() {
    return shell;
  }

  /** Where more controls can be put. */
  Composite page() {
    return page;
  }

  /** Adds words below. */
  void line(String words, Face face, boolean faint, int indent) {
    Label label = new Label(page, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    label.setFont(look.fonts().font(face));
    label.setBackground(page.getBackground());
    label.setForeground(Look.color(faint ? look.palette().text2() : look.palette().text()));
    GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
    data.widthHint = WIDTH - 34;
    data.verticalIndent = indent;
    label.setLayoutData(data);
  }

  /** Shows it at the top of a control, wholly on the screen. */
  void open(Control near) {
    Point size = shell.computeSize(WIDTH, SWT.DEFAULT);
    Point at = near.toDisplay(12, 36);
    Rectangle screen = near.getMonitor().getClientArea();
    int x = Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x));
    int y = Math.max(screen.y, Math.min(at.y, screen.y + screen.height - size.y));
    shell.setBounds(x, y, size.x, size.y);
    shell.open();
  }
}
