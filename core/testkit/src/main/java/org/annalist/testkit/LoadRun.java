package org.annalist.testkit;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.document.Source;
import org.annalist.api.load.LoadException;
import org.annalist.api.load.LoadRequest;
import org.annalist.api.load.Loaded;
import org.annalist.api.load.Loader;

/** One call of a loader on bytes in memory. Immutable but for the count of open streams. */
public final class LoadRun {

  private final String name;
  private final byte[] bytes;
  private final Settings settings;
  private final Cancellation cancellation;
  private final long readable;
  private final AtomicInteger open = new AtomicInteger();

  private LoadRun(
      String name, byte[] bytes, Settings settings, Cancellation cancellation, long readable) {
    this.name = name;
    this.bytes = bytes;
    this.settings = settings;
    this.cancellation = cancellation;
    this.readable = readable;
  }

  /**
   * A run on a file with this name and content.
   *
   * @param bytes not copied; must not change
   */
  public static LoadRun on(String name, byte[] bytes) {
    return new LoadRun(name, bytes, Settings.NONE, Cancellation.NONE, Long.MAX_VALUE);
  }

  public LoadRun withSettings(Settings newSettings) {
    return new LoadRun(name, bytes, newSettings, cancellation, readable);
  }

  public LoadRun withCancellation(Cancellation newCancellation) {
    return new LoadRun(name, bytes, settings, newCancellation, readable);
  }

  /** The same run on a file that cannot be read beyond so many bytes: the disk is gone. */
  public LoadRun failingAfter(long length) {
    return new LoadRun(name, bytes, settings, cancellation, length);
  }

  /**
   * All that the loader reads, its result closed.
   *
   * @throws LoadException as the loader does, at once or after some items
   */
  public List<Loaded.Item> load(Loader loader) throws LoadException {
    List<Loaded.Item> items = new ArrayList<>();
    try (Loaded loaded = loader.load(new Request(this))) {
      for (Optional<Loaded.Item> item = loaded.next(); item.isPresent(); item = loaded.next()) {
        items.add(item.get());
      }
      if (loaded.next().isPresent()) {
        throw new AssertionError(name + " goes on after its end");
      }
    } catch (LoadException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("Closing what " + name + " gave failed", e);
    }
    return items;
  }

  /** Number of streams that the loader opened and did not close. */
  int open() {
    return open.get();
  }

  private record Request(LoadRun run) implements LoadRequest {

    @Override
    public Source source() {
      return new Source(
          URI.create("test:/" + run.name.replaceAll("[^A-Za-z0-9./_-]", "_")),
          run.name,
          "application/octet-stream",
          "",
          Instant.EPOCH);
    }

    @Override
    public long length() {
      return run.bytes.length;
    }

    @Override
    public InputStream open() {
      run.open.incrementAndGet();
      return new CountedStream(run);
    }

    @Override
    public Settings settings() {
      return run.settings;
    }

    @Override
    public Cancellation cancellation() {
      return run.cancellation;
    }
  }

  /** Counts as open until it is closed, and fails where the run says so. */
  private static final class CountedStream extends FilterInputStream {
    private final LoadRun run;
    private long read;
    private boolean closed;

    CountedStream(LoadRun run) {
      super(new ByteArrayInputStream(run.bytes));
      this.run = run;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (closed) {
        throw new IOException("The stream is closed");
      }
      if (read >= run.readable) {
        throw new IOException("The device is gone");
      }
      int count = super.read(buffer, offset, (int) Math.min(length, run.readable - read));
      read += Math.max(count, 0);
      return count;
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        run.open.decrementAndGet();
      }
    }
  }
}
