package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same on several threads that start at one moment. */
final class Threads {

  private static final int COUNT = 8;

  private Threads() {}

  /**
   * The results of a call on eight threads at once.
   *
   * @throws AssertionError if the call threw on any of them
   */
  static <T> List<T> atOnce(Callable<T> call) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(COUNT);
    CyclicBarrier start = new CyclicBarrier(COUNT);
    try {
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < COUNT; i++) {
        running.add(
            pool.submit(
                () -> {
                  start.await();
                  return call.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : running) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new AssertionError("Fails when " + COUNT + " threads call at once", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
