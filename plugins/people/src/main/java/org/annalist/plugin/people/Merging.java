package org.annalist.plugin.people;

import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Action;
import org.annalist.api.view.Words;

/** Merges an entity into the one it is dropped on. */
final class Merging {

  private final Roll roll;
  private final Words words;

  Merging(Roll roll, Words words) {
    this.roll = roll;
    this.words = words;
  }

  /**
   * The merge, if both are known and of one type.
   *
   * @param onto id of the entity that keeps its name
   */
  Optional<Action> of(Selection dragged, String onto) {
    Optional<Tally> merged = roll.find(dragged.entity());
    return roll.find(onto)
        .filter(kept -> merged.isPresent() && kept != merged.get())
        .filter(kept -> kept.entity().type() == merged.get().entity().type())
        .map(kept -> new MergeSuggestions.Merge(kept, merged.get()).action(words));
  }
}
