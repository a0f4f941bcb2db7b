package org.annalist.workbench.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Display;

/**
 * The one door to widgets for other threads. Safe for any thread.
 *
 * <p>Posts with equal keys replace each other as long as they wait, so a flood of news costs one
 * run.
 */
public final class UiThread {

  private final Display display;
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();

  public UiThread(Display display) {
    this.display = display;
  }

  public Display display() {
    return display;
  }

  /** Runs work on the UI thread soon, in place of what waits under the same key. */
  public void post(Object key, Runnable work) {
    boolean first;
    synchronized (waiting) {
      first = waiting.isEmpty();
      waiting.put(key, work);
    }
    if (first && !display.isDisposed()) {
      display.asyncExec(this::drain);
    }
  }

  /** Takes back what waits under a key. */
  public void forget(Object key) {
    synchronized (waiting) {
      if (waiting.containsKey(key)) {
        waiting.put(key, () -> {});
      }
    }
  }

  private void drain() {
    List<Runnable> work;
    synchronized (waiting) {
      work = new ArrayList<>(waiting.values());
      waiting.clear();
    }
    RuntimeException failure = null;
    for (Runnable each : work) {
      try {
        each.run();
      } catch (RuntimeException e) {
        // The others still run; the loop of the window reports the first.
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
