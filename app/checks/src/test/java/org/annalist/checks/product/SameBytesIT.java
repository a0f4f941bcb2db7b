package org.annalist.checks.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.annalist.checks.product.Annalist.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same documents and plugins give the same bytes, however they are run. */
class SameBytesIT {

  private static final long SEED = 20230419;

  @TempDir static Path firstOut;

  @TempDir Path out;

  private static SortedMap<String, String> first;

  @BeforeAll
  static void analyseOnce() throws Exception {
    run(Annalist.built(), firstOut, Corpus.files(), 1);
    first = Corpus.written(firstOut);
    assertThat(first).hasSizeGreaterThan(20);
  }

  @Test
  void byFourThreads() throws Exception {
    run(Annalist.built(), out, Corpus.files(), 4);
    assertThat(Corpus.written(out)).isEqualTo(first);
  }

  @Test
  void inAnotherOrderOfArguments() throws Exception {
    List<Path> files = new ArrayList<>(Corpus.files());
    Collections.shuffle(files, new Random(SEED));
    run(Annalist.built(), out, files, 2);
    assertThat(Corpus.written(out)).as("seed " + SEED).isEqualTo(first);
  }

  @Test
  void inAnotherLanguageAndTimeZone() throws Exception {
    String elsewhere = "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati";
    run(Annalist.built().with("ANNALIST_JAVA_OPTS", elsewhere), out, Corpus.files(), 2);
    assertThat(Corpus.written(out)).isEqualTo(first);
  }

  @Test
  void onAPlainClassPath() throws Exception {
    Distribution distribution = Distribution.built();
    List<Path> jars = new ArrayList<>(distribution.jars("bundle"));
    jars.addAll(distribution.jars("plugins"));
    String classPath =
        jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))
            + File.pathSeparator
            + Path.of("target/test-classes").toAbsolutePath();
    Annalist plain = Annalist.java(classPath, PlainAnalysis.class.getName());
    List<Object> arguments = new ArrayList<>(Corpus.files());
    arguments.add(0, out);
    Outcome outcome = plain.run(arguments.toArray());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
    assertThat(Corpus.written(out)).isEqualTo(first);
  }

  private static void run(Annalist annalist, Path out, List<Path> files, int jobs)
      throws IOException, InterruptedException {
    List<Object> arguments = new ArrayList<>(files);
    arguments.add(0, "analyse");
    arguments.addAll(List.of("--out", out, "--jobs", jobs));
    Outcome outcome = annalist.run(arguments.toArray());
    assertThat(outcome.exit()).as(outcome.err()).isZero();
  }
}
