package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.annalist.workbench.look.Words;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** First page of an import: which files, folders and archives, and which of their files. */
final class SourcesPage extends WizardPage {

  private final ImportModel model;
  private final Words words;
  private final FileQuestions questions;
  private ListViewer list;
  private Button remove;

  SourcesPage(ImportModel model, Words words, FileQuestions questions) {
    super("sources", words.of("import.sources"), null);
    this.model = model;
    this.words = words;
    this.questions = questions;
    setDescription(words.of("import.sourcesHint"));
  }

  @Override
  public void createControl(Composite parent) {
    Composite area = new Composite(parent, SWT.NONE);
    area.setLayout(new GridLayout(2, false));
    list = new ListViewer(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    list.getList().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    list.setContentProvider(ArrayContentProvider.getInstance());
    list.setLabelProvider(new LabelProvider());
    list.getList()
        .addListener(
            SWT.KeyDown,
            e -> {
              if (e.keyCode == SWT.DEL) {
                removeSelected();
              }
            });
    list.addSelectionChangedListener(e -> remove.setEnabled(!e.getSelection().isEmpty()));
    acceptDrops();
    Composite buttons = new Composite(area, SWT.NONE);
    GridLayout column = new GridLayout();
    column.marginHeight = 0;
    buttons.setLayout(column);
    buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
    button(buttons, "import.addFiles", () -> add(questions.files()));
    button(
        buttons,
        "import.addFolder",
        () -> questions.folder("dialog.addFolder").ifPresent(p -> add(List.of(p))));
    remove = button(buttons, "import.remove", this::removeSelected);
    remove.setEnabled(false);
    patterns(area);
    setControl(area);
    show();
  }

  private void patterns(Composite area) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    row.setLayout(layout);
    row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
    new Label(row, SWT.NONE).setText(words.of("import.patterns"));
    Text patterns = new Text(row, SWT.BORDER);
    patterns.setText(model.patterns());
    patterns.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    patterns.addListener(
        SWT.Modify,
        e -> {
          boolean well = model.patterns(patterns.getText());
          setErrorMessage(well ? null : words.of("import.badPattern", patterns.getText()));
          setPageComplete(well && !model.paths().isEmpty());
        });
    Label hint = new Label(row, SWT.WRAP);
    hint.setText(words.of("import.patternsHint"));
    hint.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
  }

  private Button button(Composite parent, String key, Runnable run) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words.of(key));
    button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    button.addListener(SWT.Selection, e -> run.run());
    return button;
  }

  private void acceptDrops() {
    DropTarget target = new DropTarget(list.getList(), DND.DROP_COPY | DND.DROP_DEFAULT);
    target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
    target.addDropListener(
        new DropTargetAdapter() {
          @Override
          public void dragEnter(DropTargetEvent event) {
            event.detail = DND.DROP_COPY;
          }

          @Override
          public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] names) {
              add(Arrays.stream(names).map(Path::of).toList());
            }
          }
        });
  }

  private void add(List<Path> more) {
    model.add(more);
    show();
  }

  private void removeSelected() {
    List<Path> selected =
        Arrays.stream(list.getStructuredSelection().toArray()).map(Path.class::cast).toList();
    model.remove(selected);
    show();
  }

  private void show() {
    list.setInput(model.paths());
    setPageComplete(!model.paths().isEmpty());
  }
}
