package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;

/**
 * A part of the workbench's own, which shows no plugin's model: it hears of the state of the
 * window, and has no picture and no pin unless it says so. UI thread only.
 */
public abstract class OwnPart implements Part, RenderHost, WorkbenchState.Listener {

  private final Workbench workbench;
  private final ViewDescriptor view;
  private boolean visible;

  protected OwnPart(Workbench workbench, ViewDescriptor view) {
    this.workbench = workbench;
    this.view = view;
  }

  protected final Workbench workbench() {
    return workbench;
  }

  protected final boolean isVisible() {
    return visible;
  }

  @Override
  public final String id() {
    return view.id();
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
    if (visible) {
      refresh();
    }
  }

  @Override
  public List<Tool> tools() {
    return List.of();
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

  @Override
  public final Look look() {
    return workbench.look();
  }

  @Override
  public Snapshot snapshot() {
    return workbench.state().snapshot();
  }

  @Override
  public final Background background() {
    return workbench.background();
  }

  @Override
  public void select(String key) {
    // It has no items with keys, unless it says so.
  }

  @Override
  public void open(String key) {
    // It has no items with keys, unless it says so.
  }

  @Override
  public void menu(String key) {
    // It has no items with keys, unless it says so.
  }

  @Override
  public final void run(Action action) {
    workbench.perform(action);
  }

  @Override
  public void contentChanged() {
    // It scrolls.
  }

  @Override
  public void fault(Throwable fault) {
    workbench.fault(title(), fault);
  }
}
