package org.annalist.runtime.containment;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that run plugins: a fixed number, started when needed. A thread that a plugin does
 * not give back is left behind and replaced.
 */
public final class PluginThreads implements AutoCloseable {

  private final BlockingQueue<PoolTask<?>> queue = new LinkedBlockingQueue<>();
  private final AtomicInteger live = new AtomicInteger();
  private final AtomicInteger names = new AtomicInteger();
  private final int size;
  private volatile boolean closed;

  /**
   * @param size number of threads, at least 1
   */
  public PluginThreads(int size) {
    this.size = size;
  }

  void submit(PoolTask<?> task) {
    queue.add(task);
    start();
  }

  private void start() {
    int now = live.get();
    while (now < size && !closed) {
      if (live.compareAndSet(now, now + 1)) {
        Thread thread = new Thread(this::work, "plugin-" + names.incrementAndGet());
        // A plugin that hangs must not keep the program from ending.
        thread.setDaemon(true);
        thread.start();
        return;
      }
      now = live.get();
    }
  }

  private void work() {
    try {
      while (!closed) {
        if (!queue.take().run()) {
          // It was given up, and this thread replaced.
          return;
        }
      }
    } catch (InterruptedException closing) {
      // An interrupt outside of a call comes from close() or from nowhere: the thread ends.
      live.decrementAndGet();
    }
  }

  /** Replaces the thread of a task that was given up. */
  void replace() {
    live.decrementAndGet();
    start();
  }

  /** Lets all threads go that are not inside a plugin. */
  @Override
  public void close() {
    closed = true;
    for (int i = 0; i < size; i++) {
      queue.add(new PoolTask<Void>(task -> null));
    }
  }
}
