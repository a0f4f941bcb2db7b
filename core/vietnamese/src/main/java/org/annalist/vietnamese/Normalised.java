package org.annalist.vietnamese;

import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.document.Document;

/**
 * A document in normal form.
 *
 * @param document the document, its offsets leading back to the draft
 * @param repairs what a reader should know, one problem for each kind of repair
 */
public record Normalised(Document document, List<Problem> repairs) {

  /** Keeps the list unchangeable. */
  public Normalised {
    repairs = List.copyOf(repairs);
  }
}
