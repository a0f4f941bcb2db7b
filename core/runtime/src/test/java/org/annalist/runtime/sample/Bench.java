package org.annalist.runtime.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Snapshot;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.RuntimePlatform;
import org.annalist.runtime.registry.Home;

/** A platform with plugins that a test gives it. */
public final class Bench implements AutoCloseable {

  /** Where the plugins of tests come from. */
  public static final Home HOME = new Home("org.example.sample", "1.0.0");

  private final RuntimePlatform platform;

  private Bench(RuntimePlatform platform) {
    this.platform = platform;
  }

  /** A platform with these plugins and the loader of plain text. */
  public static Bench with(Object... plugins) throws IOException, InterruptedException {
    return with(PlatformOptions.STANDARD, plugins);
  }

  /** A platform with options. */
  public static Bench with(PlatformOptions options, Object... plugins)
      throws IOException, InterruptedException {
    Bench bench = new Bench(RuntimePlatform.open(options));
    bench.platform.add(new PlainLoader(), HOME);
    for (Object plugin : plugins) {
      bench.platform.add(plugin, HOME);
    }
    bench.platform.awaitRefreshed();
    return bench;
  }

  public RuntimePlatform platform() {
    return platform;
  }

  /** Adds paths and waits. */
  public ImportReport add(Path... paths) throws InterruptedException {
    return platform.corpus().add(ImportRequest.of(List.of(paths))).await();
  }

  public Snapshot snapshot() {
    return platform.corpus().snapshot();
  }

  /** Everything that is stored, as text: the same text for the same results. */
  public String dump() {
    Snapshot snapshot = snapshot();
    StringBuilder dump = new StringBuilder();
    snapshot.documents().forEach(d -> dump.append(d.id()).append('\n'));
    for (String layer : snapshot.layers()) {
      Cursor<?> cursor = snapshot.cursor(layer);
      while (cursor.next()) {
        dump.append(layer)
            .append(' ')
            .append(cursor.place())
            .append(' ')
            .append(Long.toHexString(cursor.id()))
            .append(' ')
            .append(cursor.producer())
            .append(' ')
            .append(cursor.rule())
            .append(' ')
            .append(cursor.confidence());
        for (int i = 0; i < cursor.components().size(); i++) {
          dump.append(' ').append(cursor.text(i));
        }
        dump.append('\n');
      }
    }
    snapshot.problems().forEach(problem -> dump.append(problem).append('\n'));
    return dump.toString();
  }

  @Override
  public void close() {
    platform.close();
  }
}
