package org.annalist.runtime;

import java.nio.file.Path;
import java.util.Optional;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.source.Limits;

/** How a platform is set up. Immutable; each {@code with…} gives other options. */
public final class PlatformOptions {

  /** For everyday use: as many threads as the machine has cores and two more, no journal file. */
  public static final PlatformOptions STANDARD =
      new PlatformOptions(
          Math.max(4, Runtime.getRuntime().availableProcessors() + 2),
          TimeLimits.STANDARD,
          Limits.STANDARD,
          null);

  private final int threads;
  private final TimeLimits times;
  private final Limits limits;
  private final Path journal;

  private PlatformOptions(int threads, TimeLimits times, Limits limits, Path journal) {
    this.threads = threads;
    this.times = times;
    this.limits = limits;
    this.journal = journal;
  }

  /**
   * With this number of threads that call plugins.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PlatformOptions withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Plugins need at least 1 thread, not " + number);
    }
    return new PlatformOptions(number, times, limits, journal);
  }

  /** With other limits for the time a plugin may take. */
  public PlatformOptions withTimes(TimeLimits newTimes) {
    return new PlatformOptions(threads, newTimes, limits, journal);
  }

  /** With other limits for what is read. */
  public PlatformOptions withLimits(Limits newLimits) {
    return new PlatformOptions(threads, times, newLimits, journal);
  }

  /** With a file that keeps the edits; a new one if there is none. */
  public PlatformOptions withJournal(Path file) {
    return new PlatformOptions(threads, times, limits, file);
  }

  /** Number of threads that call plugins. */
  public int threads() {
    return threads;
  }

  public TimeLimits times() {
    return times;
  }

  public Limits limits() {
    return limits;
  }

  /** The file that keeps the edits, if there is one. */
  public Optional<Path> journal() {
    return Optional.ofNullable(journal);
  }
}
