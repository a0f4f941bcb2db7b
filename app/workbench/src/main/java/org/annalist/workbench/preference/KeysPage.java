package org.annalist.workbench.preference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.workbench.key.KeyBindings;
import org.annalist.workbench.key.KeyCommand;
import org.annalist.workbench.key.KeyScheme;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.search.FoldedText;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Which keys belong to which command: a list to filter and sort, and below it what can be done with
 * the chosen row. Nothing takes effect before the page is applied.
 */
final class KeysPage extends PreferencePage implements Searchable {

  private static final int BUTTON = 90;

  private final PreferencesContext context;
  private final Words words;
  private final KeyBindings draft;
  private Combo scheme;
  private Text filter;
  private KeysTable table;
  private KeyField field;
  private Label note;
  private Button add;
  private Button remove;
  private Button restore;

  /** What there was before the user began to press keys, and the row that they are for. */
  private KeyBindings before;

  private KeyRow edited;
  private boolean more;

  KeysPage(PreferencesContext context) {
    super(context.words().of("preferences.keys"));
    this.context = context;
    this.words = context.words();
    this.draft = context.keys().copy();
  }

  @Override
  public String searched() {
    StringBuilder all = new StringBuilder(getTitle());
    for (KeyCommand each : context.commands()) {
      all.append(' ').append(each.name());
    }
    return all.toString();
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    PageButtons.name(getDefaultsButton(), getApplyButton(), words);
  }

  @Override
  protected void performApply() {
    super.performApply();
    context.applied().run();
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite root = new Composite(parent, SWT.NONE);
    GridLayout layout = new GridLayout(2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    root.setLayout(layout);
    label(root, "keys.scheme");
    scheme = new Combo(root, SWT.READ_ONLY);
    for (KeyScheme each : KeyScheme.values()) {
      scheme.add(words.of("preferences.keys.scheme." + each.name()));
    }
    scheme.addListener(SWT.Selection, e -> choose(scheme.getSelectionIndex()));
    filter = new Text(root, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(words.of("keys.filter"));
    filter.setLayoutData(wide(2));
    filter.addListener(SWT.Modify, e -> fill());
    table = new KeysTable(root, context.workbench().look());
    GridData high = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
    high.heightHint = 320;
    high.widthHint = 640;
    table.control().setLayoutData(high);
    table.control().addListener(SWT.Selection, e -> show());
    label(root, "keys.keys");
    Composite line = new Composite(root, SWT.NONE);
    GridLayout flat = new GridLayout(4, false);
    flat.marginWidth = 0;
    flat.marginHeight = 0;
    line.setLayout(flat);
    line.setLayoutData(wide(1));
    field = new KeyField(line, this::pressed);
    field.control().setLayoutData(wide(1));
    add = button(line, "keys.add", this::add);
    remove = button(line, "keys.remove", this::remove);
    restore = button(line, "keys.restore", this::restore);
    note = new Label(root, SWT.WRAP);
    GridData low = wide(2);
    low.heightHint = 2 * note.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 4;
    note.setLayoutData(low);
    fill();
    return root;
  }

  private void label(Composite parent, String key) {
    new Label(parent, SWT.NONE).setText(words.of(key));
  }

  private static GridData wide(int columns) {
    return new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
  }

  private Button button(Composite parent, String key, Runnable run) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words.of(key));
    button.setToolTipText(words.of(key + ".tip"));
    button.addListener(SWT.Selection, e -> run.run());
    GridData data = new GridData();
    data.widthHint = Math.max(BUTTON, button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    button.setLayoutData(data);
    return button;
  }

  private void choose(int index) {
    draft.choose(KeyScheme.values()[index]);
    fill();
  }

  /** Lists what the filter lets through; the chosen row stays chosen. */
  private void fill() {
    scheme.select(draft.scheme().ordinal());
    Optional<KeyRow> chosen = table.chosen();
    list(chosen);
    chosen.ifPresent(table::choose);
    show();
  }

  private void list(Optional<KeyRow> always) {
    String wanted = FoldedText.fold(filter.getText());
    table.show(
        KeyRow.of(draft, context.commands()).stream()
            .filter(
                row ->
                    wanted.isEmpty()
                        || row.matches(wanted)
                        || always.filter(row::isSame).isPresent())
            .toList());
  }

  /** Shows the chosen row below the list, and ends what was pressed for another one. */
  private void show() {
    before = null;
    more = false;
    Optional<KeyRow> row = table.chosen();
    field.show(row.flatMap(KeyRow::keys));
    explain(row);
  }

  private void explain(Optional<KeyRow> row) {
    boolean hasKeys = row.flatMap(KeyRow::keys).isPresent();
    field.control().setEnabled(row.isPresent());
    add.setEnabled(hasKeys);
    remove.setEnabled(hasKeys);
    restore.setEnabled(row.isPresent());
    note.setText(row.map(this::note).orElse(words.of("keys.choose")));
  }

  private String note(KeyRow row) {
    if (row.rivals().isEmpty()) {
      return row.keys().isEmpty() ? words.of("keys.none") : words.of("keys.alone");
    }
    List<String> names =
        context.commands().stream()
            .filter(c -> row.rivals().contains(c.id()))
            .map(KeyCommand::name)
            .sorted(Comparator.naturalOrder())
            .toList();
    boolean wins = row.keys().flatMap(draft::command).equals(Optional.of(row.command().id()));
    return words.of(wins ? "keys.wins" : "keys.loses", String.join(", ", names));
  }

  /** The chosen command gets what was pressed in the place of the key it had, stroke by stroke. */
  private void pressed(KeySequence keys) {
    if (before == null) {
      before = draft.copy();
      edited = table.chosen().orElseThrow();
    }
    String command = edited.command().id();
    draft.take(before);
    if (!keys.isEmpty()) {
      edited.keys().filter(old -> !more).ifPresent(old -> draft.unbind(old, command));
      draft.bind(keys, command);
    }
    KeyRow now =
        keys.isEmpty()
            ? edited
            : new KeyRow(edited.command(), Optional.of(keys), Optional.empty(), List.of());
    list(Optional.of(now));
    table.choose(now);
    explain(table.chosen());
  }

  /** The next strokes are one key more, not another one. */
  private void add() {
    show();
    more = true;
    field.show(Optional.empty());
    field.control().setFocus();
    note.setText(words.of("keys.press"));
  }

  private void remove() {
    KeyRow row = table.chosen().orElseThrow();
    draft.unbind(row.keys().orElseThrow(), row.command().id());
    fill();
    table.chooseCommand(row.command().id());
    show();
  }

  private void restore() {
    KeyRow row = table.chosen().orElseThrow();
    draft.restore(row.command().id());
    fill();
    table.chooseCommand(row.command().id());
    show();
  }

  @Override
  protected void performDefaults() {
    draft.restoreAll();
    draft.choose(KeyScheme.DEFAULT);
    fill();
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    context.keys().take(draft);
    draft.save(context.preferences());
    return true;
  }
}
