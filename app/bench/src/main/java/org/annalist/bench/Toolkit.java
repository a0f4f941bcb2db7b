package org.annalist.bench;

import java.net.URI;
import java.text.Normalizer;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.vietnamese.Folding;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.NormalForm;
import org.annalist.vietnamese.Normalised;
import org.annalist.vietnamese.Scanner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The parts of the text toolkit, document by document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Toolkit {

  private static final Source SOURCE =
      new Source(URI.create("file:bench"), "bench", "text/plain", "", Instant.EPOCH);

  private Draft[] drafts;
  private Draft[] decomposed;
  private String[] texts;
  private Tokens[] tokens;
  private Lexicon<Integer> names;
  private Lexicon<Integer> phrases;

  /** Reads, normalises and scans the texts, and makes lexicons from them. */
  @Setup
  public void prepare() {
    BenchText text = BenchText.read();
    drafts = text.documents().stream().map(Draft::ofText).toArray(Draft[]::new);
    decomposed =
        text.documents().stream()
            .map(words -> Draft.ofText(Normalizer.normalize(words, Normalizer.Form.NFD)))
            .toArray(Draft[]::new);
    texts = new String[drafts.length];
    tokens = new Tokens[drafts.length];
    for (int i = 0; i < drafts.length; i++) {
      texts[i] = NormalForm.normalise(SOURCE, drafts[i]).document().text();
      tokens[i] = Scanner.scan(texts[i]);
    }
    names = SampleTerms.names(texts, tokens);
    phrases = SampleTerms.phrases(texts, tokens);
  }

  /** Texts that mostly are in normal form; with their blocks. */
  @Benchmark
  public void normalForm(Blackhole hole) {
    for (Draft draft : drafts) {
      hole.consume(NormalForm.normalise(SOURCE, draft));
    }
  }

  /** The same texts with every accent a character of its own. */
  @Benchmark
  public void normalFormOfDecomposed(Blackhole hole) {
    for (Draft draft : decomposed) {
      Normalised normalised = NormalForm.normalise(SOURCE, draft);
      hole.consume(normalised);
    }
  }

  /** Tokens, keys and sentences. */
  @Benchmark
  public void scanner(Blackhole hole) {
    for (String text : texts) {
      hole.consume(Scanner.scan(text));
    }
  }

  /** 20,000 names, looked up at every token that no name before it covers. */
  @Benchmark
  public long lexiconOfNames() {
    return matches(names);
  }

  /** 20,000 phrases of the text itself: nearly every token begins one. */
  @Benchmark
  public long lexiconOfPhrases() {
    return matches(phrases);
  }

  private long matches(Lexicon<Integer> lexicon) {
    long count = 0;
    for (Tokens document : tokens) {
      int token = 0;
      while (token < document.size()) {
        long match = lexicon.longest(document, token);
        if (match == Lexicon.NO_MATCH) {
          token++;
        } else {
          token += Lexicon.length(match);
          count += lexicon.category(match);
        }
      }
    }
    return count;
  }

  /** Folding for search. */
  @Benchmark
  public void folding(Blackhole hole) {
    for (String text : texts) {
      hole.consume(Folding.fold(text));
    }
  }
}
