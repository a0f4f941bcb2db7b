package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  /** Keeps what it is given until the test runs it, so that nothing depends on timing. */
  private final Queue<Runnable> given = new ArrayDeque<>();

  private final AtomicInteger rounds = new AtomicInteger();

  @Test
  void severalQuestionsBeforeTheRoundAreAnsweredByOne() throws Exception {
    try (Background background = new Background(given::add, rounds::incrementAndGet)) {
      background.ask();
      background.ask();
      background.ask();

      assertThat(given).hasSize(1);
      given.remove().run();

      assertThat(rounds).hasValue(1);
      background.awaitIdle();
    }
  }

  @Test
  void aQuestionDuringARoundLeadsToAnother() {
    Background[] asked = new Background[1];
    try (Background background =
        new Background(
            given::add,
            () -> {
              if (rounds.incrementAndGet() < 3) {
                asked[0].ask();
              }
            })) {
      asked[0] = background;
      background.ask();

      given.remove().run();

      assertThat(rounds).hasValue(3);
      assertThat(given).isEmpty();
    }
  }

  @Test
  void canBeAskedAgainWhenItIsDone() {
    try (Background background = new Background(given::add, rounds::incrementAndGet)) {
      background.ask();
      given.remove().run();
      background.ask();
      given.remove().run();

      assertThat(rounds).hasValue(2);
    }
  }

  @Test
  void doesNothingMoreOnceClosed() throws Exception {
    Background background = new Background(given::add, rounds::incrementAndGet);
    background.ask();

    background.close();
    given.remove().run();
    background.ask();

    assertThat(background.isCancelled()).isTrue();
    assertThat(rounds).hasValue(0);
    assertThat(given).isEmpty();
    background.awaitIdle();
  }

  @Test
  void aRoundThatIsCutShortByClosingIsNoFailure() throws Exception {
    Background[] closing = new Background[1];
    Background background =
        new Background(
            given::add,
            () -> {
              closing[0].close();
              throw new CancellationException();
            });
    closing[0] = background;
    background.ask();

    given.remove().run();

    background.awaitIdle();
  }

  @Test
  void aRoundThatFailsLeavesItReadyForTheNext() throws Exception {
    try (Background background =
        new Background(
            given::add,
            () -> {
              if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("oh dear");
              }
            })) {
      background.ask();
      try {
        given.remove().run();
      } catch (IllegalStateException e) {
        assertThat(e).hasMessage("oh dear");
      }
      background.awaitIdle();
      background.ask();
      given.remove().run();

      assertThat(rounds).hasValue(2);
    }
  }
}
