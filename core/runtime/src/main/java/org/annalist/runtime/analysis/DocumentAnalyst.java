package org.annalist.runtime.analysis;

import org.annalist.api.Cancellation;
import org.annalist.api.document.Metadata;
import org.annalist.runtime.journal.DocumentEdits;
import org.annalist.runtime.store.DocumentEntry;

/** Brings the results of one document up to date. Safe for any thread. */
public final class DocumentAnalyst {

  private final Means means;

  public DocumentAnalyst(Means means) {
    this.means = means;
  }

  /**
   * The entry with all that extractors of documents find, and with the analyst's edits. What is up
   * to date is not done again; if everything is, the result is the same object.
   *
   * @throws java.util.concurrent.CancellationException if cancelled
   */
  public DocumentEntry bring(DocumentEntry entry, Basis basis, Cancellation cancellation) {
    Visit visit = new Visit(means, basis, described(entry, basis));
    return visit.isDone() ? visit.entry() : means.guard().series(cancellation, visit::run);
  }

  private static DocumentEntry described(DocumentEntry entry, Basis basis) {
    DocumentEdits edits = entry.edits(basis.edits());
    Metadata given = entry.given();
    Metadata wanted =
        given
            .withPublished(edits.published().orElse(given.published()))
            .withTitle(edits.title().orElse(given.title()));
    Metadata now = entry.document().metadata();
    return now.published().equals(wanted.published()) && now.title().equals(wanted.title())
        ? entry
        : entry.withMetadata(wanted);
  }
}
