package org.annalist.workbench.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.Platform;

/** What the window shows now. UI thread only; listeners are called there. */
public final class WorkbenchState {

  /** Told of changes. */
  public interface Listener {
    default void snapshotChanged() {}

    default void selectionChanged(Selected selected) {}

    default void jobsChanged() {}
  }

  private final Platform platform;
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private final History history = new History();
  private final Jobs jobs = new Jobs(this::tellJobs);
  private Snapshot snapshot;
  private Selected selected = Selected.NONE;
  private Selection carried = Selection.NONE;

  public WorkbenchState(Platform platform) {
    this.platform = platform;
    this.snapshot = platform.corpus().snapshot();
  }

  public Platform platform() {
    return platform;
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public Selected selected() {
    return selected;
  }

  public History history() {
    return history;
  }

  /** Running jobs, the oldest first. */
  public List<Job> jobs() {
    return jobs.running();
  }

  /** Running jobs and those that are over. */
  public Jobs allJobs() {
    return jobs;
  }

  public void listen(Listener listener) {
    listeners.add(listener);
  }

  public void unlisten(Listener listener) {
    listeners.remove(listener);
  }

  /** Takes the newest revision, if there is a newer one. */
  public void refreshSnapshot() {
    Snapshot newest = platform.corpus().snapshot();
    if (newest.revision() != snapshot.revision()) {
      snapshot = newest;
      listeners.forEach(Listener::snapshotChanged);
    }
  }

  public void select(Selected newSelected) {
    history.visit(newSelected);
    show(newSelected);
  }

  /** What was cut or is being dragged; {@link Selection#NONE} if nothing is. */
  public Selection carried() {
    return carried;
  }

  public void carry(Selection newCarried) {
    carried = newCarried;
  }

  /** Has all views shown anew, as after their settings changed. */
  public void refreshViews() {
    snapshot = platform.corpus().snapshot();
    listeners.forEach(Listener::snapshotChanged);
  }

  public void goBack() {
    history.goBack().ifPresent(this::show);
  }

  public void goForward() {
    history.goForward().ifPresent(this::show);
  }

  private void show(Selected newSelected) {
    selected = newSelected;
    listeners.forEach(listener -> listener.selectionChanged(newSelected));
  }

  public void add(Job job) {
    jobs.add(job);
  }

  /** Takes the jobs that are over from the running ones. */
  public void sweepJobs() {
    jobs.sweep();
  }

  private void tellJobs() {
    listeners.forEach(Listener::jobsChanged);
  }
}
