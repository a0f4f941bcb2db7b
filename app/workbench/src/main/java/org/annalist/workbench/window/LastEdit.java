package org.annalist.workbench.window;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.corpus.Edit;

/** Where the last edit that is in effect was made. */
final class LastEdit {

  private LastEdit() {}

  /**
   * The place of the last edit that has one.
   *
   * @param applied edits in effect, oldest first
   */
  static Optional<Place> of(List<Edit> applied) {
    for (int i = applied.size() - 1; i >= 0; i--) {
      Optional<Place> place = of(applied.get(i));
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** What was taken away, and a day, are told by their document alone. */
  private static Optional<Place> of(Edit edit) {
    if (edit instanceof Edit.Annotate e) {
      return Optional.of(new Place(e.document(), e.span()));
    } else if (edit instanceof Edit.Respan e) {
      return Optional.of(new Place(e.document(), e.span()));
    } else if (edit instanceof Edit.Retract e) {
      return Optional.of(Place.of(e.document(), 0, 0));
    } else if (edit instanceof Edit.SetPublished e) {
      return Optional.of(Place.of(e.document(), 0, 0));
    } else if (edit instanceof Edit.SplitEntity e) {
      return e.mentions().stream().findFirst();
    }
    return Optional.empty();
  }
}
