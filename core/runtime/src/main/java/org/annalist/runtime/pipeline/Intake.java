package org.annalist.runtime.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.document.Document;
import org.annalist.api.document.Source;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;
import org.annalist.vietnamese.NormalForm;
import org.annalist.vietnamese.Normalised;

/** Takes documents into the corpus: id, normal form, analysis, commit. Safe for any thread. */
final class Intake {

  private final Committer committer;
  private final Upkeep upkeep;
  private final IdBook ids;
  private final Renaming renaming;
  private final Runnable later;
  private final Queue<CompletableFuture<Long>> commits = new ConcurrentLinkedQueue<>();
  private final Map<String, String> idsByKey = new ConcurrentHashMap<>();

  /**
   * @param later asks for the work that a cancelled import leaves undone
   */
  Intake(Committer committer, Upkeep upkeep, IdBook ids, Renaming renaming, Runnable later) {
    this.committer = committer;
    this.upkeep = upkeep;
    this.ids = ids;
    this.renaming = renaming;
    this.later = later;
    committer.state().documents().forEach(e -> idsByKey.put(e.origin().key(), e.id()));
  }

  /** Takes note of what will be read. */
  void announce(Collection<SourceItem> items) {
    ids.announce(items.stream().map(SourceItem::origin).toList());
  }

  /**
   * Takes a document in, as soon as the next commit.
   *
   * @return false if an analyst removed it from the corpus
   */
  boolean take(Opened.Text text, Cancellation cancellation) {
    return take(text, ids.claim(text.origin()), cancellation);
  }

  private boolean take(Opened.Text text, String id, Cancellation cancellation) {
    renaming.adopt(id, text.origin(), text.sha256());
    DocumentEntry loaded = loaded(text, id);
    CorpusState state = committer.state();
    if (isRemoved(loaded, state)) {
      commits.add(committer.submit(change -> keepAside(change, loaded), false));
      return false;
    }
    DocumentEntry known = state.document(idsByKey.getOrDefault(text.origin().key(), id));
    DocumentEntry entry = known == null ? loaded : loaded.withResultsOf(known);
    DocumentEntry analysed = upkeep.analysed(entry, cancellation);
    commits.add(committer.submit(change -> put(change, analysed), false));
    return true;
  }

  private static boolean isRemoved(DocumentEntry loaded, CorpusState state) {
    DocumentEntry removed = state.removed().get(loaded.id());
    return loaded.edits(state.edits()).removed()
        && (removed == null || removed.origin().key().equals(loaded.origin().key()));
  }

  private static boolean keepAside(CorpusState.Change change, DocumentEntry loaded) {
    change.removed(loaded.id(), loaded);
    return true;
  }

  private boolean put(CorpusState.Change change, DocumentEntry entry) {
    String key = entry.origin().key();
    DocumentEntry there = change.document(entry.id());
    DocumentEntry now = entry;
    if (there != null && !there.origin().key().equals(key)) {
      // Somebody else has the id until Renaming settles it.
      now = Renaming.aside(entry);
    }
    String old = idsByKey.put(key, now.id());
    if (old != null && !old.equals(now.id()) && isOf(change.document(old), key)) {
      change.remove(old);
    }
    upkeep.describe(change.put(now));
    return true;
  }

  private static boolean isOf(DocumentEntry entry, String key) {
    return entry != null && entry.origin().key().equals(key);
  }

  /** The document of a text under an id, with nothing known about it yet. */
  static DocumentEntry loaded(Opened.Text text, String id) {
    Instant now = Instant.now();
    Source source = new Source(text.item().uri(), id, text.mediaType(), text.sha256(), now);
    Normalised normalised =
        NormalForm.normalise(
            source, text.draft().withMetadata(text.draft().metadata().withIngested(now)));
    Document document = normalised.document();
    List<Problem> problems = new ArrayList<>();
    text.problems().forEach(problem -> problems.add(placed(problem, document)));
    problems.addAll(normalised.repairs());
    return DocumentEntry.loaded(text.origin(), text.content(), document, problems);
  }

  /** A loader's places are in the draft; everyone else's are in the document. */
  private static Problem placed(Problem problem, Document document) {
    if (problem.places().isEmpty()) {
      return problem.in(document.id());
    }
    int length = document.original().length();
    return problem.at(
        problem.places().stream()
            .map(
                place ->
                    place.span().end() > length
                        ? Place.of(document.id(), 0, 0)
                        : new Place(document.id(), document.offsets().fromOriginal(place.span())))
            .toList());
  }

  /** Remembers why a source gave no document. */
  void failed(Failure failure) {
    commits.add(
        committer.submit(
            change -> {
              change.failure(failure.source(), failure.problem());
              return true;
            },
            false));
  }

  /** Forgets why a source gave no document the last time. */
  void succeeded(SourceItem item) {
    String source = item.uri().toString();
    if (committer.state().hasFailed(source)) {
      committer.submit(
          change -> {
            change.failure(source, null);
            return true;
          },
          false);
    }
  }

  /** Waits for all commits, settles ids, and brings everything up to date. */
  void finish(Set<String> keys, Cancellation cancellation) {
    awaitCommits();
    while (renaming.settle()) {
      upkeep.allDocuments(cancellation);
    }
    upkeep.documents(
        committer.state().documents().stream()
            .filter(entry -> keys.contains(entry.origin().key()))
            .map(DocumentEntry::id)
            .toList(),
        cancellation);
    upkeep.corpus(cancellation);
  }

  /** After a cancellation: waits for what was handed over, and leaves the rest for later. */
  void interrupted() {
    awaitCommits();
    later.run();
  }

  private void awaitCommits() {
    for (CompletableFuture<Long> next = commits.poll(); next != null; next = commits.poll()) {
      Upkeep.join(next);
    }
  }

  /** The newest state. */
  CorpusState committed() {
    return committer.state();
  }
}
