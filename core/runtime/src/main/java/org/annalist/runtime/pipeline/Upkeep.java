package org.annalist.runtime.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.runtime.analysis.Basis;
import org.annalist.runtime.analysis.CorpusAnalyst;
import org.annalist.runtime.analysis.DocumentAnalyst;
import org.annalist.runtime.analysis.Means;
import org.annalist.runtime.registry.Roster;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;

/**
 * Brings results up to date and commits them. Work is optimistic: a document that somebody else
 * changed meanwhile is looked at once more. Safe for any thread.
 */
final class Upkeep {

  private final Committer committer;
  private final Executor executor;
  private final Supplier<Roster> roster;
  private final Supplier<Basis> basis;
  private final Supplier<List<Problem>> journal;
  private final DocumentAnalyst documents;
  private final CorpusAnalyst corpus;
  private final Object corpusLane = new Object();

  /**
   * @param journal what is wrong with the journal of edits
   */
  Upkeep(
      Committer committer,
      Executor executor,
      Means means,
      Supplier<Roster> roster,
      Supplier<Basis> basis,
      Supplier<List<Problem>> journal) {
    this.committer = committer;
    this.executor = executor;
    this.roster = roster;
    this.basis = basis;
    this.journal = journal;
    this.documents = new DocumentAnalyst(means);
    this.corpus = new CorpusAnalyst(means);
  }

  /** The entry with all results, not committed. */
  DocumentEntry analysed(DocumentEntry entry, Cancellation cancellation) {
    return documents.bring(entry, basis.get(), cancellation);
  }

  /** Brings one document up to date; does nothing if it is not there. */
  void document(String id, Cancellation cancellation) {
    DocumentEntry entry = committer.state().document(id);
    while (entry != null) {
      DocumentEntry old = entry;
      DocumentEntry brought = analysed(old, cancellation);
      if (brought == old) {
        return;
      }
      join(committer.submit(change -> replace(change, old, brought), false));
      entry = committer.state().document(id);
    }
  }

  private boolean replace(CorpusState.Change change, DocumentEntry old, DocumentEntry brought) {
    if (change.document(old.id()) != old) {
      return false;
    }
    describe(change.put(brought));
    return true;
  }

  /** Notes in a change which plugins are there. */
  void describe(CorpusState.Change change) {
    Roster now = roster.get();
    List<Problem> problems = new ArrayList<>(now.problems());
    problems.addAll(journal.get());
    change.platform(now.producers(), problems);
  }

  /** Brings documents up to date, several at once. */
  void documents(Collection<String> ids, Cancellation cancellation) {
    List<String> list = List.copyOf(ids);
    AtomicInteger next = new AtomicInteger();
    int workers = Math.min(list.size(), Runtime.getRuntime().availableProcessors());
    List<CompletableFuture<Void>> running = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      running.add(
          CompletableFuture.runAsync(
              () -> {
                for (int at = next.getAndIncrement();
                    at < list.size();
                    at = next.getAndIncrement()) {
                  cancellation.check();
                  document(list.get(at), cancellation);
                }
              },
              executor));
    }
    running.forEach(Upkeep::join);
  }

  /** Brings all documents up to date. */
  void allDocuments(Cancellation cancellation) {
    documents(committer.state().documents().stream().map(DocumentEntry::id).toList(), cancellation);
  }

  /** Brings what concerns the whole corpus up to date. */
  void corpus(Cancellation cancellation) {
    synchronized (corpusLane) {
      CorpusState old = committer.state();
      CorpusState brought = corpus.bring(old, basis.get(), cancellation);
      while (brought != old) {
        CorpusState from = old;
        CorpusState to = brought;
        join(committer.submit(change -> replace(change, from, to), true));
        old = committer.state();
        brought = corpus.bring(old, basis.get(), cancellation);
      }
    }
  }

  private boolean replace(CorpusState.Change change, CorpusState from, CorpusState to) {
    for (DocumentEntry entry : from.documents()) {
      if (change.document(entry.id()) != entry) {
        return false;
      }
    }
    for (int i = 0; i < from.documents().size(); i++) {
      DocumentEntry brought = to.documents().get(i);
      if (brought != from.documents().get(i)) {
        change.put(brought);
      }
    }
    to.corpus().forEach(change::corpus);
    describe(change);
    return true;
  }

  /** Waits; what made it fail comes as it is. */
  static <T> T join(CompletableFuture<T> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CancellationException cancellation) {
        throw cancellation;
      }
      throw e;
    }
  }
}
