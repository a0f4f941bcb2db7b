package org.annalist.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/**
 * What {@link Analysis} does, on as many characters of text made to hurt, in documents of a million
 * characters: the ratio of the two times is the ratio of the times for one character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Hostile {

  private static final int DOCUMENT = 1_000_000;

  /** What the text is made of. */
  @Param({"digits", "numbers", "brackets", "lines", "word", "capitals", "slashes", "long"})
  public String kind;

  private final List<String> documents = new ArrayList<>();
  private List<Extractor> extractors;

  /** Makes the texts. */
  @Setup
  public void prepare() {
    extractors = Extractors.inOrder();
    String typical = BenchText.read().joined();
    int left = typical.length();
    String text = text(kind, typical);
    while (left > 0) {
      int length = Math.min(left, DOCUMENT);
      documents.add(text.repeat(length / text.length() + 1).substring(0, length));
      left -= length;
    }
  }

  private static String text(String kind, String typical) {
    return switch (kind) {
      case "digits" -> "7";
      case "numbers" -> "1.234,5 ";
      case "brackets" -> "([{“";
      case "lines" -> "a\n";
      case "word" -> "nghiêng";
      case "slashes" -> "1/2/3-";
      // Headlines from end to end, and one paragraph without an end.
      case "capitals" -> typical.toUpperCase(Locale.ROOT);
      case "long" -> typical.replace('\n', ' ');
      default -> throw new IllegalArgumentException("No text of kind " + kind);
    };
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
