package org.annalist.runtime.source;

/**
 * How much of what a user adds is read.
 *
 * @param sourceBytes bytes of one source
 * @param depth how deep sources may be nested; an archive's entry is at 1
 * @param entries sources inside one container, those inside these included
 * @param expandedBytes bytes of all sources inside one container
 * @param ratio how many times larger than its packed bytes an entry may be
 * @param ratioGrace bytes of an entry up to which the ratio does not matter
 */
public record Limits(
    long sourceBytes, int depth, int entries, long expandedBytes, int ratio, long ratioGrace) {

  /** 512 MB a source, 2 GB and 100,000 entries a container, 3 levels. */
  public static final Limits STANDARD =
      new Limits(512L << 20, 3, 100_000, 2L << 30, 250, 16L << 20);
}
