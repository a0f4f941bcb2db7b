package org.annalist.api.corpus;

import java.util.List;
import org.annalist.api.Problem;

/**
 * How an import ended.
 *
 * @param documents ids of the documents that are in the corpus now because of it, sorted
 * @param failures one problem for each source that gave no document, by name
 * @param warnings problems of sources that were read all the same, by name
 * @param cancelled whether it was stopped; what was done before stays
 */
public record ImportReport(
    List<String> documents, List<Problem> failures, List<Problem> warnings, boolean cancelled) {

  public ImportReport {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
    warnings = List.copyOf(warnings);
  }
}
