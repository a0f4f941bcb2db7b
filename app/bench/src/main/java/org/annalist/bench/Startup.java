package org.annalist.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
      millis[i] = fork();
    }
    Arrays.sort(millis);
    System.out.printf(
        Locale.ROOT,
        "extractors made, first document analysed: best %.0f ms, median %.0f ms%n",
        millis[0],
        millis[ROUNDS / 2]);
  }

  private static double once() {
    String text = BenchText.read().documents().get(0);
    long begun = System.nanoTime();
    Subject subject = new Subject(text);
    for (Extractor extractor : Extractors.inOrder()) {
      subject.add(extractor.extract(subject));
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double fork() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-D" + BenchText.MEGABYTES + "=0.1",
                "-D" + BenchText.FOLDER + "=" + BenchText.folder(),
                "-cp",
                System.getProperty("java.class.path").replace(":", File.pathSeparator),
                Startup.class.getName(),
                "once")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("A round failed: " + said);
    }
    return Double.parseDouble(said);
  }
}
