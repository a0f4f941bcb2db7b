package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.cli.Product.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same texts and plugins give the same bytes, in every file, whatever the order of things. */
class DeterminismTest {

  @TempDir private static Path firstOut;

  @TempDir private Path out;

  private static SortedMap<String, String> first;

  @BeforeAll
  static void analyseOnce() throws Exception {
    analyse(firstOut, Product.texts(), 1, 0);
    first = Product.written(firstOut);
    assertThat(first).containsKeys("report.html", "facts.csv").hasSizeGreaterThan(20);
  }

  private static void analyse(Path out, List<Path> texts, int jobs, long seed) throws IOException {
    try (Product product = Product.open(seed)) {
      List<Object> arguments = new ArrayList<>(texts);
      arguments.addAll(0, List.of("analyse", "--quiet", "--out", out, "--jobs", jobs));
      Outcome outcome = product.run(arguments.toArray());
      assertThat(outcome.code()).as(outcome.err()).isZero();
    }
  }

  /** Texts in another order. */
  private static List<Path> shuffled(long seed) throws IOException {
    List<Path> texts = new ArrayList<>(Product.texts());
    Collections.shuffle(texts, new Random(seed));
    return texts;
  }

  @ParameterizedTest
  @CsvSource({"1, 11", "2, 12", "8, 13"})
  void forAnyNumberOfJobsAndAnyOrderOfPluginsAndArguments(int jobs, long seed) throws Exception {
    analyse(out, shuffled(seed), jobs, seed);

    assertThat(Product.written(out)).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void whetherTextsComeTogetherOrOneAfterAnother(long seed) throws Exception {
    try (Product product = Product.open(seed)) {
      List<Path> texts = shuffled(seed);
      // Most together, the last three each for itself: every import links the corpus again.
      int together = texts.size() - 3;
      add(product, texts.subList(0, together));
      for (Path text : texts.subList(together, texts.size())) {
        add(product, List.of(text));
      }
      write(product);
    }

    assertThat(Product.written(out)).isEqualTo(first);
  }

  @Test
  void whenTextsAreAddedASecondTime() throws Exception {
    try (Product product = Product.open(31)) {
      add(product, shuffled(31));
      add(product, shuffled(32));
      write(product);
    }

    assertThat(Product.written(out)).isEqualTo(first);
  }

  private static void add(Product product, List<Path> texts) throws InterruptedException {
    assertThat(product.platform().corpus().add(ImportRequest.of(texts)).await().failures())
        .isEmpty();
  }

  private void write(Product product) throws Exception {
    OutputFolder folder = new OutputFolder(out);
    folder.prepare();
    assertThat(
            new Exporting(
                    product.platform(),
                    product.platform().corpus().snapshot(),
                    Locale.forLanguageTag("vi"),
                    folder)
                .all())
        .isEmpty();
  }
}
