package org.annalist.runtime.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportReport;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.runtime.task.RunningTask;
import org.annalist.runtime.words.Told;

/**
 * One import: analyses what is read, commits each document when it is done, and brings the corpus
 * up to date in the end.
 */
final class ImportJob implements SourceWork.Reader {

  private final RunningTask<ImportReport> task;
  private final Intake intake;
  private final Map<String, Problem> failures = new ConcurrentHashMap<>();
  private final Map<String, Problem> notes = new ConcurrentHashMap<>();
  private final Set<String> taken = ConcurrentHashMap.newKeySet();

  ImportJob(RunningTask<ImportReport> task, Intake intake) {
    this.task = task;
    this.intake = intake;
  }

  /** Takes in all that the work finds. */
  ImportReport run(SourceWork work) {
    boolean cancelled = false;
    try {
      work.run();
      intake.finish(taken, task);
    } catch (CancellationException e) {
      cancelled = true;
      intake.interrupted();
    }
    return report(cancelled);
  }

  @Override
  public void announce(Collection<SourceItem> items) {
    intake.announce(items);
  }

  @Override
  public void take(SourceItem item, Opened opened) {
    for (Opened.Text text : opened.texts()) {
      take(text);
    }
    if (opened.failures().isEmpty()) {
      intake.succeeded(item);
    }
  }

  private void take(Opened.Text text) {
    if (intake.take(text, task)) {
      taken.add(text.origin().key());
    } else {
      Problem stays =
          Problem.warning("document.removed", text.origin().name() + " was read but stays out")
              .because("an analyst removed it from the corpus")
              .remedy("Undo the removal to have it back")
              .by("import");
      notes.put(text.origin().key(), Told.of(stays, text.origin().name()));
    }
  }

  @Override
  public void fail(Failure failure) {
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
