package org.annalist.workbench.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.search.FoldedText;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Picks one of several things that are listed in groups; typing narrows the list, without accents
 * too, while the arrows walk it. UI thread only.
 *
 * @param <T> what is picked
 */
class PickDialog<T> extends Dialog {

  /**
   * A thing.
   *
   * @param group words of its group
   */
  record Entry<T>(String group, String label, String icon, T value) {}

  private final Look look;
  private final String title;
  private final String verb;
  private final List<Entry<T>> entries;
  private Text field;
  private Tree tree;
  private Label none;
  private Optional<T> picked = Optional.empty();

  /**
   * A dialog.
   *
   * @param verb what the button says that picks
   */
  PickDialog(Shell parent, Look look, String title, String verb, List<Entry<T>> entries) {
    super(parent);
    this.look = look;
    this.title = title;
    this.verb = verb;
    this.entries = List.copyOf(entries);
  }

  /** Opens the dialog; what the user picked, or nothing. */
  Optional<T> pick() {
    open();
    return picked;
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
    return new Point(460, 520);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    ((GridLayout) area.getLayout()).verticalSpacing = 6;
    field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    field.setMessage(look.words().of("pick.message"));
    field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    field.addListener(SWT.Modify, e -> fill());
    field.addListener(SWT.KeyDown, this::walk);
    field.addListener(SWT.DefaultSelection, e -> okPressed());
    tree = new Tree(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    tree.addListener(SWT.Selection, e -> enable());
    tree.addListener(SWT.DefaultSelection, e -> okPressed());
    none = new Label(area, SWT.NONE);
    none.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, verb, true);
    createButton(parent, IDialogConstants.CANCEL_ID, look.words().of("pick.cancel"), false);
    fill();
    field.setFocus();
  }

  /** The labels that are listed now, for tests. */
  List<String> listed() {
    return leaves().stream().map(TreeItem::getText).toList();
  }

  Text field() {
    return field;
  }

  Tree tree() {
    return tree;
  }

  private void fill() {
    String wanted = FoldedText.fold(field.getText());
    tree.setRedraw(false);
    tree.removeAll();
    Map<String, TreeItem> groups = new LinkedHashMap<>();
    for (Entry<T> entry : entries) {
      if (FoldedText.fold(entry.label() + " " + entry.group()).contains(wanted)) {
        TreeItem group = groups.computeIfAbsent(entry.group(), this::group);
        TreeItem item = new TreeItem(group, SWT.NONE);
        item.setText(entry.label());
        item.setImage(look.icons().image(entry.icon()));
        item.setData(entry);
      }
    }
    groups.values().forEach(group -> group.setExpanded(true));
    tree.setRedraw(true);
    none.setText(groups.isEmpty() ? look.words().of("pick.none", field.getText().strip()) : hint());
    leaves().stream().findFirst().ifPresent(this::select);
    enable();
  }

  /** A line below the list while something is listed. */
  String hint() {
    return look.words().of("pick.hint");
  }

  private TreeItem group(String name) {
    TreeItem group = new TreeItem(tree, SWT.NONE);
    group.setText(name);
    group.setFont(look.fonts().font(Face.BOLD));
    return group;
  }

  private List<TreeItem> leaves() {
    List<TreeItem> leaves = new ArrayList<>();
    for (TreeItem group : tree.getItems()) {
      leaves.addAll(List.of(group.getItems()));
    }
    return leaves;
  }

  private void select(TreeItem item) {
    tree.setSelection(item);
    tree.showItem(item);
  }

  private void walk(Event event) {
    int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
    List<TreeItem> leaves = leaves();
    if (by != 0 && !leaves.isEmpty()) {
      event.doit = false;
      TreeItem[] now = tree.getSelection();
      int at = now.length == 0 ? -1 : leaves.indexOf(now[0]);
      select(leaves.get(Math.floorMod(at + by, leaves.size())));
      enable();
    }
  }

  @SuppressWarnings("unchecked") // Only entries of this dialog are ever data of its items.
  private Optional<Entry<T>> selected() {
    TreeItem[] now = tree.getSelection();
    return now.length == 0 ? Optional.empty() : Optional.ofNullable((Entry<T>) now[0].getData());
  }

  private void enable() {
    getButton(IDialogConstants.OK_ID).setEnabled(selected().isPresent());
  }

  @Override
  protected void okPressed() {
    if (selected().isPresent()) {
      picked = selected().map(Entry::value);
      super.okPressed();
    }
  }
}
