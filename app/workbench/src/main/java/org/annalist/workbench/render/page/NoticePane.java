package org.annalist.workbench.render.page;

import java.util.Optional;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** An empty state: what there is not, why, and what to do. */
public final class NoticePane {

  private final RenderHost host;
  private final Composite root;
  private final Composite column;
  private Notice shown;

  public NoticePane(Composite parent, RenderHost host) {
    this.host = host;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 16;
    layout.marginHeight = 14;
    root.setLayout(layout);
    column = new Composite(root, SWT.NONE);
    column.setBackground(root.getBackground());
    GridLayout inner = new GridLayout();
    inner.marginWidth = 0;
    inner.marginHeight = 0;
    inner.verticalSpacing = 4;
    column.setLayout(inner);
    column.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
  }

  public Control control() {
    return root;
  }

  /** What is said, if anything was yet. */
  public Optional<Notice> shown() {
    return Optional.ofNullable(shown);
  }

  public void show(Notice notice) {
    shown = notice;
    for (Control child : column.getChildren()) {
      child.dispose();
    }
    line(notice.state(), Face.BOLD, false);
    if (!notice.reason().isEmpty()) {
      line(notice.reason(), Face.PLAIN, true);
    }
    if (!notice.actions().isEmpty()) {
      Composite buttons = new Composite(column, SWT.NONE);
      buttons.setBackground(root.getBackground());
      RowLayout row = new RowLayout();
      row.marginLeft = 0;
      row.marginTop = 6;
      row.spacing = 8;
      buttons.setLayout(row);
      buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
      for (Action action : notice.actions()) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(action.label());
        button.addListener(SWT.Selection, e -> host.run(action));
      }
    }
    root.layout(true, true);
  }

  private void line(String words, Face face, boolean faint) {
    Label label = new Label(column, SWT.WRAP);
    label.setText(words.replace("&", "&&"));
    label.setFont(host.look().fonts().font(face));
    label.setBackground(root.getBackground());
    label.setForeground(
        Look.color(faint ? host.look().palette().text2() : host.look().palette().text()));
    label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
  }

  public void focus() {
    root.setFocus();
  }

  public int height(int width) {
    return root.computeSize(width, SWT.DEFAULT).y;
  }
}
