package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.api.view.RowsTable;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.ModelPane;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A list of the workbench's own: what it shows is read in the background when something changed.
 */
public final class ListPart implements Part, RenderHost, WorkbenchState.Listener {

  /** What a list shows, and what its rows do. */
  public interface Source {
    /** Reads the rows; in the background. */
    RowsTable read(Cancellation cancellation);

    /** The user opened a row. */
    void open(String key);
  }

  private final Workbench workbench;
  private final ViewDescriptor view;
  private final Source source;
  private ModelPane pane;
  private boolean visible;

  public ListPart(Workbench workbench, ViewDescriptor view, Source source) {
    this.workbench = workbench;
    this.view = view;
    this.source = source;
  }

  @Override
  public String id() {
    return view.id();
  }

  @Override
  public Control create(Composite parent) {
    pane = new ModelPane(parent, this, false);
    workbench.state().listen(this);
    return pane.control();
  }

  @Override
  public String title() {
    return view.label().apply(look().words().locale());
  }

  @Override
  public String icon() {
    return view.icon();
  }

  @Override
  public void setVisible(boolean nowVisible) {
    visible = nowVisible;
    refresh();
  }

  @Override
  public void snapshotChanged() {
    refresh();
  }

  @Override
  public void jobsChanged() {
    refresh();
  }

  @Override
  public void refresh() {
    if (visible) {
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
    // Its rows are nothing that other views could show.
  }

  @Override
  public void open(String key) {
    source.open(key);
  }

  @Override
  public void menu(String key) {
    // A row has one thing to do: what opening it does.
  }

  @Override
  public void run(Action action) {
    workbench.perform(action);
  }

  @Override
  public void contentChanged() {
    // It scrolls.
  }

  @Override
  public void fault(Throwable fault) {
    workbench.fault(view.id(), fault);
  }

  @Override
  public Look look() {
    return workbench.look();
  }

  @Override
  public Snapshot snapshot() {
    return workbench.state().snapshot();
  }

  @Override
  public Background background() {
    return workbench.background();
  }

  @Override
  public void focus() {
    pane.focus();
  }

  @Override
  public List<Tool> tools() {
    return pane.tools();
  }

  @Override
  public Optional<Painting> painting() {
    return Optional.empty();
  }

  @Override
  public boolean canPin() {
    return false;
  }

  @Override
  public boolean isPinned() {
    return false;
  }

  @Override
  public void setPinned(boolean pinned) {
    // It shows nothing of the selection.
  }

  @Override
  public void close() {
    workbench.state().unlisten(this);
  }
}
