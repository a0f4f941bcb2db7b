package org.annalist.runtime.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.annalist.api.Problem;
import org.annalist.api.Settings;
import org.annalist.api.Span;
import org.annalist.api.Task;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Journal;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.runtime.analysis.Basis;
import org.annalist.runtime.analysis.Explainer;
import org.annalist.runtime.analysis.Means;
import org.annalist.runtime.journal.EditHistory;
import org.annalist.runtime.journal.EditIndex;
import org.annalist.runtime.registry.Roster;
import org.annalist.runtime.source.Limits;
import org.annalist.runtime.task.RunningTask;

/** The corpus of one platform. */
public final class LiveCorpus implements Corpus, AutoCloseable {

  private final Means means;
  private final Limits limits;
  private final Executor executor;
  private final Supplier<Roster> roster;
  private final Supplier<Map<String, Settings>> settings;
  private final EditHistory history;
  private final Notifier notifier = new Notifier();
  private final Committer committer;
  private final Upkeep upkeep;
  private final MemoryGate gate = new MemoryGate(Runtime.getRuntime().maxMemory());
  private final IdBook ids = new IdBook();
  private final Renaming renaming;
  private final Editing editing;
  private final Explainer explainer;
  private final Background background;
  private final Background notes;

  /**
   * @param executor runs the work of tasks, any number at once
   * @param roster the plugins that are there
   * @param settings what users set, by name of the plugin
   * @param history edits so far
   */
  public LiveCorpus(
      Means means,
      Limits limits,
      Executor executor,
      Supplier<Roster> roster,
      Supplier<Map<String, Settings>> settings,
      EditHistory history) {
    this.means = means;
    this.limits = limits;
    this.executor = executor;
    this.roster = roster;
    this.settings = settings;
    this.history = history;
    committer = new Committer(notifier);
    upkeep = new Upkeep(committer, executor, means, roster, this::basis, history::problems);
    renaming = new Renaming(committer, ids, history);
    editing = new Editing(committer, upkeep, renaming, history, new EditCheck(means.encoder()));
    explainer = new Explainer(means);
    background = new Background(executor, this::catchUp);
    notes = new Background(executor, this::describe);
    EditIndex edits = EditIndex.of(history.made());
    Upkeep.join(
        committer.submit(
            change -> {
              upkeep.describe(change.edits(edits));
              return true;
            },
            true));
  }

  private Basis basis() {
    return new Basis(roster.get().plan(), settings.get(), committer.state().edits());
  }

  @Override
  public Snapshot snapshot() {
    return means.snapshot(committer.state());
  }

  @Override
  public AutoCloseable onRevision(LongConsumer listener) {
    return notifier.add(listener);
  }

  @Override
  public Task<ImportReport> add(ImportRequest request) {
    return RunningTask.start(
        executor,
        task -> {
          Intake intake = new Intake(committer, upkeep, ids, renaming, this::refresh);
          ImportJob job = new ImportJob(task, intake);
          return job.run(new SourceWork(request, task, executor, sources(), gate, job));
        });
  }

  @Override
  public Task<List<SourcePreview>> preview(ImportRequest request) {
    return RunningTask.start(
        executor,
        task -> {
          PreviewJob job = new PreviewJob(means, basis(), committer.state(), task);
          new SourceWork(request, task, executor, sources(), gate, job).run();
          return job.found();
        });
  }

  private SourceReader sources() {
    return new SourceReader(
        means.guard(), means.limits(), limits, roster.get().loaders(), settings.get());
  }

  @Override
  public long apply(Edit edit) {
    return editing.apply(edit);
  }

  @Override
  public Journal journal() {
    return editing;
  }

  /** What is wrong with the journal of edits. */
  public List<Problem> journalProblems() {
    return history.problems();
  }

  @Override
  public Task<List<Explanation>> explain(String document, Span span) {
    return RunningTask.start(
        executor, task -> explainer.explain(committer.state(), basis(), document, span, task));
  }

  /**
   * Brings everything up to date in the background, after plugins or settings changed. Returns at
   * once; several calls may be answered by one round of work.
   */
  public void refresh() {
    background.ask();
  }

  /**
   * Shows in the next revision which plugins have faults. Nothing is analysed again: results of a
   * plugin that failed, or went off, are as good as they were. Returns at once.
   */
  public void showFaults() {
    notes.ask();
  }

  private void describe() {
    Upkeep.join(
        committer.submit(
            change -> {
              upkeep.describe(change);
              return true;
            },
            true));
  }

  private void catchUp() {
    describe();
    upkeep.allDocuments(background);
    upkeep.corpus(background);
  }

  /** Waits until what {@link #refresh} and {@link #showFaults} asked for is done. */
  public void awaitRefreshed() throws InterruptedException {
    notes.awaitIdle();
    background.awaitIdle();
  }

  @Override
  public void close() {
    notes.close();
    background.close();
    committer.close();
    notifier.close();
    history.close();
  }
}
