package org.annalist.runtime.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.api.corpus.Edit;
import org.annalist.runtime.journal.Anchor;
import org.annalist.runtime.journal.EditIndex;

/**
 * One revision of everything the corpus holds. Immutable; the next revision shares all entries that
 * did not change.
 */
public final class CorpusState {

  /** The corpus before anything was added. */
  public static final CorpusState EMPTY =
      new CorpusState(
          0,
          List.of(),
          EditIndex.NONE,
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap(),
          Set.of(),
          List.of());

  private final long revision;
  private final List<DocumentEntry> documents;
  private final EditIndex edits;
  private final SortedMap<String, CorpusAnalysis> corpus;
  private final SortedMap<String, Problem> failures;
  private final SortedMap<String, DocumentEntry> removed;
  private final Set<Producer> producers;
  private final List<Problem> platform;

  private CorpusState(
      long revision,
      List<DocumentEntry> documents,
      EditIndex edits,
      SortedMap<String, CorpusAnalysis> corpus,
      SortedMap<String, Problem> failures,
      SortedMap<String, DocumentEntry> removed,
      Set<Producer> producers,
      List<Problem> platform) {
    this.revision = revision;
    this.documents = documents;
    this.edits = edits;
    this.corpus = corpus;
    this.failures = failures;
    this.removed = removed;
    this.producers = producers;
    this.platform = platform;
  }

  /**
   * What a corpus extractor did.
   *
   * @param analysis its work on the whole
   * @param seen what it saw of each document, as a number that changes when that does
   */
  public record CorpusAnalysis(Analysis analysis, Map<String, Long> seen) {}

  public long revision() {
    return revision;
  }

  /** All documents by id. */
  public List<DocumentEntry> documents() {
    return documents;
  }

  /** The document with this id; null if there is none. */
  public DocumentEntry document(String id) {
    int at = index(id);
    return at < 0 ? null : documents.get(at);
  }

  /** Index of a document, or {@code -(insertion point) - 1}. */
  int index(String id) {
    int low = 0;
    int high = documents.size() - 1;
    while (low <= high) {
      int middle = low + high >>> 1;
      int order = documents.get(middle).id().compareTo(id);
      if (order == 0) {
        return middle;
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  public EditIndex edits() {
    return edits;
  }

  /** What corpus extractors did, by name. */
  public SortedMap<String, CorpusAnalysis> corpus() {
    return corpus;
  }

  /** Whether a source gave no document the last time. */
  public boolean hasFailed(String source) {
    return failures.containsKey(source);
  }

  /** Documents that an analyst took out, by the id they had; an undo brings them back. */
  public SortedMap<String, DocumentEntry> removed() {
    return removed;
  }

  /** Extractors that are there now; what others made is stale. */
  public Set<Producer> producers() {
    return producers;
  }

  /** Merges and splits of entities, oldest first; mentions of changed texts are left out. */
  public List<Edit> decisions(EditIndex all) {
    return all.decisions(
        (id, anchor) -> {
          DocumentEntry entry = document(id);
          return entry == null
              || anchor.fit(entry.origin().key(), entry.document()) == Anchor.Fit.HERE;
        });
  }

  /** Every problem, in no order. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(platform);
    all.addAll(failures.values());
    for (DocumentEntry entry : documents) {
      all.addAll(entry.problems());
      all.addAll(entry.edits(edits).problems(entry.id()));
    }
    corpus.values().forEach(run -> all.addAll(run.analysis().problems()));
    return all;
  }

  /** Collects the changes of one commit. Not safe for several threads. */
  public static final class Change {
    private final CorpusState base;
    private final Map<String, DocumentEntry> put = new TreeMap<>();
    private final Set<String> gone = new TreeSet<>();
    private EditIndex edits;
    private SortedMap<String, CorpusAnalysis> corpus;
    private SortedMap<String, Problem> failures;
    private SortedMap<String, DocumentEntry> removed;
    private Set<Producer> producers;
    private List<Problem> platform;

    public Change(CorpusState base) {
      this.base = base;
      edits = base.edits;
      corpus = base.corpus;
      failures = base.failures;
      removed = base.removed;
      producers = base.producers;
      platform = base.platform;
    }

    /** The document as it will be; null if it will not be there. */
    public DocumentEntry document(String id) {
      DocumentEntry changed = put.get(id);
      return changed != null ? changed : gone.contains(id) ? null : base.document(id);
    }

    /** Adds a document or replaces the one with its id. */
    public Change put(DocumentEntry entry) {
      put.put(entry.id(), entry);
      gone.remove(entry.id());
      return this;
    }

    /** Takes a document away. */
    public Change remove(String id) {
      put.remove(id);
      gone.add(id);
      return this;
    }

    /** Keeps a document that was taken out, in case it comes back; null if it does. */
    public Change removed(String id, DocumentEntry entry) {
      removed = removed == base.removed ? new TreeMap<>(removed) : removed;
      if (entry == null) {
        removed.remove(id);
      } else {
        removed.put(id, entry);
      }
      return this;
    }

    /** Documents that were taken out, as they will be. */
    public SortedMap<String, DocumentEntry> removed() {
      return Collections.unmodifiableSortedMap(removed);
    }

    /** The edits as they will be. */
    public EditIndex edits() {
      return edits;
    }

    public Change edits(EditIndex newEdits) {
      edits = newEdits;
      return this;
    }

    /** Remembers the work of a corpus extractor. */
    public Change corpus(String extractor, CorpusAnalysis run) {
      corpus = corpus == base.corpus ? new TreeMap<>(corpus) : corpus;
      corpus.put(extractor, run);
      return this;
    }

    /** Says why a source gave no document; null if it gave one after all. */
    public Change failure(String source, Problem failure) {
      if (failure != null || failures.containsKey(source)) {
        failures = failures == base.failures ? new TreeMap<>(failures) : failures;
        failures.remove(source);
        if (failure != null) {
          failures.put(source, failure);
        }
      }
      return this;
    }

    /** Says which extractors are there and what is wrong with plugins. */
    public Change platform(Set<Producer> newProducers, List<Problem> problems) {
      producers = Set.copyOf(newProducers);
      platform = List.copyOf(problems);
      return this;
    }

    /** The next revision. */
    public CorpusState build() {
      return new CorpusState(
          base.revision + 1, merged(), edits, corpus, failures, removed, producers, platform);
    }

    private List<DocumentEntry> merged() {
      if (put.isEmpty() && gone.isEmpty()) {
        return base.documents;
      }
      List<DocumentEntry> merged = new ArrayList<>(base.documents.size() + put.size());
      var added = put.values().iterator();
      DocumentEntry next = added.hasNext() ? added.next() : null;
      for (DocumentEntry old : base.documents) {
        while (next != null && next.id().compareTo(old.id()) < 0) {
          merged.add(next);
          next = added.hasNext() ? added.next() : null;
        }
        if (next != null && next.id().equals(old.id())) {
          merged.add(next);
          next = added.hasNext() ? added.next() : null;
        } else if (!gone.contains(old.id())) {
          merged.add(old);
        }
      }
      while (next != null) {
        merged.add(next);
        next = added.hasNext() ? added.next() : null;
      }
      return Collections.unmodifiableList(merged);
    }
  }
}
