package org.annalist.workbench.key;

import java.util.List;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.search.FoldedText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A small list over the window to choose one thing from by keyboard or mouse. It closes when
 * something was chosen, with Esc, and when the user turns elsewhere. UI thread only.
 */
public final class PopupList {

  /**
   * A thing to choose.
   *
   * @param words what it is called
   * @param detail what stands right of it, such as its key; may be empty
   * @param icon name of its icon, or empty
   */
  public record Row(String words, String detail, String icon, Runnable run) {}

  private static final int MOST = 18;

  private final Shell shell;
  private final Table table;
  private final Look look;
  private final List<Row> rows;
  private final Text filter;
  private List<Row> shown = List.of();

  /** The modifier whose release takes the choice; 0 if none does. */
  private int held;

  /** A list over a window; it is not open yet. */
  public PopupList(Shell parent, Look look, String title, String advice, List<Row> rows) {
    this.look = look;
    this.rows = List.copyOf(rows);
    shell = new Shell(parent, SWT.ON_TOP | SWT.TOOL);
    shell.setText(title);
    shell.setBackground(Look.color(look.palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 8;
    layout.marginHeight = 8;
    shell.setLayout(layout);
    Label head = label(title, Face.BOLD);
    head.setForeground(Look.color(look.palette().text()));
    filter = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    filter.setMessage(look.words().of("filter.message"));
    filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    filter.addListener(SWT.Modify, e -> fill());
    table = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION);
    new TableColumn(table, SWT.LEFT);
    new TableColumn(table, SWT.RIGHT);
    table.addListener(SWT.DefaultSelection, e -> choose());
    table.addListener(SWT.MouseUp, e -> choose());
    label(advice, Face.SMALL);
    for (Control each : new Control[] {table, filter}) {
      each.addListener(SWT.KeyDown, this::press);
      each.addListener(SWT.KeyUp, this::release);
    }
    shell.addListener(SWT.Paint, this::frame);
    shell.addListener(
        SWT.Traverse,
        e -> {
          if (e.detail == SWT.TRAVERSE_ESCAPE) {
            e.doit = false;
            close();
          }
        });
    shell.addListener(SWT.Deactivate, e -> shell.getDisplay().asyncExec(this::close));
  }

  private void frame(Event event) {
    Rectangle area = shell.getClientArea();
    event.gc.setForeground(Look.color(look.palette().neutral()));
    event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
  }

  private Label label(String words, Face face) {
    Label label = new Label(shell, SWT.NONE);
    label.setText(words);
    label.setFont(look.fonts().font(face));
    label.setForeground(Look.color(look.palette().text2()));
    label.setBackground(shell.getBackground());
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    return label;
  }

  /** Opens with a field that narrows the list, and the first row chosen. */
  public PopupList open() {
    show(0);
    filter.setFocus();
    return this;
  }

  /**
   * Opens as a list without a field, whose choice is taken when a key is released.
   *
   * @param heldKey the modifier that the user holds down; if 0, Enter takes the choice
   * @param first index of the row that is chosen first
   */
  public PopupList openHeld(int heldKey, int first) {
    held = heldKey;
    filter.setVisible(false);
    ((GridData) filter.getLayoutData()).exclude = true;
    show(first);
    table.setFocus();
    return this;
  }

  /** Chooses the row so many further on; after the last comes the first. */
  public void step(int by) {
    select(table.getSelectionIndex() + by);
  }

  private void show(int first) {
    fill();
    for (TableColumn column : table.getColumns()) {
      column.pack();
    }
    GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
    int lines = Math.max(1, Math.min(MOST, rows.size()));
    data.heightHint = lines * table.getItemHeight();
    data.widthHint = Math.max(360, table.getColumn(0).getWidth() + table.getColumn(1).getWidth());
    table.setLayoutData(data);
    table.getColumn(0).setWidth(data.widthHint - table.getColumn(1).getWidth());
    select(first);
    shell.pack();
    Rectangle over = shell.getParent().getBounds();
    Point size = shell.getSize();
    shell.setLocation(
        over.x + (over.width - size.x) / 2, over.y + Math.max(40, (over.height - size.y) / 3));
    shell.open();
  }

  private void fill() {
    String wanted = FoldedText.fold(filter.getText());
    shown =
        rows.stream()
            .filter(row -> FoldedText.fold(row.words() + " " + row.detail()).contains(wanted))
            .toList();
    table.removeAll();
    for (Row row : shown) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(new String[] {row.words(), row.detail()});
      if (!row.icon().isEmpty()) {
        item.setImage(look.icons().image(row.icon()));
      }
    }
    select(0);
  }

  private void select(int index) {
    if (!shown.isEmpty()) {
      table.setSelection(Math.floorMod(index, shown.size()));
      table.showSelection();
    }
  }

  private void press(Event event) {
    int by = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
    if (by != 0) {
      event.doit = false;
      step(by);
    } else if (event.widget == filter
        && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
      choose();
    }
  }

  private void release(Event event) {
    if (held != 0 && event.keyCode == held) {
      choose();
    }
  }

  private void choose() {
    int index = table.getSelectionIndex();
    if (index >= 0) {
      Row row = shown.get(index);
      close();
      row.run().run();
    }
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return !shell.isDisposed();
  }

  public void close() {
    if (!shell.isDisposed()) {
      shell.dispose();
    }
  }

  /** The rows that are listed now. */
  public List<Row> shown() {
    return shown;
  }

  public Text filter() {
    return filter;
  }

  public Table table() {
    return table;
  }
}
