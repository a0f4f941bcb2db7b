package org.annalist.runtime.containment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Cancellation;
import org.annalist.api.extract.Extractor;
import org.annalist.runtime.registry.Plugin;
import org.annalist.runtime.registry.Registry;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final PluginThreads threads = new PluginThreads(1);
  private final AtomicInteger faults = new AtomicInteger();
  private final Guard guard = new Guard(threads, faults::incrementAndGet);
  private final Plugin<Extractor> plugin = plugin();

  private static Plugin<Extractor> plugin() {
    Registry registry = new Registry(met -> {}, () -> {});
    registry.add(new WordExtractor(), Bench.HOME);
    return registry.roster().plan().document().get(0);
  }

  @AfterEach
  void close() {
    threads.close();
  }

  private PluginFault fault(Caller.Body<Extractor, Object> body) {
    return catchThrowableOfType(
        PluginFault.class, () -> guard.call(plugin, LONG, Cancellation.NONE, body));
  }

  @Test
  void givesTheResult() throws PluginFault {
    String thread =
        guard.call(
            plugin, LONG, Cancellation.NONE, (instance, stop) -> Thread.currentThread().getName());

    assertThat(thread).startsWith("plugin-");
    assertThat(plugin.strikes()).isZero();
  }

  @Test
  void namesThePluginThatThrows() {
    PluginFault fault =
        fault(
            (instance, stop) -> {
              throw new IllegalStateException("oh dear");
            });

    assertThat(fault.problem().producer()).isEqualTo("words");
    assertThat(fault.problem().message()).contains("Extractor words");
    assertThat(fault.problem().cause()).contains("IllegalStateException: oh dear");
    assertThat(fault.problem().remedy()).contains("org.example.sample 1.0.0");
    assertThat(plugin.strikes()).isEqualTo(1);
  }

  @Test
  void survivesDeepRecursionMissingClassesAndLackOfMemory() throws PluginFault {
    assertThat(fault((instance, stop) -> recurse(0)).problem().cause())
        .contains("StackOverflowError");
    assertThat(
            fault(
                    (instance, stop) -> {
                      throw new NoClassDefFoundError("org/example/Gone");
                    })
                .problem()
                .cause())
        .contains("org/example/Gone");
    Plugin<Extractor> other = plugin();
    PluginFault memory =
        catchThrowableOfType(
            PluginFault.class,
            () ->
                guard.call(
                    other,
                    LONG,
                    Cancellation.NONE,
                    (instance, stop) -> new long[Integer.MAX_VALUE]));
    assertThat(memory.problem().cause()).contains("OutOfMemoryError");
    assertThat(guard.<Extractor, Integer>call(other, LONG, Cancellation.NONE, (i, stop) -> 42))
        .isEqualTo(42);
  }

  private static int recurse(int depth) {
    return depth < 0 ? 0 : recurse(depth + 1) + 1;
  }

  @Test
  void switchesAPluginOffAtTheThirdStrike() {
    for (int i = 0; i < 3; i++) {
      assertThat(plugin.isOff()).isFalse();
      fault(
          (instance, stop) -> {
            throw new IllegalStateException("again");
          });
    }

    assertThat(plugin.isOff()).isTrue();
    assertThat(plugin.offReason()).contains("3 times").contains("again");
    assertThat(faults).hasPositiveValue();
    AtomicBoolean called = new AtomicBoolean();
    PluginFault fault =
        fault(
            (instance, stop) -> {
              called.set(true);
              return 1;
            });
    assertThat(called).isFalse();
    assertThat(fault.called()).isFalse();
  }

  @Test
  void letsExceptionsOfTheContractThroughWithoutAStrike() {
    assertThatThrownBy(
            () ->
                guard.call(
                    plugin,
                    LONG,
                    Cancellation.NONE,
                    IOException.class,
                    (instance, stop) -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(plugin.strikes()).isZero();
  }

  @Test
  void tellsAPluginToStopWhenItsTimeIsUp() {
    PluginFault fault =
        catchThrowableOfType(
            PluginFault.class,
            () ->
                guard.call(
                    plugin,
                    SHORT,
                    Cancellation.NONE,
                    (instance, stop) -> {
                      while (true) {
                        stop.check();
                        Thread.onSpinWait();
                      }
                    }));

    assertThat(fault.problem().message()).contains("took too long");
    assertThat(plugin.strikes()).isEqualTo(1);
    assertThat(plugin.isOff()).isFalse();
  }

  @Test
  void leavesAHangingThreadBehindAndSwitchesThePluginOff() throws PluginFault {
    CountDownLatch end = new CountDownLatch(1);
    PluginFault fault =
        catchThrowableOfType(
            PluginFault.class,
            () ->
                guard.call(
                    plugin,
                    SHORT,
                    Cancellation.NONE,
                    (instance, stop) -> {
                      while (end.getCount() > 0) {
                        Thread.onSpinWait();
                      }
                      return 1;
                    }));

    assertThat(fault.problem().message()).contains("hangs");
    assertThat(plugin.isOff()).isTrue();
    // The only thread was taken, so this needs the new one.
    Plugin<Extractor> other = plugin();
    assertThat(guard.<Extractor, Integer>call(other, LONG, Cancellation.NONE, (i, stop) -> 7))
        .isEqualTo(7);
    end.countDown();
  }

  @Test
  void interruptsAPluginThatSleeps() {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch never = new CountDownLatch(1);
    PluginFault fault =
        catchThrowableOfType(
            PluginFault.class,
            () ->
                guard.call(
                    plugin,
                    SHORT,
                    Cancellation.NONE,
                    (instance, stop) -> {
                      try {
                        never.await();
                      } catch (InterruptedException e) {
                        interrupted.set(true);
                        throw e;
                      }
                      return 1;
                    }));

    assertThat(interrupted).isTrue();
    assertThat(fault.problem().message()).contains("took too long");
  }

  @Test
  void endsAtOnceWhenCancelledEvenIfThePluginDoesNot() throws PluginFault {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Cancellation afterStart = Cancellation.of(() -> running.getCount() == 0);

    assertThatThrownBy(
            () ->
                guard.call(
                    plugin,
                    LONG,
                    afterStart,
                    (instance, stop) -> {
                      running.countDown();
                      while (end.getCount() > 0) {
                        Thread.onSpinWait();
                      }
                      return 1;
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(plugin.isOff()).isFalse();
    assertThat(guard.<Extractor, Integer>call(plugin, LONG, Cancellation.NONE, (i, stop) -> 7))
        .isEqualTo(7);
    end.countDown();
  }

  @Test
  void cancelledCallsAreNoStrike() {
    CountDownLatch running = new CountDownLatch(1);

    assertThatThrownBy(
            () ->
                guard.call(
                    plugin,
                    LONG,
                    Cancellation.of(() -> running.getCount() == 0),
                    (instance, stop) -> {
                      running.countDown();
                      while (true) {
                        stop.check();
                      }
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(plugin.strikes()).isZero();
  }

  @Test
  void refusesNull() {
    assertThat(fault((instance, stop) -> null).problem().message()).contains("returned null");
    assertThat(plugin.strikes()).isEqualTo(1);
  }
}
