package org.annalist.runtime.hash;

/**
 * A 64-bit hash that is the same on every machine and in every version: ids of annotations and keys
 * of results are made of it.
 */
public final class StableHash {

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private StableHash() {}

  /** The hash of everything so far and one more number. */
  public static long of(long before, long more) {
    long hash = (before ^ more) * PRIME;
    hash ^= hash >>> 32;
    hash *= 0xD6E8FEB86659FD93L;
    return hash ^ hash >>> 29;
  }

  /** The hash of everything so far and some more characters. */
  public static long of(long before, CharSequence more) {
    long hash = of(before, more.length());
    for (int i = 0; i < more.length(); i++) {
      hash = (hash ^ more.charAt(i)) * PRIME;
      hash ^= hash >>> 31;
    }
    return of(hash, 0);
  }
}
