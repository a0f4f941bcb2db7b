package org.annalist.runtime.pipeline;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Work that may lead to more work; several threads take from it until all of it is done. */
final class WorkQueue<T> {

  private final Deque<T> waiting = new ArrayDeque<>();
  private int open;

  /** Adds work. */
  synchronized void add(Collection<? extends T> more) {
    waiting.addAll(more);
    open += more.size();
    notifyAll();
  }

  /** The next piece of work; null when all is done. Each piece taken must be told {@link #done}. */
  synchronized T take() throws InterruptedException {
    while (waiting.isEmpty() && open > 0) {
      wait();
    }
    return waiting.poll();
  }

  /** Says that a piece of work is done, and whatever it led to was added. */
  synchronized void done() {
    open--;
    notifyAll();
  }

  /** Drops what was not taken yet, and gives it back. */
  synchronized Collection<T> drain() {
    Collection<T> left = new ArrayDeque<>(waiting);
    open -= waiting.size();
    waiting.clear();
    notifyAll();
    return left;
  }
}
