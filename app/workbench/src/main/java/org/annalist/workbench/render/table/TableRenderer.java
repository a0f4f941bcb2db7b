package org.annalist.workbench.render.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annalist.api.Selection;
import org.annalist.api.view.Table;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.FilterField;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A table with a filter above it; a click on a head sorts. */
public final class TableRenderer implements Renderer<Table>, RowWidget.Listener {

  /** Up to so many rows the table of the system is used. */
  public static final int NATIVE_ROWS = 100_000;

  /** Up to so many rows a table on a page is shown whole; a longer one scrolls. */
  private static final int WHOLE = 200;

  private static final int PAGE_ROWS = 14;

  private final RenderHost host;
  private final boolean onPage;
  private final Composite root;
  private final FilterField filter;
  private Table model;
  private Table.Query query = Table.Query.ALL;
  private List<Table.Column> columns = List.of();
  private RowWidget widget;
  private boolean widgetIsNative;
  private boolean widgetScrolls;
  private long count;
  private String shownKey = "";

  /** The first answer to a query. */
  private record First(List<Table.Column> columns, long count, List<Table.Row> rows) {}

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
    host.background()
        .ask(
            List.of(this, "rows"),
            cancellation ->
                new First(
                    asked.columns(),
                    asked.count(wanted, cancellation),
                    asked.rows(0, RowPages.PAGE, wanted, cancellation)),
            first -> present(asked, wanted, first),
            host::fault);
  }

  private void present(Table asked, Table.Query wanted, First first) {
    if (root.isDisposed()) {
      return;
    }
    boolean fitsNative = first.count() <= NATIVE_ROWS;
    boolean scrolls = !onPage || first.count() > WHOLE;
    boolean fits = fitsNative == widgetIsNative && scrolls == widgetScrolls;
    if (widget == null || !fits || !columns.equals(first.columns())) {
      columns = first.columns();
      build(fitsNative, scrolls);
    }
    count = first.count();
    RowPages rows =
        new RowPages(asked, wanted, host.background(), page -> widget.arrived(page), host::fault);
    rows.put(0, first.rows());
    widget.show(rows, count, wanted);
    if (filter != null) {
      filter.say(
          count == 0 && !wanted.filter().isEmpty()
              ? host.look().words().of("filter.hidesAll", wanted.filter())
              : "");
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
    widget =
        fitsNative
            ? new NativeTable(root, host.look(), columns, scrolls, this)
            : new DrawnTable(root, host.look(), columns, this);
    widget.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    root.layout();
  }

  private void filterBy(String words) {
    query = new Table.Query(words, query.column(), query.ascending());
    ask();
  }

  @Override
  public void sortBy(String column) {
    boolean numeric = columns.stream().anyMatch(c -> c.key().equals(column) && c.numeric());
    boolean ascending = query.column().equals(column) ? !query.ascending() : !numeric;
    query = new Table.Query(query.filter(), column, ascending);
    ask();
  }

  @Override
  public void picked(String key) {
    shownKey = key;
    host.select(key);
  }

  @Override
  public void opened(String key) {
    shownKey = key;
    host.open(key);
  }

  @Override
  public void menu(String key) {
    host.menu(key);
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
  public int height(int width) {
    return widget == null
        ? PAGE_ROWS * 24
        : widget.heightOf(widgetScrolls ? Math.min(count, PAGE_ROWS) : count);
  }
}
