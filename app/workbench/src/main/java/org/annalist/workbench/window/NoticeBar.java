package org.annalist.workbench.window;

import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows notices between the tool bar and the views, each with what can be done about it. */
final class NoticeBar {

  private final Look look;
  private final Notices notices;
  private final Composite root;

  NoticeBar(Composite parent, Look look, Notices notices) {
    this.look = look;
    this.notices = notices;
    root = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 1;
    root.setLayout(layout);
    root.setBackground(Look.color(look.palette().line()));
    root.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    notices.onChange(this::fill);
    fill();
  }

  private void fill() {
    if (root.isDisposed()) {
      return;
    }
    for (Control child : root.getChildren()) {
      child.dispose();
    }
    notices.all().forEach(this::row);
    GridData data = (GridData) root.getLayoutData();
    data.exclude = notices.all().isEmpty();
    root.setVisible(!data.exclude);
    root.getParent().layout(true, true);
  }

  private void row(Notices.Notice notice) {
    Composite row = new Composite(root, SWT.NONE);
    GridLayout layout = new GridLayout(3 + notice.actions().size(), false);
    layout.marginWidth = 8;
    layout.marginHeight = 3;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    row.setBackground(Look.color(look.palette().warnTint()));
    Label icon = new Label(row, SWT.NONE);
    icon.setImage(look.icons().image("warning"));
    icon.setBackground(row.getBackground());
    Label words = new Label(row, SWT.WRAP);
    words.setText(notice.words().apply(look.words()).replace("&", "&&"));
    words.setBackground(row.getBackground());
    words.setForeground(Look.color(look.palette().text()));
    words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    for (Notices.Act act : notice.actions()) {
      button(row, act.key(), notice, act.run());
    }
    button(row, "notice.close", notice, () -> {});
  }

  private void button(Composite row, String key, Notices.Notice notice, Runnable run) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(look.words().of(key));
    button.addListener(
        SWT.Selection,
        e -> {
          run.run();
          notices.close(notice);
        });
  }
}
