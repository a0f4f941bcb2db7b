package org.annalist.runtime.containment;

import java.time.Duration;

/**
 * How long a plugin may take for one call.
 *
 * @param base for any call
 * @param perMillion more for each million of characters (or bytes) it has to look at
 */
public record TimeLimits(Duration base, Duration perMillion) {

  /** Half a minute, and another for each million characters. */
  public static final TimeLimits STANDARD =
      new TimeLimits(Duration.ofSeconds(30), Duration.ofSeconds(30));

  /** The limit for a call that looks at this many characters or bytes. */
  public Duration of(long size) {
    return base.plus(Duration.ofNanos((long) (perMillion.toNanos() * (size / 1e6))));
  }
}
