package org.annalist.runtime.pipeline;

import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.document.Draft;
import org.annalist.runtime.source.Archive;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.Origin;

/**
 * What a source turned out to hold.
 *
 * @param texts documents
 * @param children sources inside it
 * @param archive the archive that must stay open while the children are read; null if there is none
 * @param failures why it, or a part of it, gave no document
 * @param bytes bytes that were read
 */
record Opened(
    List<Text> texts,
    List<SourceItem> children,
    Archive archive,
    List<Failure> failures,
    long bytes) {

  /**
   * A document as it was read.
   *
   * @param origin where it came from
   * @param item its source
   * @param mediaType media type of the source
   * @param loader name of the loader that read it
   * @param sha256 digest of the source
   * @param content number that changes when what was read, or who read it, does
   * @param draft the document
   * @param problems what was wrong; places are spans of the draft
   */
  record Text(
      Origin origin,
      SourceItem item,
      String mediaType,
      String loader,
      String sha256,
      long content,
      Draft draft,
      List<Problem> problems) {}

  static Opened failed(Failure failure) {
    return new Opened(List.of(), List.of(), null, List.of(failure), 0);
  }
}
