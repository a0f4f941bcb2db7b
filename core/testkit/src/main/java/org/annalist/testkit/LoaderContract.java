package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.annalist.api.Setting;
import org.annalist.api.document.Block;
import org.annalist.api.document.Draft;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;
import org.annalist.api.load.LoaderInfo;
import org.junit.jupiter.api.Test;

/** What every loader promises. */
public abstract class LoaderContract extends PluginContract<Loader> {

  private static final long SEED = 20230419;
  private static final Duration HANGS = Duration.ofSeconds(60);

  /** Files that the loader reads, by name; at least two that differ, each with a text. */
  protected abstract Map<String, byte[]> files();

  @Override
  final Class<Loader> extensionPoint() {
    return Loader.class;
  }

  @Override
  final List<Setting> settings(Loader plugin) {
    return plugin.settings();
  }

  @Override
  final List<String> labels(Loader plugin) {
    return List.of();
  }

  @Test
  void carriesMetadata() {
    LoaderInfo info = plugin().getClass().getAnnotation(LoaderInfo.class);
    assertThat(info).as("@LoaderInfo").isNotNull();
    assertThat(info.name()).matches(NAME);
    assertThat(info.mediaTypes()).as("media types").isNotEmpty().doesNotHaveDuplicates();
    assertThat(info.mediaTypes()).allMatch(type -> type.matches("[a-z]+/[a-z0-9.+*-]+"));
    assertThat(info.extensions()).as("extensions").isNotEmpty().doesNotHaveDuplicates();
    assertThat(info.extensions()).allMatch(extension -> extension.matches("[a-z0-9.]+"));
  }

