package org.annalist.workbench.quick;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.annalist.api.corpus.Snapshot;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.state.Preferences;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Quick Access: a field over the window and, below it, what its words find. Typing without accents
 * finds words with all of them; without words, what was taken lately is listed. UI thread only.
 */
public final class QuickAccess {

  private static final int WIDTH = 680;

  private final Composite over;
  private final Look look;
  private final Background background;
  private final Supplier<List<QuickItem>> known;
  private final Supplier<Snapshot> snapshot;
  private final RecentItems recent;
  private final BiConsumer<QuickItem, String> take;
  private Shell shell;
  private Text field;
  private Label count;
  private QuickList list;
  private List<QuickItem> now = List.of();

  /** Whether Enter came before the answer, as from a fast typist. */
  private boolean entered;

  /**
   * Quick Access, not open yet.
   *
   * @param over what it opens over, at the top
   * @param known commands, views, perspectives and preferences as they are now
   * @param take does what was chosen, or goes there; told what was typed, too
   */
  public QuickAccess(
      Composite over,
      Look look,
      Background background,
      Preferences preferences,
      Supplier<List<QuickItem>> known,
      Supplier<Snapshot> snapshot,
      BiConsumer<QuickItem, String> take) {
    this.over = over;
    this.look = look;
    this.background = background;
    this.recent = new RecentItems(preferences);
    this.known = known;
    this.snapshot = snapshot;
    this.take = take;
    over.addListener(SWT.Dispose, e -> close());
  }

  /** Opens it with some letters typed already. */
  public void open(String typed) {
    open();
    field.setText(typed);
    field.setSelection(typed.length());
  }

  /** Opens it, or marks what is in the field if it is open. */
  public void open() {
    if (isOpen()) {
      field.selectAll();
      field.setFocus();
      return;
    }
    now = known.get();
    shell = new Shell(over.getShell(), SWT.ON_TOP | SWT.TOOL);
    shell.setBackground(Look.color(look.palette().base()));
    shell.setText(look.words().of("command.quickAccess"));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 1;
    layout.marginHeight = 1;
    layout.verticalSpacing = 0;
    shell.setLayout(layout);
    field = new Text(shell, SWT.SEARCH | SWT.ICON_SEARCH);
    field.setMessage(look.words().of("quick.message"));
    field.setFont(look.fonts().font(Face.PLAIN));
    GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
    wide.horizontalIndent = 8;
    wide.verticalIndent = 8;
    field.setLayoutData(wide);
    count = new Label(shell, SWT.RIGHT);
    count.setBackground(shell.getBackground());
    count.setForeground(Look.color(look.palette().text2()));
    count.setFont(look.fonts().font(Face.SMALL));
    GridData right = new GridData(SWT.END, SWT.CENTER, false, false);
    right.widthHint = 90;
    right.verticalIndent = 8;
    count.setLayoutData(right);
    new Label(shell, SWT.NONE).setLayoutData(new GridData(6, 1));
    list = new QuickList(shell, look, this::taken);
    GridData whole = new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1);
    whole.verticalIndent = 8;
    list.control().setLayoutData(whole);
    listen();
    fit();
    shell.open();
    field.setFocus();
    search();
  }

  private void listen() {
    field.addListener(SWT.Modify, e -> search());
    field.addListener(SWT.KeyDown, this::key);
    field.addListener(SWT.Traverse, this::traverse);
    field
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getDescription(AccessibleEvent event) {
                List<QuickItem> items = list.answer().items();
                event.result = items.isEmpty() ? "" : items.get(list.chosen()).words();
              }
            });
    Shell mine = shell;
    shell.addListener(SWT.Paint, this::frame);
    // Whoever took the focus may still be on the way to getting it.
    shell.addListener(
        SWT.Deactivate,
        e ->
            mine.getDisplay()
                .asyncExec(
                    () -> {
                      if (mine == shell) {
                        close();
                      }
                    }));
  }

  private void frame(Event event) {
    Rectangle area = shell.getClientArea();
    event.gc.setForeground(Look.color(look.palette().neutral()));
    event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
  }

  private void fit() {
    Point corner = over.toDisplay(0, 0);
    Rectangle bounds = over.getBounds();
    int head = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + 18;
    int width = Math.min(WIDTH, bounds.width);
    shell.setBounds(corner.x + (bounds.width - width) / 2, corner.y, width, head + list.height());
    shell.layout();
  }

  private void search() {
    String typed = field.getText();
    entered = false;
    QuickSearch search = new QuickSearch(look.words(), now, recent.keys(), snapshot.get());
    background.ask(
        this,
        cancellation -> search.search(typed, cancellation),
        answer -> show(typed, answer),
        fault -> close());
  }

  private void show(String typed, QuickAnswer answer) {
    if (!isOpen() || !typed.equals(field.getText())) {
      return;
    }
    list.show(answer);
    if (entered && !answer.items().isEmpty()) {
      taken(answer.items().get(0));
      return;
    }
    entered = false;
    count.setText(typed.isBlank() ? "" : look.words().of("quick.found", answer.total()));
    fit();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_DOWN -> walk(event, 1);
      case SWT.ARROW_UP -> walk(event, -1);
      case SWT.ESC -> close();
      case SWT.CR, SWT.KEYPAD_CR -> {
        List<QuickItem> items = list.answer().items();
        if (!field.getText().equals(list.answer().typed())) {
          entered = true;
        } else if (!items.isEmpty()) {
          taken(items.get(list.chosen()));
        }
      }
      default -> {}
    }
  }

  private void walk(Event event, int by) {
    event.doit = false;
    list.step(by);
  }

  private void traverse(Event event) {
    boolean next = event.detail == SWT.TRAVERSE_TAB_NEXT;
    if (next || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
      event.doit = false;
      list.stepGroup(next);
    } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
      event.doit = false;
      close();
    }
  }

  private void taken(QuickItem item) {
    String typed = field.getText().strip();
    recent.add(item.key());
    close();
    take.accept(item, typed);
  }

  public boolean isOpen() {
    return shell != null;
  }

  /** The field; present while it is open. */
  public Text field() {
    return field;
  }

  /** What is listed now. */
  public List<QuickItem> found() {
    return isOpen() ? list.answer().items() : List.of();
  }

  /** Index of the chosen row, for tests. */
  int chosen() {
    return list.chosen();
  }

  public void close() {
    background.cancel(this);
    entered = false;
    if (shell != null) {
      Shell open = shell;
      shell = null;
      open.dispose();
    }
  }
}
