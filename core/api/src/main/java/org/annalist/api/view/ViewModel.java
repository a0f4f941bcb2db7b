package org.annalist.api.view;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * What a view shows, without a toolkit. Items have keys, unique within the model and stable from
 * revision to revision.
 *
 * <p>Models are immutable and safe for any thread. Those that may be big answer questions instead
 * of holding lists; such answers come within the frame of a picture or ask their cancellation.
 */
public sealed interface ViewModel
    permits Table, Tree, MarkedText, XyChart, Timeline, Graph, Form, Page, Comparison {

  /** Title of what is shown, in the view's language, or empty. */
  default String title() {
    return "";
  }

  /** What to say and to offer instead of the model, when it has nothing to show. */
  default Optional<Notice> notice() {
    return Optional.empty();
  }

  /** Key of the item that shows the selection. */
  default Optional<String> find(Selection selection) {
    return Optional.empty();
  }

  /** What is selected when the user selects an item; {@link Selection#NONE} if nothing is. */
  default Selection select(String key) {
    return provenance(key).stream().findFirst().map(Selection::of).orElse(Selection.NONE);
  }

  /** Where the text says what an item shows, the most telling place first. */
  default List<Place> provenance(String key) {
    return List.of();
  }

  /** What can be done with an item; the empty key asks for what can be done with the view. */
  default List<Action> actions(String key) {
    return List.of();
  }

  /** What is asked above the model; most models ask nothing. */
  default List<Choice> choices() {
    return List.of();
  }

  /**
   * What dropping something on an item does, by mouse or by Cut and Paste.
   *
   * @param dragged what is selected with the item that is dropped, of this view or another
   * @param onto key of the item it is dropped on
   */
  default Optional<Action> drop(Selection dragged, String onto) {
    return Optional.empty();
  }

  /** What the Delete key does with an item. */
  default Optional<Action> delete(String key) {
    return Optional.empty();
  }
}
