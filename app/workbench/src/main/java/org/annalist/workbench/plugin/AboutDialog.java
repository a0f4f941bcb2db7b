package org.annalist.workbench.plugin;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.platform.InstalledBundle;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.part.Workbench;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What the program is, and every bundle that runs in it with its version and its licence. */
public final class AboutDialog extends Dialog {

  private static final int COPY = IDialogConstants.CLIENT_ID;

  private final Workbench workbench;
  private final Words words;
  private Table table;
  private List<InstalledBundle> bundles = List.of();

  public AboutDialog(Workbench workbench) {
    super(workbench.getShell());
    this.workbench = workbench;
    this.words = workbench.look().words();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.of("dialog.about"));
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
    Label name = new Label(area, SWT.NONE);
    name.setText("Annalist");
    name.setFont(workbench.look().fonts().font(Face.HEAD));
    Label what = new Label(area, SWT.WRAP);
    what.setText(words.of("dialog.aboutText"));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.widthHint = 700;
    what.setLayoutData(wide);
    Label run = new Label(area, SWT.NONE);
    run.setText(
        words.of(
            "about.runs",
            System.getProperty("java.vm.name"),
            Runtime.version(),
            System.getProperty("os.name")));
    table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    column("about.part", 330);
    column("plugins.version", 110);
    column("plugins.license", 260);
    workbench
        .background()
        .ask(
            this,
            cancellation -> workbench.state().platform().bundles().all(),
            this::show,
            fault -> workbench.fault(words.of("dialog.about"), fault));
    return area;
  }

  private void column(String key, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words.of(key));
    column.setWidth(width);
  }

  private void show(List<InstalledBundle> all) {
    if (!table.isDisposed()) {
      bundles = all;
      for (InstalledBundle bundle : all) {
        TableItem item = new TableItem(table, SWT.NONE);
        String label = bundle.label().isEmpty() ? bundle.name() : bundle.label();
        item.setText(new String[] {label, bundle.version(), license(bundle)});
      }
    }
  }

  /** The name of a licence without the address behind it; where it says none, where to look. */
  private String license(InstalledBundle bundle) {
    String license = bundle.license().split("[;,]")[0].replace("\"", "").strip();
    return license.isEmpty() ? words.of("about.inside") : license;
  }

  /** The rows, for tests. */
  Table table() {
    return table;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, COPY, words.of("log.copy"), false);
    createButton(parent, IDialogConstants.OK_ID, words.of("dialog.close"), true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == COPY) {
      String text =
          bundles.stream()
              .map(bundle -> bundle.name() + "\t" + bundle.version() + "\t" + license(bundle))
              .collect(Collectors.joining("\n", "Annalist\n", "\n"));
      Clipboard clipboard = new Clipboard(getShell().getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    } else {
      super.buttonPressed(button);
    }
  }
}
