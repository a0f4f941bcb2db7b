package org.annalist.workbench.render.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Words;
import org.annalist.workbench.render.FilterField;
import org.annalist.workbench.render.ItemGestures;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A table with a filter above it; a click on a head sorts, the menu of a head groups, Ctrl+C copies
 * rows with their sources.
 */
public final class TableRenderer implements Renderer<Table>, RowWidget.Listener {

  /**
   * Up to so many rows the table of the system is used: it takes 40 ms to take up ten thousand, and
   * four seconds to take up a million, which a drawn one shows at once.
   */
  public static final int NATIVE_ROWS = 10_000;

  /** Up to so many lines a table on a page is shown whole; a longer one scrolls. */
  private static final int WHOLE = 200;

  private static final int PAGE_ROWS = 14;

  private final RenderHost host;
  private final boolean onPage;
  private final Composite root;
  private final FilterField filter;
  private Table model;
  private Table.Query query = Table.Query.ALL;
  private boolean groupChosen;
  private First shown;
  private Lines lines = new Lines(0, List.of());
  private RowWidget widget;
  private boolean widgetIsNative;
  private boolean widgetScrolls;
  private String shownKey = "";

  /** The first answer to a query. */
  private record First(
      List<Table.Column> columns,
      long count,
      List<Table.Row> rows,
      List<Table.Group> groups,
      Table.Query query) {}

