package org.annalist.plugin.link.incremental;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;

/**
 * What is worked out for each document alone. It is worked out again where the request says that
 * the document changed, or where it is another document; otherwise it is kept as long as there is
 * memory. Nothing depends on what is kept but the time it takes. Safe for several threads.
 *
 * @param <V> an immutable value, never null
 */
public final class PerDocument<V> {

  private final BiFunction<Snapshot, Document, V> work;
  private SoftReference<Map<String, Known<V>>> kept = new SoftReference<>(null);

  private record Known<V>(Document document, V value) {}

  /**
   * Keeps the results of some work.
   *
   * @param work looks at nothing but one document and its layers that the extractor reads
   */
  public PerDocument(BiFunction<Snapshot, Document, V> work) {
    this.work = work;
  }

  /**
   * The value of each document, in the order of the snapshot's documents.
   *
   * @throws java.util.concurrent.CancellationException if the request is cancelled
   */
  public List<V> of(ExtractRequest request) {
    Snapshot snapshot = request.snapshot();
    Map<String, Known<V>> known = known(request);
    List<V> values = new ArrayList<>();
    for (Document document : snapshot.documents()) {
      request.cancellation().check();
      Known<V> before = known.get(document.id());
      if (before == null || before.document() != document) {
        before = new Known<>(document, work.apply(snapshot, document));
        known.put(document.id(), before);
      }
      values.add(before.value());
    }
    return values;
  }

  /**
   * What is known without the documents that changed. Whoever explains may look at an older state
   * of the corpus, and neither takes nor leaves anything.
   */
  private synchronized Map<String, Known<V>> known(ExtractRequest request) {
    Map<String, Known<V>> known = request.explaining() ? null : kept.get();
    if (known == null) {
      known = new ConcurrentHashMap<>();
    }
    if (!request.explaining()) {
      kept = new SoftReference<>(known);
    }
    known.keySet().removeAll(request.changed());
    return known;
  }
}
