package org.annalist.workbench.window;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog with a text that can be scrolled and copied. */
final class TextDialog extends Dialog {

  private final String title;
  private final String text;

  TextDialog(Shell parent, String title, String text) {
    super(parent);
    this.title = title;
    this.text = text;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(760, 520);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Text field = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
    field.setText(text);
    field.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
  }
}
