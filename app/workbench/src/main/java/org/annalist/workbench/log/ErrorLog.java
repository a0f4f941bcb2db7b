package org.annalist.workbench.log;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.annalist.api.Problem;
import org.annalist.api.Problem.Severity;

/**
 * What the program noted about itself since it started: everything that is logged in this process
 * at the level of information or above, faults of plugins that the platform reports, and times in
 * which the window did not answer. Safe for any thread.
 */
public final class ErrorLog implements AutoCloseable {

  private static final int MOST = 2000;

  private final Deque<LogEntry> entries = new ArrayDeque<>();
  private final Set<Problem> seen = new HashSet<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Handler handler = new FromLoggers();

  /** Starts to listen to the loggers of the process. */
  public ErrorLog() {
    root.addHandler(handler);
  }

  /** The entries, the newest first. */
  public List<LogEntry> entries() {
    synchronized (entries) {
      return List.copyOf(entries);
    }
  }

  /** Adds an entry; the oldest goes if there are too many. */
  public void add(LogEntry entry) {
    synchronized (entries) {
      entries.addFirst(entry);
      if (entries.size() > MOST) {
        entries.removeLast();
      }
    }
    listeners.forEach(Runnable::run);
  }

  /** Adds problems of the platform that were not added before. */
  public void addAll(List<Problem> problems) {
    for (Problem problem : problems) {
      boolean isNew;
      synchronized (entries) {
        isNew = seen.add(problem);
      }
      if (isNew) {
        add(
            new LogEntry(
                Instant.now(), problem.severity(), problem.producer(), problem.toString(), ""));
      }
    }
  }

  /** Takes all entries away; what comes later is noted as before. */
  public void clear() {
    synchronized (entries) {
      entries.clear();
    }
    listeners.forEach(Runnable::run);
  }

  /** Calls when entries came or went, on the thread that added them; closing ends the calls. */
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() {
    root.removeHandler(handler);
  }

  private final class FromLoggers extends Handler {
    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      if (isLoggable(entry) && entry.getLevel().intValue() >= Level.INFO.intValue()) {
        add(
            new LogEntry(
                entry.getInstant(),
                severity(entry.getLevel()),
                source(entry.getLoggerName()),
                formatter.formatMessage(entry),
                LogEntry.stack(entry.getThrown())));
      }
    }

    private static Severity severity(Level level) {
      if (level.intValue() >= Level.SEVERE.intValue()) {
        return Severity.ERROR;
      }
      return level.intValue() >= Level.WARNING.intValue() ? Severity.WARNING : Severity.INFO;
    }

    /** Loggers are named after classes; the package says more to a reader. */
    private static String source(String logger) {
      if (logger == null || logger.isEmpty()) {
        return "";
      }
      int dot = logger.lastIndexOf('.');
      boolean isClass = dot >= 0 && Character.isUpperCase(logger.charAt(dot + 1));
      return isClass ? logger.substring(0, dot) : logger;
    }

    @Override
    public void flush() {
      // Entries are kept at once.
    }

    @Override
    public void close() {
      // It holds nothing.
    }
  }
}
