package org.annalist.workbench.thread;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the UI thread again and again whether it answers, and notes when it does not for longer than
 * {@link #LIMIT}: for how long, how much of that it computed, and what it was in the middle of.
 * Safe for any thread.
 */
public final class Watchdog implements AutoCloseable {

  /** A window that does not answer for longer feels stuck. */
  public static final Duration LIMIT = Duration.ofMillis(100);

  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final long STEP = 10_000_000;
  private static final int MOST = 200;

  /**
   * A time in which the UI thread did not answer.
   *
   * @param began when it was asked
   * @param length until it answered, without the time in which the whole program stood still
   * @param computed processor time that the UI thread used meanwhile; much less than {@code length}
   *     if it waited, or other programs were in the way
   * @param waited whether it waited for another thread when {@link #LIMIT} had passed
   * @param stack what it was in the middle of then, the innermost call first
   */
  public record Block(
      Instant began,
      Duration length,
      Duration computed,
      boolean waited,
      List<StackTraceElement> stack) {

    public Block {
      stack = List.copyOf(stack);
    }

    /** Whether the window is to blame, and not a busy machine. */
    public boolean isOurs() {
      return waited || computed.compareTo(LIMIT) > 0;
    }
  }

  private final Display display;
  private final Thread ui;
  private final ThreadMXBean times = ManagementFactory.getThreadMXBean();
  private final Consumer<Block> noted;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final Thread thread;
  private volatile boolean closed;
  private volatile boolean missing;

  /**
   * A watchdog that does not watch yet.
   *
   * @param noted told each block, on the thread of the watchdog
   */
  public Watchdog(Display display, Consumer<Block> noted) {
    this.display = display;
    this.ui = display.getThread();
    this.noted = noted;
    this.thread = new Thread(this::watch, "workbench-watchdog");
    thread.setDaemon(true);
  }

  /** Starts to watch. */
  public void start() {
    if (!closed) {
      thread.start();
    }
  }

  /** The blocks so far, the newest {@value #MOST} of them, the oldest first. */
  public List<Block> blocks() {
    synchronized (blocks) {
      return List.copyOf(blocks);
    }
  }

  /** Forgets the blocks so far. */
  public void forget() {
    synchronized (blocks) {
      blocks.clear();
    }
  }

  /** Whether the UI thread has been silent for longer than {@link #LIMIT} at this moment. */
  public boolean isMissing() {
    return missing;
  }

  private void watch() {
    try {
      while (!closed) {
        ask();
        TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
      }
    } catch (InterruptedException | SWTException e) {
      // The window closed: there is nothing to watch any more.
    }
  }

  private void ask() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    Instant began = Instant.now();
    long start = System.nanoTime();
    long used = times.getThreadCpuTime(ui.getId());
    display.asyncExec(answer::countDown);
    long stood = 0;
    boolean waited = false;
    StackTraceElement[] stack = null;
    long before = start;
    while (!answer.await(STEP, TimeUnit.NANOSECONDS)) {
      long now = System.nanoTime();
      // Where this thread, which does nothing, was late, the whole program was.
      stood += Math.max(0, now - before - 2 * STEP);
      before = now;
      if (stack == null && now - start - stood > LIMIT.toNanos()) {
        Thread.State state = ui.getState();
        waited = state == Thread.State.BLOCKED || state == Thread.State.WAITING;
        stack = ui.getStackTrace();
        missing = true;
      }
    }
    missing = false;
    if (stack != null) {
      Duration length = Duration.ofNanos(System.nanoTime() - start - stood);
      Duration computed = Duration.ofNanos(times.getThreadCpuTime(ui.getId()) - used);
      note(new Block(began, length, computed, waited, Arrays.asList(stack)));
    }
  }

  private void note(Block block) {
    synchronized (blocks) {
      blocks.add(block);
      if (blocks.size() > MOST) {
        blocks.remove();
      }
    }
    noted.accept(block);
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
