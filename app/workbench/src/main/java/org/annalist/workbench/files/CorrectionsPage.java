package org.annalist.workbench.files;

import org.annalist.api.corpus.SourcePreview;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Third page of an import: titles and days, as they were found and as they should be. */
final class CorrectionsPage extends WizardPage {

  private enum Column {
    TITLE,
    DAY,
    FILE
  }

  private final ImportModel model;
  private final Look look;
  private TableViewer table;

  CorrectionsPage(ImportModel model, Look look) {
    super("corrections", look.words().of("import.corrections"), null);
    this.model = model;
    this.look = look;
    setDescription(look.words().of("import.correctionsHint"));
  }

  private Words words() {
    return look.words();
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    Composite frame = new Composite(area, SWT.NONE);
    GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
    // The table scrolls; the wizard does not grow with it.
    wide.heightHint = WordedWizard.HEIGHT / 2;
    frame.setLayoutData(wide);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.getTable().setHeaderVisible(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    editByKeys();
    column(layout, "import.title", 52, Column.TITLE);
    column(layout, "import.day", 18, Column.DAY);
    column(layout, "import.file", 30, Column.FILE);
    setControl(area);
  }

  /** Cells are walked by arrows and edited by F2, Enter or a double click. */
  private void editByKeys() {
    TableViewerFocusCellManager cells =
        new TableViewerFocusCellManager(table, new FocusCellOwnerDrawHighlighter(table));
    ColumnViewerEditorActivationStrategy when =
        new ColumnViewerEditorActivationStrategy(table) {
          @Override
          protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            boolean key =
                event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                    && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR);
            return key
                || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                || event.eventType
                    == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
          }
        };
    TableViewerEditor.create(
        table,
        cells,
        when,
        ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
            | ColumnViewerEditor.KEYBOARD_ACTIVATION);
  }

  private void column(TableColumnLayout layout, String key, int weight, Column kind) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
    column.getColumn().setText(words().of(key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return text((SourcePreview) element, kind);
          }

          @Override
          public Color getForeground(Object element) {
            SourcePreview preview = (SourcePreview) element;
            boolean faint =
                kind == Column.FILE || kind == Column.DAY && model.published(preview).isEmpty();
            return faint ? Look.color(look.palette().text2()) : null;
          }
        });
    if (kind != Column.FILE) {
      column.setEditingSupport(new Editing(kind));
    }
  }

  private String text(SourcePreview preview, Column kind) {
    String day = model.published(preview);
    return switch (kind) {
      case TITLE -> model.title(preview);
      case FILE -> preview.name();
      case DAY ->
          day.isEmpty()
              ? words().of("import.noDay")
              : IsoDay.words(day, model.isInferred(preview), words().locale());
    };
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      table.setInput(model.chosen());
      table.getTable().setFocus();
    }
  }

  TableViewer table() {
    return table;
  }

  /** Edits titles, or days. */
  private final class Editing extends EditingSupport {
    private final Column kind;
    private final TextCellEditor editor;

    Editing(Column kind) {
      super(table);
      this.kind = kind;
      this.editor = new TextCellEditor(table.getTable());
      if (kind == Column.DAY) {
        editor.setValidator(
            value ->
                IsoDay.isValid(value.toString().strip()) ? null : words().of("dialog.dateForm"));
      }
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
      return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
      return true;
    }

    @Override
    protected Object getValue(Object element) {
      SourcePreview preview = (SourcePreview) element;
      return kind == Column.TITLE ? model.title(preview) : model.published(preview);
    }

    @Override
    protected void setValue(Object element, Object value) {
      SourcePreview preview = (SourcePreview) element;
      if (value == null) {
        // The editor gives nothing when what was typed is no day.
        setErrorMessage(words().of("dialog.dateForm"));
        return;
      }
      setErrorMessage(null);
      String typed = value.toString().strip();
      String title = kind == Column.TITLE && !typed.isEmpty() ? typed : model.title(preview);
      model.correct(preview, title, kind == Column.DAY ? typed : model.published(preview));
      table.update(preview, null);
    }
  }
}
