package org.annalist.workbench.log;

import org.annalist.workbench.look.Words;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** One entry of the error log with its stack, to read and to copy. */
final class LogEntryDialog extends Dialog {

  private static final int COPY = IDialogConstants.CLIENT_ID;

  private final Words words;
  private final LogEntry entry;

  LogEntryDialog(Shell parent, Words words, LogEntry entry) {
    super(parent);
    this.words = words;
    this.entry = entry;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.of("log.entry." + entry.severity()));
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(820, 480);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label message = new Label(area, SWT.WRAP);
    message.setText(entry.message().replace("&", "&&"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 760;
    message.setLayoutData(wide);
    Label source = new Label(area, SWT.NONE);
    source.setText(entry.source() + "   " + entry.time());
    Text stack =
        new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
    stack.setText(entry.stack().isEmpty() ? words.of("log.noStack") : entry.stack());
    stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY, words.of("log.copy"), false);
    createButton(parent, IDialogConstants.OK_ID, words.of("dialog.close"), true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == COPY) {
      Clipboard clipboard = new Clipboard(getShell().getDisplay());
      clipboard.setContents(
          new Object[] {entry.text()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    } else {
      super.buttonPressed(button);
    }
  }
}
