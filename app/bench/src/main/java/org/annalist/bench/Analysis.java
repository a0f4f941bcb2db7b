package org.annalist.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.annalist.api.extract.Extractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Everything that is done to a decoded text before it is stored: normal form, blocks, tokens and
 * all extractors that see one document.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Analysis {

  private List<String> documents;
  private List<Extractor> extractors;

  /** Reads the texts and makes the extractors. */
  @Setup
  public void prepare() {
    documents = BenchText.read().documents();
    extractors = Extractors.inOrder();
  }

  /** All documents once. */
  @Benchmark
  public void analysis(Blackhole hole) {
    for (String text : documents) {
      Subject subject = new Subject(text);
      for (Extractor extractor : extractors) {
        subject.add(extractor.extract(subject));
      }
      hole.consume(subject);
    }
  }
}
