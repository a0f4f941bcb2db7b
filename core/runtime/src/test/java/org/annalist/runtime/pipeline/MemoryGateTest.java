package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Cancellation;
import org.junit.jupiter.api.Test;

class MemoryGateTest {

  // Room for sources of about 10 MB in all.
  private final MemoryGate gate = new MemoryGate(120L << 20);

  private CompletableFuture<Void> start(long length, CountDownLatch inside, CountDownLatch leave) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            gate.run(
                length,
                Cancellation.NONE,
                () -> {
                  inside.countDown();
                  await(leave);
                });
          } catch (InterruptedException e) {
            throw new CancellationException();
          }
        },
        task -> new Thread(task).start());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  @Test
  void smallSourcesPassSideBySide() {
    CountDownLatch inside = new CountDownLatch(8);
    CountDownLatch leave = new CountDownLatch(1);
    CompletableFuture<?>[] all = new CompletableFuture<?>[8];
    for (int i = 0; i < all.length; i++) {
      all[i] = start(1 << 20, inside, leave);
    }

    await(inside);
    leave.countDown();
    CompletableFuture.allOf(all).join();
  }

  @Test
  void aSecondLargeSourceWaitsForTheFirst() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    CompletableFuture<Void> first = start(7 << 20, inside, leave);
    await(inside);
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean ran = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                gate.run(
                    7 << 20,
                    Cancellation.of(() -> asked.incrementAndGet() > 2),
                    () -> ran.set(true)))
        .isInstanceOf(CancellationException.class);
    assertThat(ran).isFalse();

    leave.countDown();
    first.join();
    gate.run(7 << 20, Cancellation.NONE, () -> ran.set(true));
    assertThat(ran).isTrue();
  }

  @Test
  void whatIsTooLargeForAllOfItPassesAlone() throws Exception {
    AtomicBoolean ran = new AtomicBoolean();

    gate.run(Long.MAX_VALUE, Cancellation.NONE, () -> ran.set(true));
    gate.run(-1, Cancellation.NONE, () -> {});
    new MemoryGate(1).run(1 << 20, Cancellation.NONE, () -> {});

    assertThat(ran).isTrue();
  }

  @Test
  void givesItsRoomBackWhenTheWorkFails() throws Exception {
    assertThatThrownBy(
            () ->
                gate.run(
                    Long.MAX_VALUE,
                    Cancellation.NONE,
                    () -> {
                      throw new IllegalStateException("oh dear");
                    }))
        .hasMessage("oh dear");

    gate.run(Long.MAX_VALUE, Cancellation.NONE, () -> {});
  }

  @Test
  void whoWaitsCanBeCancelled() {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    CompletableFuture<Void> first = start(Long.MAX_VALUE, inside, leave);
    await(inside);

    assertThatThrownBy(() -> gate.run(Long.MAX_VALUE, Cancellation.of(() -> true), () -> {}))
        .isInstanceOf(CancellationException.class);

    leave.countDown();
    first.join();
  }
}
