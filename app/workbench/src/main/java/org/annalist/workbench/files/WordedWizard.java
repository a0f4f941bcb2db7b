package org.annalist.workbench.files;

import org.annalist.workbench.look.Words;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog whose buttons speak the language of the window. */
final class WordedWizard extends WizardDialog {

  private static final int WIDTH = 760;
  static final int HEIGHT = 400;

  private final Words words;

  WordedWizard(Shell parent, IWizard wizard, Words words) {
    super(parent, wizard);
    this.words = words;
    setMinimumPageSize(WIDTH, HEIGHT);
    setHelpAvailable(false);
  }

  @Override
  protected Button createButton(Composite parent, int id, String label, boolean standard) {
    String own =
        switch (id) {
          case IDialogConstants.BACK_ID -> words.of("wizard.back");
          case IDialogConstants.NEXT_ID -> words.of("wizard.next");
          case IDialogConstants.FINISH_ID -> words.of("wizard.finish");
          default -> label;
        };
    return super.createButton(parent, id, own, standard);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    // This one is not made by createButton.
    getButton(IDialogConstants.CANCEL_ID).setText(words.of("wizard.cancel"));
  }

  /** Gives the button that ends the wizard another name, and its Cancel too. */
  void rename(String finish, String cancel) {
    getButton(IDialogConstants.FINISH_ID).setText(finish);
    getButton(IDialogConstants.CANCEL_ID).setText(cancel);
  }

  /** One of its buttons. */
  Button button(int id) {
    return getButton(id);
  }
}
