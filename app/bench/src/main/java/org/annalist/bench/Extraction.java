package org.annalist.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One extractor alone: tokens and the layers that it reads are there already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Extraction {

  /** Name of the extractor. */
  @Param({"entities", "times", "figures", "facts"})
  public String extractor;

  private final List<ExtractRequest> requests = new ArrayList<>();
  private Extractor measured;

  /** Runs the extractors that stand before the measured one. */
  @Setup
  public void prepare() {
    List<Extractor> before = new ArrayList<>();
    for (Extractor candidate : Extractors.inOrder()) {
      if (Extractors.info(candidate).name().equals(extractor)) {
        measured = candidate;
        break;
      }
      before.add(candidate);
    }
    if (measured == null) {
      throw new IllegalStateException("No extractor " + extractor + " on the class path");
    }
    for (String text : BenchText.read().documents()) {
      Subject subject = new Subject(text);
      for (Extractor earlier : before) {
        subject.add(earlier.extract(subject));
      }
      requests.add(subject);
    }
  }

  /** All documents once. */
  @Benchmark
  public void extract(Blackhole hole) {
    for (ExtractRequest request : requests) {
      hole.consume(measured.extract(request));
    }
  }
}
