package org.annalist.runtime.containment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.annalist.api.Cancellation;
import org.annalist.api.extract.Extractor;
import org.annalist.runtime.registry.Plugin;
import org.annalist.runtime.registry.Registry;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several plugins called in one task of the pool. */
class SeriesTest {

  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(50);

  private final PluginThreads threads = new PluginThreads(1);
  private final Guard guard = new Guard(threads, () -> {});
  private final List<Plugin<Extractor>> plugins = plugins();
  private final List<String> done = new ArrayList<>();
  private final List<PluginFault> faults = new ArrayList<>();
  private final Set<String> usedThreads = new HashSet<>();

  private static List<Plugin<Extractor>> plugins() {
    Registry registry = new Registry(met -> {}, () -> {});
    registry.add(new WordExtractor(), Bench.HOME);
    registry.add(new PairExtractor(), Bench.HOME);
    registry.add(new CountExtractor(), Bench.HOME);
    List<Plugin<Extractor>> plugins = new ArrayList<>(registry.roster().plan().document());
    plugins.addAll(registry.roster().plan().corpus());
    return plugins;
  }

  @AfterEach
  void close() {
    threads.close();
  }

  /** Calls every plugin in turn; remembers what it has done, as a series must. */
  private List<String> series(Duration limit, Cancellation cancellation, Visited visited) {
    return guard.series(
        cancellation,
        caller -> {
          for (int i = done.size(); i < plugins.size(); i = done.size()) {
            Plugin<Extractor> plugin = plugins.get(i);
            try {
              caller.call(
                  plugin,
                  limit,
                  (instance, stop) -> {
                    visited.by(plugin.name(), stop);
                    return 1;
                  });
            } catch (PluginFault e) {
              faults.add(e);
            }
            usedThreads.add(Thread.currentThread().getName());
            done.add(plugin.name());
          }
          return List.copyOf(done);
        });
  }

  private interface Visited {
    void by(String plugin, Cancellation stop) throws Exception;
  }

  private String second() {
    return plugins.get(1).name();
  }

  @Test
  void needsOneThreadForAllCalls() {
    List<String> names = series(LONG, Cancellation.NONE, (plugin, stop) -> {});

    assertThat(names).hasSize(3).doesNotHaveDuplicates();
    assertThat(usedThreads).containsExactly("plugin-1");
    assertThat(faults).isEmpty();
  }

  @Test
  void whoThrowsCostsItsOwnCallOnly() {
    series(
        LONG,
        Cancellation.NONE,
        (plugin, stop) -> {
          if (plugin.equals(second())) {
            throw new IllegalStateException("oh dear");
          }
        });

    assertThat(done).hasSize(3);
    assertThat(usedThreads).hasSize(1);
    assertThat(faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem().producer()).isEqualTo(second()));
    assertThat(plugins).extracting(Plugin::strikes).containsExactly(0, 1, 0);
  }

  @Test
  void whoHangsIsLeftBehindAndTheOthersGoOnInAnotherThread() {
    CountDownLatch end = new CountDownLatch(1);
    series(
        SHORT,
        Cancellation.NONE,
        (plugin, stop) -> {
          while (plugin.equals(second()) && end.getCount() > 0) {
            Thread.onSpinWait();
          }
        });
    end.countDown();

    assertThat(done).hasSize(3).doesNotHaveDuplicates();
    assertThat(usedThreads).containsExactlyInAnyOrder("plugin-1", "plugin-2");
    assertThat(faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem().message()).contains(second(), "hangs"));
    assertThat(plugins).extracting(Plugin::isOff).containsExactly(false, true, false);
  }

  @Test
  void theTimeLimitHoldsForEachCallAndWhoStopsInTimeKeepsTheThread() {
    series(
        SHORT,
        Cancellation.NONE,
        (plugin, stop) -> {
          while (plugin.equals(second())) {
            stop.check();
            Thread.onSpinWait();
          }
        });

    assertThat(done).hasSize(3);
    assertThat(usedThreads).hasSize(1);
    assertThat(faults)
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem().message()).contains("took too long"));
    assertThat(plugins).extracting(Plugin::strikes).containsExactly(0, 1, 0);
  }

  @Test
  void endsBetweenTwoCallsWhenCancelled() {
    Cancellation afterTheFirst = Cancellation.of(() -> done.size() == 1);

    assertThatThrownBy(() -> series(LONG, afterTheFirst, (plugin, stop) -> {}))
        .isInstanceOf(CancellationException.class);

    assertThat(done).hasSize(1);
    assertThat(plugins).extracting(Plugin::strikes).containsExactly(0, 0, 0);
  }

  @Test
  void whatIsWrongWithTheWorkItselfIsNoFaultOfAPlugin() {
    assertThatThrownBy(
            () ->
                guard.series(
                    Cancellation.NONE,
                    caller -> {
                      throw new IllegalArgumentException("our own");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("our own");

    assertThat(plugins).extracting(Plugin::strikes).containsExactly(0, 0, 0);
  }
}
