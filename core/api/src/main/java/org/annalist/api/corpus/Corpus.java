package org.annalist.api.corpus;

import java.util.List;
import java.util.function.LongConsumer;
import org.annalist.api.Span;
import org.annalist.api.Task;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The working set of documents and everything said about them. Safe for any thread.
 *
 * <p>Reading goes through immutable {@link Snapshot}s; there is one notification, the number of the
 * new revision. Writing goes through {@link #add} and {@link #apply}.
 */
@ProviderType
public interface Corpus {

  /** The newest revision. Returns at once. */
  Snapshot snapshot();

  /**
   * Calls {@code listener} with the number of each new revision, on a thread of the runtime;
   * several commits may be told as one. The listener must return quickly and must not write to the
   * corpus.
   *
   * @return stops the calls when closed
   */
  AutoCloseable onRevision(LongConsumer listener);

  /**
   * Looks at what {@link #add} would read, and changes nothing. Returns at once; the task counts
   * sources. What it gives is sorted by name.
   */
  Task<List<SourcePreview>> preview(ImportRequest request);

  /** Reads, analyses and commits documents. Returns at once. */
  Task<ImportReport> add(ImportRequest request);

  /**
   * Applies an edit, journals it, and commits a revision. Waits until that is done; not for the UI
   * thread.
   *
   * @return number of the revision that shows the edit
   * @throws IllegalArgumentException if the edit speaks of something that is not in the corpus, or
   *     its values make no sense; nothing is changed then
   */
  long apply(Edit edit);

  /** The history of edits. */
  Journal journal();

  /**
   * Explains the annotations at a span: which rule made each, on what evidence, what other
   * candidates there were; and for a span without annotation, what was tried. Analyses the document
   * again.
   */
  Task<List<Explanation>> explain(String document, Span span);
}