  @Test
  void readsATextFromEachFile() throws LoadException {
    assertThat(files()).hasSizeGreaterThan(1);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      assertThat(LoadRun.on(file.getKey(), file.getValue()).load(plugin()))
          .as(file.getKey())
          .anyMatch(item -> item instanceof Loaded.Text text && !text.draft().text().isBlank());
    }
  }

  @Test
  void takesTheExtensionsOfItsFiles() {
    List<String> extensions =
        List.of(plugin().getClass().getAnnotation(LoaderInfo.class).extensions());
    assertThat(files().keySet())
        .allMatch(name -> extensions.stream().anyMatch(e -> name.endsWith("." + e)));
  }

  @Test
  void givesBlocksInTextOrder() throws LoadException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      assertSound(file.getKey(), LoadRun.on(file.getKey(), file.getValue()).load(plugin()));
    }
  }

  @Test
  void readsTheSameAgain() throws LoadException {
    Loader plugin = plugin();
    Map<String, String> first = loadAll(plugin, List.copyOf(files().keySet()));
    assertThat(loadAll(plugin, List.copyOf(files().keySet()))).isEqualTo(first);
    assertThat(loadAll(plugin(), List.copyOf(files().keySet()))).isEqualTo(first);
  }

  @Test
  void keepsNothingFromOneFileToTheNext() throws LoadException {
    List<String> names = new ArrayList<>(files().keySet());
    Map<String, String> forward = loadAll(plugin(), names);
    Collections.reverse(names);
    assertThat(loadAll(plugin(), names)).isEqualTo(forward);
  }

  @Test
  void servesEightThreadsAtOnce() throws Exception {
    List<String> names = List.copyOf(files().keySet());
    Map<String, String> alone = loadAll(plugin(), names);
    Loader shared = plugin();
    for (int round = 0; round < 10; round++) {
      assertThat(Threads.atOnce(() -> loadAll(shared, names))).containsOnly(alone);
    }
  }

  @Test
  void readsTheSameEverywhere() throws Exception {
    List<String> names = List.copyOf(files().keySet());
    Map<String, String> here = loadAll(plugin(), names);
    assertThat(Surroundings.ofElsewhere(() -> loadAll(plugin(), names))).containsOnly(here);
  }

  @Test
  void closesWhatItOpens() throws LoadException {
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      LoadRun run = LoadRun.on(file.getKey(), file.getValue());
      run.load(plugin());
      assertThat(run.open()).as("open streams of %s", file.getKey()).isZero();
    }
  }

  @Test
  void stopsWhenCancelled() {
    files()
        .forEach(
            (name, bytes) -> {
              LoadRun cancelled = LoadRun.on(name, bytes).withCancellation(() -> true);
              assertThatThrownBy(() -> cancelled.load(plugin()))
                  .as(name)
                  .isInstanceOf(CancellationException.class);
              assertThat(cancelled.open()).as("open streams of %s", name).isZero();
            });
  }

  @Test
  void saysThatAFileCannotBeReadToItsEnd() {
    files()
        .forEach(
            (name, bytes) -> {
              LoadRun broken = LoadRun.on(name, bytes).failingAfter(bytes.length / 2);
              LoadException said =
                  catchThrowableOfType(LoadException.class, () -> broken.load(plugin()));
              assertThat(said).as("on %s, whose second half is gone", name).isNotNull();
              assertThat(said).hasMessageContaining(name);
              assertThat(said.remedy()).as("what to do").isNotBlank();
              assertThat(broken.open()).as("open streams of %s", name).isZero();
            });
  }

  @Test
  void survivesDamagedFiles() {
    files()
        .forEach(
            (name, bytes) -> {
              List<byte[]> damaged = Garbage.damaged(bytes, SEED);
              for (int i = 0; i < damaged.size(); i++) {
                assertSurvives(name, damaged.get(i), "variant " + i + ", seed " + SEED);
              }
            });
  }

  private void assertSurvives(String name, byte[] bytes, String which) {
    LoadRun run = LoadRun.on(name, bytes);
    String what = "damaged " + name + ", " + which;
    try {
      assertSound(
          what, assertTimeoutPreemptively(HANGS, () -> run.load(plugin()), "Hangs on " + what));
    } catch (Exception e) {
      // The time limit passes on what the call throws without declaring it.
      assertThat(e).as("on %s", what).isInstanceOf(LoadException.class).hasMessageContaining(name);
    }
    assertThat(run.open()).as("open streams of %s", what).isZero();
  }

  private static void assertSound(String what, List<Loaded.Item> items) {
    for (Loaded.Item item : items) {
      if (item instanceof Loaded.Fault fault) {
        assertThat(fault.problem().kind()).as(what).isNotBlank();
        assertThat(fault.problem().message()).as(what).isNotBlank();
      } else if (item instanceof Loaded.Text text) {
        assertSound(what, text.draft());
      }
    }
  }

  private static void assertSound(String what, Draft draft) {
    Block before = null;
    Block table = null;
    for (Block block : draft.blocks()) {
      assertThat(block.span().end()).as(what).isLessThanOrEqualTo(draft.text().length());
      if (before != null) {
        assertThat(block.span().begin())
            .as("begin of %s after %s in %s", block, before, what)
            .isGreaterThanOrEqualTo(before.span().begin());
      }
      table = block.kind() == Block.Kind.TABLE ? block : table;
      if (block.kind() == Block.Kind.CELL) {
        assertThat(table).as("table of %s in %s", block, what).isNotNull();
        assertThat(table.span().contains(block.span())).as("%s in its table", block).isTrue();
        assertThat(block.row()).as("row of %s", block).isNotNegative();
        assertThat(block.column()).as("column of %s", block).isNotNegative();
      }
      before = block;
    }
  }

  private Map<String, String> loadAll(Loader plugin, List<String> names) throws LoadException {
    Map<String, String> told = new TreeMap<>();
    for (String name : names) {
      told.put(name, told(LoadRun.on(name, files().get(name)).load(plugin)));
    }
    return told;
  }

  private static String told(List<Loaded.Item> items) {
    StringBuilder told = new StringBuilder();
    for (Loaded.Item item : items) {
      if (item instanceof Loaded.Text text) {
        Draft draft = text.draft();
        told.append(draft.encoding()).append(draft.extracted()).append(draft.blocks());
        told.append(draft.metadata().title()).append(draft.metadata().author());
        told.append(draft.metadata().publisher()).append(draft.metadata().published());
        told.append('\n').append(draft.text()).append('\n');
      } else if (item instanceof Loaded.Child child) {
        told.append(child.name()).append(' ').append(child.mediaType()).append('\n');
      } else if (item instanceof Loaded.Fault fault) {
        told.append(fault.problem()).append('\n');
      }
    }
    return told.toString();
  }
}
