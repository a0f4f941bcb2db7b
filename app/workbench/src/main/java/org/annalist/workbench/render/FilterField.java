package org.annalist.workbench.render;

import java.util.function.Consumer;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field above a list that filters it while one types; Escape clears it. */
public final class FilterField {

  private static final int PAUSE = 150;

  private final Composite root;
  private final Text text;
  private final Label message;
  private final Runnable tell;

  public FilterField(Composite parent, Look look, Consumer<String> changed) {
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 6;
    layout.marginHeight = 4;
    root.setLayout(layout);
    text = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    text.setMessage(look.words().of("filter.message"));
    text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    message = new Label(root, SWT.WRAP);
    message.setBackground(root.getBackground());
    message.setForeground(Look.color(look.palette().text2()));
    GridData hidden = new GridData(SWT.FILL, SWT.CENTER, true, false);
    hidden.exclude = true;
    message.setLayoutData(hidden);
    message.setVisible(false);
    tell =
        () -> {
          if (!text.isDisposed()) {
            changed.accept(text.getText().strip());
          }
        };
    text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE, tell));
    text.addListener(
        SWT.KeyDown,
        e -> {
          if (e.keyCode == SWT.ESC) {
            text.setText("");
          }
        });
  }

  public Control control() {
    return root;
  }

  /** Types words, as the user would. */
  public void type(String words) {
    text.setText(words);
  }

  /** The line below the field, or empty. */
  public String said() {
    return message.getVisible() ? message.getText() : "";
  }

  /** Shows one line below the field; an empty one takes it away. */
  public void say(String line) {
    boolean shown = !line.isEmpty();
    if (shown != message.getVisible() || !message.getText().equals(line)) {
      message.setText(line);
      message.setVisible(shown);
      ((GridData) message.getLayoutData()).exclude = !shown;
      root.getParent().layout(true, true);
    }
  }
}
