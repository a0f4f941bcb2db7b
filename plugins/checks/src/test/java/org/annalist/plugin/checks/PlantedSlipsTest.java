package org.annalist.plugin.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.Platform;
import org.annalist.runtime.PlainPlatform;
import org.annalist.testkit.score.TestCorpus;
import org.junit.jupiter.api.Test;

/** All extractors on the test corpus: what was planted there is found, and nothing else. */
class PlantedSlipsTest {

  @Test
  void exactlyTheSlipsOfTheTestCorpusAreReported() throws InterruptedException {
    Path texts = TestCorpus.locate().goldFolder().resolveSibling("texts");
    try (Platform platform = PlainPlatform.open(PlantedSlipsTest.class.getClassLoader())) {
      platform.corpus().add(ImportRequest.of(List.of(texts))).await();
      Snapshot snapshot = platform.corpus().snapshot();
      assertThat(snapshot.problems())
          .filteredOn(problem -> problem.producer().equals("checks"))
          .extracting(PlantedSlipsTest::told)
          .containsExactly(
              "06-so-ket-giua-nhiem-ky.txt 625-630 check.progress-states"
                  + " 16/35 (2021-12-28) ≠ 16/34 (2021-12-28)",
              "07-kiem-tra-giam-sat.txt 1134-1139 check.sum 2.377 ≠ 1.783 + 218 + 25 + 288 (2314)",
              "14-quang-nam-6-thang-2024.txt 603-609 check.sum 12.221 ≠ 10.152 + 3.224 (13376)",
              "20-phu-luc-so-lieu.txt 750-755 check.sum 1.960 ≠ 848 + 1.058 (1906)");
      assertThat(snapshot.problems())
          .filteredOn(problem -> problem.kind().equals("document.shared-number"))
          .as("two documents of one number")
          .hasSize(1);
    }
  }

  private static String told(Problem problem) {
    Place place = problem.places().get(0);
    return "%s %d-%d %s %s"
        .formatted(
            place.document(),
            place.span().begin(),
            place.span().end(),
            problem.kind(),
            problem.cause());
  }
}
