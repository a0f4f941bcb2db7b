package org.annalist.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The yardstick: one look into a class table for each character, counting the runs of letters and
 * digits. What plain Java can do at best if it looks at every character at all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScanLimit {

  private final byte[] classes = new byte[Character.MAX_VALUE + 1];
  private char[] text;

  /** Reads the text and fills the table. */
  @Setup
  public void prepare() {
    text = BenchText.read().joined().toCharArray();
    for (int c = 0; c < classes.length; c++) {
      classes[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
    }
  }

  /** One pass over the text. */
  @Benchmark
  public int scanLimit() {
    int words = 0;
    int before = 0;
    for (char c : text) {
      int now = classes[c];
      words += now & ~before;
      before = now;
    }
    return words;
  }
}
