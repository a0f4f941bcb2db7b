package org.annalist.runtime.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.runtime.source.Archive;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.FileWalk;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.task.RunningTask;

/**
 * Finds the sources of a request and reads them on several threads, containers with all that is in
 * them. What is wrong with one source costs this source only.
 */
final class SourceWork {

  /** What is done with what was read. Called on several threads. */
  interface Reader {
    /** These will be read. */
    void announce(Collection<SourceItem> items);

    /** A source was opened; what failed in it is told beforehand. */
    void take(SourceItem item, Opened opened);

    /** A source, or a part of one, gives no document. */
    void fail(Failure failure);
  }

  private final ImportRequest request;
  private final RunningTask<?> task;
  private final Executor executor;
  private final SourceReader sources;
  private final MemoryGate gate;
  private final Reader reader;
  private final WorkQueue<Piece> queue = new WorkQueue<>();

  /**
   * A source to read.
   *
   * @param within the archive it is in; null if it is in none
   */
  private record Piece(SourceItem item, Shelf within) {}

  /** An archive that is closed when all its entries are done. */
  private record Shelf(Archive archive, AtomicInteger open) {
    void release() {
      if (open.decrementAndGet() == 0) {
        try {
          archive.close();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  SourceWork(
      ImportRequest request,
      RunningTask<?> task,
      Executor executor,
      SourceReader sources,
      MemoryGate gate,
      Reader reader) {
    this.request = request;
    this.task = task;
    this.executor = executor;
    this.sources = sources;
    this.gate = gate;
    this.reader = reader;
  }

  /**
   * Does it.
   *
   * @throws CancellationException if cancelled
   */
  void run() {
    FileWalk walk = new FileWalk(task);
    request.paths().forEach(walk::add);
    walk.failures().forEach(reader::fail);
    List<SourceItem> found = wanted(walk.found());
    task.found(found.size() + walk.failures().size());
    walk.failures().forEach(failure -> task.done(false, 0));
    reader.announce(found);
    queue.add(found.stream().map(item -> new Piece(item, null)).toList());
    int jobs = request.jobs() > 0 ? request.jobs() : Runtime.getRuntime().availableProcessors();
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int i = 0; i < Math.max(1, jobs); i++) {
      running.add(CompletableFuture.runAsync(this::workOff, executor));
    }
    try {
      running.forEach(Upkeep::join);
    } finally {
      abandon();
    }
    task.check();
  }

  private List<SourceItem> wanted(List<SourceItem> found) {
    return found.stream().filter(item -> !request.without().contains(item.uri())).toList();
  }

  /** Closes archives of which not all was read. */
  private void abandon() {
    for (Piece piece : queue.drain()) {
      if (piece.within() != null) {
        piece.within().release();
      }
    }
  }

  private void workOff() {
    try {
      for (Piece piece = queue.take(); piece != null; piece = queue.take()) {
        Piece next = piece;
        try {
          gate.run(piece.item().length(), task, () -> read(next));
        } finally {
          queue.done();
          if (piece.within() != null) {
            piece.within().release();
          }
        }
        if (task.isCancelled()) {
          abandon();
        }
      }
    } catch (InterruptedException e) {
      throw new CancellationException();
    }
  }

  private void read(Piece piece) {
    SourceItem item = piece.item();
    task.now(item.name());
    long bytes = Math.max(0, item.length());
    boolean well = false;
    try {
      Opened opened = sources.open(item, task);
      opened.failures().forEach(reader::fail);
      bytes = opened.bytes();
      follow(opened);
      reader.take(item, opened);
      well = opened.failures().isEmpty();
    } catch (CancellationException e) {
      abandon();
    } catch (Throwable e) {
      // Also running out of memory: it costs this source, not the others.
      reader.fail(crashed(item, e));
    }
    task.done(well, bytes);
  }

  private static Failure crashed(SourceItem item, Throwable e) {
    String reason = String.valueOf(e);
    return Failure.of(
            item.uri().toString(),
            e instanceof OutOfMemoryError ? "source.large" : "source.failed",
            item.name() + " could not be worked on",
            e instanceof OutOfMemoryError
                ? "Split it, or give the program more memory"
                : "Report it with the file, if you may")
        .because(reason);
  }

  private void follow(Opened opened) {
    List<SourceItem> children = wanted(opened.children());
    Shelf shelf =
        opened.archive() == null
            ? null
            : new Shelf(opened.archive(), new AtomicInteger(children.size() + 1));
    task.found(children.size());
    reader.announce(children);
    queue.add(children.stream().map(child -> new Piece(child, shelf)).toList());
    if (shelf != null) {
      shelf.release();
    }
  }
}
