package org.annalist.workbench.search;

import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.corpus.Snapshot;

/**
 * Finds words in documents. What is found comes piece by piece, so that the first lines can be read
 * while the rest is still looked for.
 */
public interface Searcher {

  /** Starts a search; nothing is read yet. */
  Search search(Query query, Snapshot snapshot);

  /** A search that goes on. Used by one thread after the other. */
  interface Search {

    /**
     * Looks on, for a moment.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    Piece next(Cancellation cancellation);
  }

  /**
   * What a moment of searching found.
   *
   * @param matches by document and place; they come after those of the piece before
   * @param read documents that were read so far
   * @param total documents in all
   */
  record Piece(List<Match> matches, int read, int total) {

    public Piece {
      matches = List.copyOf(matches);
    }

    public boolean isLast() {
      return read >= total;
    }
  }
}
