package org.annalist.workbench.files;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.thread.UiThread;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Second page of an import: what is found, what of it can be read, and what will be. */
final class FoundPage extends WizardPage {

  private final ImportModel model;
  private final Look look;
  private final UiThread ui;
  private final Function<ImportModel, Task<List<SourcePreview>>> preview;
  private TaskBar bar;
  private CheckboxTableViewer table;
  private Label sum;
  private Text about;
  private List<?> lookedAt = List.of();

  /**
   * A page.
   *
   * @param preview looks at the sources of a model
   */
  FoundPage(
      ImportModel model,
      Look look,
      UiThread ui,
      Function<ImportModel, Task<List<SourcePreview>>> preview) {
    super("found", look.words().of("import.found"), null);
    this.model = model;
    this.look = look;
    this.ui = ui;
    this.preview = preview;
    setDescription(look.words().of("import.foundHint"));
    setPageComplete(false);
  }

  private Words words() {
    return look.words();
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout());
    createTable(area);
    Composite row = new Composite(area, SWT.NONE);
    row.setLayout(new RowLayout());
    button(row, "import.all", true);
    button(row, "import.nothing", false);
    sum = new Label(area, SWT.NONE);
    sum.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    about = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
    GridData low = new GridData(SWT.FILL, SWT.END, true, false);
    low.heightHint = 3 * about.getLineHeight();
    about.setLayoutData(low);
    bar = new TaskBar(area, ui);
    bar.control().setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    setControl(area);
  }

  private void createTable(Composite area) {
    Composite frame = new Composite(area, SWT.NONE);
    GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
    wide.heightHint = 200;
    frame.setLayoutData(wide);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    table = CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
    table.getTable().setHeaderVisible(true);
    table.setContentProvider(ArrayContentProvider.getInstance());
    column(layout, "import.file", 34, SWT.LEFT, SourcePreview::name);
    column(layout, "import.kind", 16, SWT.LEFT, SourcePreview::mediaType);
    column(layout, "import.loader", 10, SWT.LEFT, SourcePreview::loader);
    column(layout, "import.size", 12, SWT.RIGHT, p -> Sizes.of(p.bytes(), words()));
    column(layout, "import.encoding", 12, SWT.LEFT, SourcePreview::encoding);
    column(layout, "import.problems", 30, SWT.LEFT, this::problems);
    table.setCheckStateProvider(
        new ICheckStateProvider() {
          @Override
          public boolean isChecked(Object element) {
            return model.isChosen((SourcePreview) element);
          }

          @Override
          public boolean isGrayed(Object element) {
            return false;
          }
        });
    table.addCheckStateListener(this::checked);
    table.addSelectionChangedListener(
        e -> tell((SourcePreview) table.getStructuredSelection().getFirstElement()));
  }

  private void column(
      TableColumnLayout layout,
      String key,
      int weight,
      int style,
      Function<SourcePreview, String> words) {
    TableViewerColumn column = new TableViewerColumn(table, style);
    column.getColumn().setText(words().of(key));
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    boolean first = key.equals("import.file");
    column.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return words.apply((SourcePreview) element);
          }

          @Override
          public Image getImage(Object element) {
            SourcePreview preview = (SourcePreview) element;
            boolean marked = first && !preview.problems().isEmpty();
            return marked ? look.icons().image(preview.readable() ? "warning" : "error") : null;
          }

          @Override
          public Color getForeground(Object element) {
            boolean faint = !((SourcePreview) element).readable();
            return faint ? Look.color(look.palette().text2()) : null;
          }
        });
  }

  private String problems(SourcePreview preview) {
    List<Problem> problems = preview.problems();
    return preview.known().isEmpty() || !problems.isEmpty()
        ? problems.stream()
            .map(problem -> problem.told(words().locale()).message())
            .collect(Collectors.joining("; "))
        : words().of("import.known");
  }

  private void button(Composite row, String key, boolean in) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(words().of(key));
    button.addListener(
        SWT.Selection,
        e -> {
          model.found().forEach(preview -> model.choose(preview, in));
          chosen();
        });
  }

  private void checked(CheckStateChangedEvent event) {
    model.choose((SourcePreview) event.getElement(), event.getChecked());
    chosen();
  }

  private void chosen() {
    table.refresh();
    List<SourcePreview> chosen = model.chosen();
    long bytes = chosen.stream().mapToLong(p -> Math.max(0, p.bytes())).sum();
    long unreadable = model.found().stream().filter(p -> !p.readable()).count();
    String count = words().number(chosen.size());
    String all = words().number(model.found().size());
    String size = Sizes.of(bytes, words());
    sum.setText(
        unreadable == 0
            ? words().of("import.sum", count, all, size)
            : words().of("import.sumSome", count, all, size, words().number(unreadable)));
    setPageComplete(!chosen.isEmpty());
  }

  private void tell(SourcePreview preview) {
    about.setText(
        preview == null
            ? ""
            : preview.problems().stream()
                .map(problem -> problem.told(words().locale()).toString())
                .collect(Collectors.joining("\n")));
  }

  /** Looks at the sources anew if they are others than the last time. */
  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    List<?> asked = List.of(model.paths(), model.patterns());
    if (!visible) {
      bar.cancel();
    } else if (!asked.equals(lookedAt)) {
      model.found(List.of());
      table.setInput(model.found());
      setPageComplete(false);
      setErrorMessage(null);
      sum.setText("");
      bar.watch(
          preview.apply(model), this::progress, (found, failure) -> found(asked, found, failure));
    }
  }

  private String progress(Task.Progress progress) {
    return words()
        .of(
            "import.looking",
            words().number(progress.done()),
            words().number(progress.total()),
            progress.now());
  }

  private void found(List<?> asked, List<SourcePreview> found, Throwable failure) {
    if (failure != null) {
      setErrorMessage(words().of("job.failed", String.valueOf(failure.getMessage())));
      return;
    }
    lookedAt = asked;
    model.found(found);
    table.setInput(found);
    chosen();
    table.getTable().setFocus();
    if (!found.isEmpty()) {
      table.getTable().setSelection(0);
      tell(found.get(0));
    }
  }

  /** Whether it is still being looked. */
  boolean isBusy() {
    return bar != null && bar.isBusy();
  }

  @Override
  public void dispose() {
    if (bar != null) {
      bar.cancel();
    }
    super.dispose();
  }

  CheckboxTableViewer table() {
    return table;
  }
}
