package org.annalist.workbench.part;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.RowsTable;
import org.annalist.workbench.render.ModelPane;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * A list of the workbench's own: what it shows is read in the background when something changed.
 */
public final class ListPart extends OwnPart {

  /** What a list shows, and what its rows do. On the UI thread, but for reading. */
  public interface Source {
    /** Reads the rows; in the background. */
    RowsTable read(Cancellation cancellation);

    /** The user opened a row. */
    void open(String key);

    /** The user picked a row. */
    default void picked(String key) {}

    /** Buttons of the list. */
    default List<Tool> tools() {
      return List.of();
    }

    /** What can be done with a row, or with the list for the empty key. */
    default List<Tool> menu(String key) {
      return List.of();
    }

    /**
     * Calls, on the UI thread, when the rows changed for a reason of the list's own.
     *
     * @return ends the calls
     */
    default Runnable listen(Runnable changed) {
      return () -> {};
    }
  }

  private final Source source;
  private Runnable unlisten = () -> {};
  private ModelPane pane;

  public ListPart(Workbench workbench, ViewDescriptor view, Source source) {
    super(workbench, view);
    this.source = source;
  }

  @Override
  public Control create(Composite parent) {
    pane = new ModelPane(parent, this, false);
    workbench().state().listen(this);
    unlisten = source.listen(this::refresh);
    return pane.control();
  }

  @Override
  public void snapshotChanged() {
    refresh();
  }

  @Override
  public void refresh() {
    if (isVisible()) {
      background()
          .ask(
              List.of(this, "rows"),
              source::read,
              rows -> {
                if (!pane.control().isDisposed()) {
                  pane.show(rows, rows.notice());
                }
              },
              this::fault);
    }
  }

  @Override
  public void select(String key) {
    source.picked(key);
  }

  @Override
  public void open(String key) {
    source.open(key);
  }

  @Override
  public void menu(String key) {
    List<Tool> items = source.menu(key);
    if (items.isEmpty()) {
      return;
    }
    Menu menu = new Menu(pane.control());
    for (Tool each : items) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(look().words().of(each.words()));
      item.addListener(SWT.Selection, e -> each.run().run());
    }
    menu.setVisible(true);
  }

  /** The rows in their widget, for tests. */
  public ModelPane pane() {
    return pane;
  }

  @Override
  public void focus() {
    pane.focus();
  }

  @Override
  public List<Tool> tools() {
    List<Tool> tools = new ArrayList<>(source.tools());
    tools.addAll(pane.tools());
    return tools;
  }

  @Override
  public void close() {
    super.close();
    unlisten.run();
  }
}