  /**
   * A table.
   *
   * @param onPage whether it is a section of a page; it has no filter then
   */
  public TableRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    this.onPage = onPage;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(host.look().palette().base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    filter = onPage ? null : new FilterField(root, host.look(), this::filterBy);
    if (filter != null) {
      filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
  }

  @Override
  public Control control() {
    return root;
  }

  @Override
  public void show(Table newModel) {
    model = newModel;
    ask();
  }

  private void ask() {
    Table asked = model;
    Table.Query wanted = query;
    boolean own = !groupChosen;
    host.background()
        .ask(
            List.of(this, "rows"),
            cancellation -> {
              Table.Query full =
                  own
                      ? new Table.Query(
                          wanted.filter(), wanted.column(), wanted.ascending(), asked.grouping())
                      : wanted;
              return new First(
                  asked.columns(),
                  asked.count(full, cancellation),
                  asked.rows(0, RowPages.PAGE, full, cancellation),
                  asked.groups(full, cancellation),
                  full);
            },
            first -> present(asked, first),
            host::fault);
  }

  private void present(Table asked, First first) {
    if (root.isDisposed()) {
      return;
    }
    lines = new Lines(first.count(), first.groups());
    boolean fitsNative = lines.size() <= NATIVE_ROWS;
    boolean scrolls = !onPage || lines.size() > WHOLE;
    boolean fits =
        shown != null
            && fitsNative == widgetIsNative
            && scrolls == widgetScrolls
            && shown.columns().equals(first.columns())
            && shown.query().group().equals(first.query().group());
    shown = first;
    query = first.query();
    if (!fits) {
      build(fitsNative, scrolls);
    }
    RowPages rows =
        new RowPages(
            asked,
            query,
            first.count(),
            host.background(),
            page -> widget.arrived(page),
            host::fault);
    rows.put(0, first.rows());
    widget.show(rows, lines, query);
    if (filter != null) {
      boolean hidden = first.count() == 0 && !query.filter().isEmpty();
      filter.say(hidden ? host.look().words().of("filter.hidesAll", query.filter()) : "");
    }
    if (!shownKey.isEmpty()) {
      revealKey(shownKey);
    }
    host.contentChanged();
  }

  private void build(boolean fitsNative, boolean scrolls) {
    if (widget != null) {
      widget.control().dispose();
    }
    widgetIsNative = fitsNative;
    widgetScrolls = scrolls;
    String grouped = shown.groups().isEmpty() ? "" : shown.query().group();
    ShownColumns columns = new ShownColumns(shown.columns(), grouped);
    widget =
        fitsNative
            ? new NativeTable(root, host.look(), columns, scrolls, this)
            : new DrawnTable(root, host.look(), columns, this);
    ItemGestures.attach(widget.control(), () -> shownKey, widget::keyAt, host);
    widget.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    root.layout();
  }

  private void filterBy(String words) {
    query = new Table.Query(words, query.column(), query.ascending(), query.group());
    ask();
  }

  @Override
  public void sortBy(String column) {
    boolean numeric = shown.columns().stream().anyMatch(c -> c.key().equals(column) && c.numeric());
    sort(column, query.column().equals(column) ? !query.ascending() : !numeric);
  }

  private void sort(String column, boolean ascending) {
    query = new Table.Query(query.filter(), column, ascending, query.group());
    ask();
  }

  /** Puts rows together that have the same words in a column; an empty key parts them again. */
  public void groupBy(String column) {
    groupChosen = true;
    query = new Table.Query(query.filter(), query.column(), query.ascending(), column);
    ask();
  }

  @Override
  public void picked(String key, String column) {
    shownKey = key;
    atCell(key, column, host::select);
  }

  @Override
  public void opened(String key, String column) {
    shownKey = key;
    atCell(key, column, host::open);
  }

  /** Passes the key of a cell on where the text says elsewhere what it shows. */
  private void atCell(String key, String column, java.util.function.Consumer<String> then) {
    Table asked = model;
    if (column.isEmpty()) {
      then.accept(key);
    } else {
      host.background()
          .ask(List.of(this, "cell"), cancellation -> asked.cell(key, column), then, host::fault);
    }
  }

  @Override
  public void menu(String key) {
    host.menu(key);
  }

  @Override
  public void headMenu(String column) {
    Words words = host.look().words();
    HeadMenu menu = new HeadMenu(root, words);
    shown.columns().stream()
        .filter(c -> c.key().equals(column))
        .findFirst()
        .ifPresent(
            c -> {
              menu.add("table.ascending", c.label(), () -> sort(column, true));
              menu.add("table.descending", c.label(), () -> sort(column, false));
              menu.add("table.groupBy", c.label(), () -> groupBy(column));
            });
    addUngroup(menu);
    menu.show();
  }

  private void addUngroup(HeadMenu menu) {
    if (!query.group().isEmpty()) {
      menu.add("table.ungroup", "", () -> groupBy(""));
    }
  }

  private void groupMenu() {
    if (shown == null) {
      return;
    }
    HeadMenu menu = new HeadMenu(root, host.look().words());
    for (Table.Column column : shown.columns()) {
      menu.add("table.groupBy", column.label(), () -> groupBy(column.key()));
    }
    addUngroup(menu);
    menu.show();
  }

  @Override
  public void copy() {
    List<RowWidget.Stretch> stretches = widget.selection();
    if (stretches.isEmpty()) {
      return;
    }
    Table asked = model;
    Table.Query wanted = query;
    Snapshot snapshot = host.snapshot();
    Words words = host.look().words();
    List<String> heads = List.of(words.of("table.document"), words.of("table.sentence"));
    host.background()
        .ask(
            List.of(this, "copy"),
            cancellation -> RowCopy.of(asked, wanted, stretches, snapshot, heads, cancellation),
            this::putOnClipboard,
            host::fault);
  }

  private void putOnClipboard(String rows) {
    if (!root.isDisposed()) {
      Clipboard clipboard = new Clipboard(root.getDisplay());
      clipboard.setContents(new Object[] {rows}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  @Override
  public void linesChanged() {
    host.contentChanged();
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    shownKey = key.orElse("");
    if (widget != null && key.isEmpty()) {
      widget.reveal(-1);
    } else if (widget != null) {
      revealKey(shownKey);
    }
  }

  private void revealKey(String key) {
    Table asked = model;
    Table.Query wanted = query;
    host.background()
        .ask(
            List.of(this, "index"),
            cancellation -> asked.indexOf(key, wanted, cancellation),
            (OptionalInt index) -> {
              if (!root.isDisposed() && key.equals(shownKey)) {
                widget.reveal(index.orElse(-1));
              }
            },
            host::fault);
  }

  @Override
  public void focus() {
    (widget == null ? root : widget.control()).setFocus();
  }

  /** The filter, for tests and commands that jump to it. */
  public Optional<FilterField> filter() {
    return Optional.ofNullable(filter);
  }

  @Override
  public List<Tool> tools() {
    return onPage ? List.of() : List.of(new Tool("outline", "table.group", this::groupMenu));
  }

  @Override
  public int height(int width) {
    return widget == null
        ? PAGE_ROWS * 24
        : widget.heightOf(widgetScrolls ? Math.min(lines.size(), PAGE_ROWS) : lines.size());
  }
}
