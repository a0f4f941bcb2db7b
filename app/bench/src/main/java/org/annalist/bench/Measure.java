package org.annalist.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds, each round all of them in a fresh JVM each, and reports the best of
 * the rounds: on a machine that others use too, the best is what the code can do, and the yardstick
 * suffers the same neighbours in each round.
 *
 * <pre>{@code
 * java -cp 'app/bench/target/classes:app/bench/target/lib/*' org.annalist.bench.Measure \
 *     [-Dannalist.bench.text=FOLDER] [-Dannalist.bench.rounds=3] [NAME...]
 * }</pre>
 */
public final class Measure {

  private static final String YARDSTICK = "ScanLimit.scanLimit";

  private Measure() {}

  /** Measures the benchmarks whose names match one of the arguments; all if there are none. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    int rounds = Integer.getInteger("annalist.bench.rounds", 3);
    Map<String, Double> best = new TreeMap<>();
    for (int round = 0; round < rounds; round++) {
      for (RunResult result : run(args)) {
        String name = name(result);
        double micros = result.getPrimaryResult().getStatistics().getMin();
        best.merge(name, micros, Math::min);
        System.err.printf(Locale.ROOT, "round %d  %-40s %12.0f us%n", round + 1, name, micros);
      }
    }
    print(best, BenchText.read().bytes());
  }

  private static Collection<RunResult> run(String[] names) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(YARDSTICK)
            .forks(1)
            // Until the compiler has come to an end with all extractors.
            .warmupIterations(8)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgsAppend(forwarded());
    for (String name : names.length == 0 ? new String[] {".*"} : names) {
      options.include(name);
    }
    Options built = options.build();
    return new Runner(built).run();
  }

  private static String[] forwarded() {
    // As the launcher of the distribution starts it.
    List<String> args =
        new ArrayList<>(List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:InlineSmallCode=1200"));
    for (String key : List.of(BenchText.FOLDER, BenchText.MEGABYTES)) {
      if (System.getProperty(key) != null) {
        args.add("-D" + key + "=" + System.getProperty(key));
      }
    }
    return args.toArray(String[]::new);
  }

  private static String name(RunResult result) {
    StringBuilder name = new StringBuilder(result.getParams().getBenchmark());
    name.delete(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1) + 1);
    for (String param : result.getParams().getParamsKeys()) {
      name.append(' ').append(result.getParams().getParam(param));
    }
    return name.toString();
  }

  private static void print(Map<String, Double> best, long bytes) {
    double limit = best.get(YARDSTICK);
    System.out.printf(Locale.ROOT, "%-40s %10s %10s %10s%n", "best", "MB/s", "ns/byte", "of S");
    best.forEach(
        (name, micros) ->
            System.out.printf(
                Locale.ROOT,
                "%-40s %10.1f %10.2f %9.1f%%%n",
                name,
                bytes / micros,
                micros * 1000 / bytes,
                100 * limit / micros));
  }
}
