package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.Task;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  @Test
  void givesCountRateAndWhatIsLeft() {
    var progress = new Task.Progress(20, 60, 2, 4_000_000, "");
    assertThat(ProgressLine.describe(progress, 10))
        .isEqualTo("20 of 60 documents, 2 failed, 2.0/s, 0.4 MB/s, about 20 s left");
  }

  @Test
  void promisesNothingBeforeTheFirstDocumentIsDone() {
    assertThat(ProgressLine.describe(new Task.Progress(0, 60, 0, 0, ""), 10))
        .isEqualTo("0 of 60 documents");
  }

  @Test
  void doesNotSpeakOfTheRestWhenAllIsDone() {
    assertThat(ProgressLine.describe(new Task.Progress(60, 60, 0, 0, ""), 30))
        .isEqualTo("60 of 60 documents, 2.0/s, 0.0 MB/s");
  }
}
