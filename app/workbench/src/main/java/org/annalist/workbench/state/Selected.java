package org.annalist.workbench.state;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * What the user selected, and where the text says it.
 *
 * @param selection the selection that all views share
 * @param provenance places that it rests on, the most telling first
 * @param origin id of the part it was made in, or empty
 */
public record Selected(Selection selection, List<Place> provenance, String origin) {

  /** Nothing is selected. */
  public static final Selected NONE = new Selected(Selection.NONE, List.of(), "");

  public Selected {
    provenance = List.copyOf(provenance);
    if (selection.place().isEmpty() && !provenance.isEmpty()) {
      // The reader needs a place to open.
      selection = selection.with(provenance.get(0));
    } else if (provenance.isEmpty() && selection.place().isPresent()) {
      provenance = List.of(selection.place().get());
    }
  }

  public boolean isNothing() {
    return selection.equals(Selection.NONE);
  }
}
