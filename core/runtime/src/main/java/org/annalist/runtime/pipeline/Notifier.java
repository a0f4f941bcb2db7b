package org.annalist.runtime.pipeline;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;

/**
 * Tells listeners the number of the newest revision, on a thread of its own. Revisions that come
 * while listeners are busy are told as one.
 */
final class Notifier implements AutoCloseable {

  private final List<Listening> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = new Thread(this::work, "notifier");
  private long newest;
  private boolean closed;

  private record Listening(LongConsumer listener) {
    // Listeners are told apart by where they were added, not by what they are.
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  Notifier() {
    thread.setDaemon(true);
    thread.start();
  }

  AutoCloseable add(LongConsumer listener) {
    Listening listening = new Listening(listener);
    listeners.add(listening);
    return () -> listeners.remove(listening);
  }

  synchronized void tell(long revision) {
    newest = revision;
    notifyAll();
  }

  private void work() {
    long told = 0;
    try {
      while (true) {
        told = after(told);
        if (told < 0) {
          return;
        }
        for (Listening listening : listeners) {
          tell(listening, told);
        }
      }
    } catch (InterruptedException e) {
      // Nobody interrupts this thread but the end of the program.
    }
  }

  private synchronized long after(long told) throws InterruptedException {
    while (newest == told && !closed) {
      wait();
    }
    return closed ? -1 : newest;
  }

  private static void tell(Listening listening, long revision) {
    try {
      listening.listener.accept(revision);
    } catch (RuntimeException | LinkageError e) {
      // A listener is part of a product; its fault must not keep the others from hearing.
      Thread current = Thread.currentThread();
      current.getUncaughtExceptionHandler().uncaughtException(current, e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
