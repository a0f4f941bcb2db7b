package org.annalist.api.extract;

import java.util.List;
import org.annalist.api.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Finds annotations. Carry {@link ExtractorInfo}; be public with a public constructor without
 * parameters; be listed in {@code META-INF/services/org.annalist.api.extract.Extractor}.
 *
 * <ol>
 *   <li>The runtime scans the text and runs the extractors in an order computed from what they read
 *       and write.
 *   <li>It calls {@link #extract} on a pool thread, for several documents at once on one instance,
 *       with a time limit. An extractor keeps no state between calls, starts no threads, and asks
 *       {@link ExtractRequest#cancellation} now and then.
 *   <li>It checks the findings: spans inside the text, declared layers only, flat layers flat. A
 *       finding that fails is dropped and becomes a problem that names the extractor.
 *   <li>It stores columns; the findings are forgotten.
 * </ol>
 *
 * <p>The same document with the same settings gives the same findings, in any order. What is wrong
 * with the document is a problem in the findings; an exception is a bug, is recorded against the
 * plugin, and costs only this document's findings of this extractor.
 */
@ConsumerType
public interface Extractor {

  /** Finds what there is to find. */
  Findings extract(ExtractRequest request);

  /** What a user can set about this extractor. */
  default List<Setting> settings() {
    return List.of();
  }
}
