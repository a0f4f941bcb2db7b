package org.annalist.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.annalist.api.extract.Extractor;

/**
 * How long it takes from nothing to the first analysed document: the extractors are found and made,
 * with all their lexicons and rules, and read one text. Each round is a fresh virtual machine.
 */
public final class Startup {

  private static final int ROUNDS = 9;

  private Startup() {}

  /** Prints the best and the median of the rounds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0 && args[0].equals("once")) {
      System.out.println(once());
      return;
    }
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      millis[i] = Double.parseDouble(Fork.run(Startup.class, "once"));
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "extractors made, first document analysed: best %.0f ms, median %.0f ms%n",
        millis[0],
        millis[ROUNDS / 2]);
  }

  private static double once() {
    String text = BenchText.first();
    long begun = System.nanoTime();
    Subject subject = new Subject(text);
    for (Extractor extractor : Extractors.inOrder()) {
      subject.add(extractor.extract(subject));
    }
    return (System.nanoTime() - begun) / 1e6;
  }
}
