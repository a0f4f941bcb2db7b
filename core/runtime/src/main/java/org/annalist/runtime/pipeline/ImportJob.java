package org.annalist.runtime.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.runtime.source.Archive;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.FileWalk;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.task.RunningTask;

/**
 * One import: finds the sources, reads and analyses them on several threads, commits each document
 * when it is done, and brings the corpus up to date in the end. What is wrong with one source costs
 * this source only.
 */
final class ImportJob {

  private final ImportRequest request;
  private final RunningTask<ImportReport> task;
  private final Executor executor;
  private final SourceReader reader;
  private final Intake intake;
  private final MemoryGate gate;
  private final WorkQueue<Piece> queue = new WorkQueue<>();
  private final Map<String, Problem> failures = new ConcurrentHashMap<>();
  private final Map<String, Problem> notes = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

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
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
  }

  ImportJob(
      ImportRequest request,
      RunningTask<ImportReport> task,
      Executor executor,
      SourceReader reader,
      Intake intake,
      MemoryGate gate) {
    this.request = request;
    this.task = task;
    this.executor = executor;
    this.reader = reader;
    this.intake = intake;
    this.gate = gate;
  }

  /** Does it. */
  ImportReport run() {
    boolean cancelled = false;
    try {
      work();
      intake.finish(taken, task);
    } catch (CancellationException e) {
      cancelled = true;
      intake.interrupted();
    }
    return report(cancelled);
  }

  private void work() {
    FileWalk walk = new FileWalk(task);
    request.paths().forEach(walk::add);
    walk.failures().forEach(this::fail);
    task.found(walk.found().size() + walk.failures().size());
    walk.failures().forEach(failure -> task.done(false, 0));
    intake.announce(walk.found());
    queue.add(walk.found().stream().map(item -> new Piece(item, null)).toList());
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
      Opened opened = reader.open(item, task);
      opened.failures().forEach(this::fail);
      bytes = opened.bytes();
      follow(opened);
      for (Opened.Text text : opened.texts()) {
        take(text);
      }
      well = opened.failures().isEmpty();
      if (well) {
        intake.succeeded(item);
      }
    } catch (CancellationException e) {
      abandon();
    } catch (Throwable e) {
      // Also running out of memory: it costs this source, not the import.
      fail(crashed(item, e));
    }
    task.done(well, bytes);
  }

  private static Failure crashed(SourceItem item, Throwable e) {
    Failure failure =
        Failure.of(
            item.uri().toString(),
            e instanceof OutOfMemoryError ? "source.large" : "source.failed",
            item.name() + " could not be worked on",
            e instanceof OutOfMemoryError
                ? "Split it, or give the program more memory"
                : "Report it with the file, if you may");
    return new Failure(failure.source(), failure.problem().because(String.valueOf(e)));
  }

  private void follow(Opened opened) {
    List<SourceItem> children = opened.children();
    Shelf shelf =
        opened.archive() == null
            ? null
            : new Shelf(opened.archive(), new AtomicInteger(children.size() + 1));
    task.found(children.size());
    intake.announce(children);
    queue.add(children.stream().map(child -> new Piece(child, shelf)).toList());
    if (shelf != null) {
      shelf.release();
    }
  }

  private void take(Opened.Text text) {
    if (intake.take(text, task)) {
      taken.add(text.origin().key());
    } else {
      notes.put(
          text.origin().key(),
          Problem.warning("document.removed", text.origin().name() + " was read but stays out")
              .because("an analyst removed it from the corpus")
              .remedy("Undo the removal to have it back")
              .by("import"));
    }
  }

  private void fail(Failure failure) {
    failures.put(failure.source(), failure.problem());
    intake.failed(failure);
  }

  private ImportReport report(boolean cancelled) {
    CorpusState state = intake.committed();
    List<DocumentEntry> entries =
        state.documents().stream().filter(e -> taken.contains(e.origin().key())).toList();
    List<Problem> warnings =
        Stream.concat(notes.values().stream(), entries.stream().flatMap(e -> e.problems().stream()))
            .filter(problem -> problem.severity() != Problem.Severity.INFO)
            .filter(problem -> isAboutReading(problem))
            .sorted(
                Comparator.comparing(Problem::document)
                    .thenComparing(Problem::kind)
                    .thenComparing(Problem::toString))
            .toList();
    return new ImportReport(
        entries.stream().map(DocumentEntry::id).toList(),
        failures.values().stream().sorted(Comparator.comparing(Problem::message)).toList(),
        warnings,
        cancelled);
  }

  /**
   * Problems that extractors find in the words of a text are for its readers, not for importers;
   * faults of the extractors themselves are for both.
   */
  private static boolean isAboutReading(Problem problem) {
    return problem.producer().isEmpty()
        || problem.kind().startsWith("finding.")
        || problem.producer().equals("import")
        || problem.severity() == Problem.Severity.ERROR;
  }
}
