package org.annalist.workbench.thread;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.swt.widgets.Display;

/**
 * The one door to widgets for other threads. Safe for any thread.
 *
 * <p>Posts with equal keys replace each other as long as they wait, so a flood of news costs one
 * run.
 */
public final class UiThread {

  /** The UI thread is held for so many nanoseconds at most, but for one piece of work. */
  private static final long SLICE = 12_000_000;

  private final Display display;
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
  private boolean scheduled;

  public UiThread(Display display) {
    this.display = display;
  }

  public Display display() {
    return display;
  }

  /** Runs work on the UI thread soon, in place of what waits under the same key. */
  public void post(Object key, Runnable work) {
    synchronized (waiting) {
      waiting.put(key, work);
      drainSoon();
    }
  }

  /** Work may open a dialog with a loop of its own, so that one drain runs inside another. */
  private void drainSoon() {
    if (!scheduled && !waiting.isEmpty() && !display.isDisposed()) {
      scheduled = true;
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

  /** Runs what waits, for a moment; then lets the keys and the mouse have their turn. */
  private void drain() {
    synchronized (waiting) {
      scheduled = false;
    }
    long end = System.nanoTime() + SLICE;
    RuntimeException failure = null;
    for (Runnable next = next(); next != null; next = System.nanoTime() < end ? next() : null) {
      try {
        next.run();
      } catch (RuntimeException e) {
        // The others still run; the loop of the window reports the first.
        failure = failure == null ? e : failure;
      }
    }
    synchronized (waiting) {
      drainSoon();
    }
    if (failure != null) {
      throw failure;
    }
  }

  private Runnable next() {
    synchronized (waiting) {
      Iterator<Runnable> works = waiting.values().iterator();
      Runnable next = works.hasNext() ? works.next() : null;
      if (next != null) {
        works.remove();
      }
      return next;
    }
  }
}
