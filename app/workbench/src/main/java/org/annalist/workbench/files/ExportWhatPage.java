package org.annalist.workbench.files;

import org.annalist.workbench.look.Look;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** First page of an export: the corpus in one of its formats, or what a view shows. */
final class ExportWhatPage extends WizardPage {

  private final ExportModel model;
  private final Look look;
  private TableViewer list;

  ExportWhatPage(ExportModel model, Look look) {
    super("what", look.words().of("export.what"), null);
    this.model = model;
    this.look = look;
    setDescription(look.words().of("export.whatHint"));
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    Composite frame = new Composite(area, SWT.NONE);
    GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
    // The list scrolls; the wizard does not grow with it.
    wide.heightHint = WordedWizard.HEIGHT / 2;
    frame.setLayoutData(wide);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    list = new TableViewer(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    layout.setColumnData(new TableColumn(list.getTable(), SWT.LEFT), new ColumnWeightData(1));
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(
        new LabelProvider() {
          @Override
          public String getText(Object element) {
            return ((ExportItem) element).label(look.words());
          }

          @Override
          public Image getImage(Object element) {
            ExportItem item = (ExportItem) element;
            String icon = item.view() == null ? "export" : item.view().icon();
            return look.icons().image(icon);
          }
        });
    list.addSelectionChangedListener(
        e -> {
          if (e.getStructuredSelection().getFirstElement() instanceof ExportItem item) {
            model.item(item);
          }
          setPageComplete(!e.getStructuredSelection().isEmpty());
        });
    list.addDoubleClickListener(e -> getContainer().showPage(getNextPage()));
    list.setInput(model.items());
    setControl(area);
    boolean any = !model.items().isEmpty();
    setPageComplete(any);
    if (any) {
      list.setSelection(new StructuredSelection(model.items().get(0)));
    } else {
      setErrorMessage(look.words().of("export.none"));
    }
  }

  TableViewer list() {
    return list;
  }
}
