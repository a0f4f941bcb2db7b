package org.annalist.runtime.registry;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Producer;
import org.annalist.api.Setting;
import org.annalist.api.platform.Contribution;

/**
 * A contribution that was read, and how it behaved so far. Safe for any thread.
 *
 * @param <T> extension point
 */
public abstract class Plugin<T> {

  private static final int STRIKES = 3;

  private final Contribution.Kind kind;
  private final String name;
  private final Home home;
  private final Producer producer;
  private final T instance;
  private final Labels labels;
  private final AtomicInteger strikes = new AtomicInteger();
  private volatile String off = "";
  private volatile List<Setting> settings = List.of();

  Plugin(Contribution.Kind kind, String name, Home home, T instance) {
    this.kind = kind;
    this.name = name;
    this.home = home;
    this.instance = instance;
    this.producer = new Producer(name, home.version());
    this.labels = Labels.beside(instance.getClass());
  }

  public final Contribution.Kind kind() {
    return kind;
  }

  /** Its unique name among its kind. */
  public final String name() {
    return name;
  }

  public final Home home() {
    return home;
  }

  /** What is called. */
  public final T instance() {
    return instance;
  }

  /** Name and version, as results remember it. */
  public final Producer producer() {
    return producer;
  }

  /** Its words by language. */
  public final Labels labels() {
    return labels;
  }

  /** What a user can set about it. */
  public final List<Setting> settings() {
    return settings;
  }

  /** Keeps what it says can be set about it. */
  public final void settings(List<Setting> declared) {
    settings = declared.stream().map(labels::resolve).toList();
  }

  /** Layers it reads, sorted. */
  public List<String> reads() {
    return List.of();
  }

  /** Layers it writes, sorted. */
  public List<String> writes() {
    return List.of();
  }

  /**
   * Counts a fault; the third one switches it off.
   *
   * @param fault what went wrong, as the rest of a sentence
   * @return whether this fault switched it off
   */
  public final boolean strike(String fault) {
    int count = strikes.incrementAndGet();
    return count >= STRIKES && switchOff("it failed " + count + " times, at last: " + fault);
  }

  /**
   * Switches it off at once.
   *
   * @param reason why, as a part of a sentence
   * @return whether it was on before
   */
  public final synchronized boolean switchOff(String reason) {
    boolean on = off.isEmpty();
    if (on) {
      off = reason;
    }
    return on;
  }

  /** Faults so far. */
  public final int strikes() {
    return strikes.get();
  }

  /** Whether it was switched off. */
  public final boolean isOff() {
    return !off.isEmpty();
  }

  /** Why it was switched off, or empty. */
  public final String offReason() {
    return off;
  }

  /** What it is, for messages: {@code extractor times of org.annalist.plugin.times 0.1.0}. */
  public final String description() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + name + " of " + home;
  }

  /** How products see it. */
  final Contribution contribution() {
    return new Contribution(
        kind,
        name,
        home.bundle(),
        home.version(),
        isOff() ? Contribution.State.OFF : Contribution.State.ACTIVE,
        off,
        reads(),
        writes(),
        strikes(),
        settings);
  }
}
