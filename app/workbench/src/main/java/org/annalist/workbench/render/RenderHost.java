package org.annalist.workbench.render;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Action;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.thread.Background;

/** What a renderer needs of its part. UI thread only. */
public interface RenderHost {

  Look look();

  Background background();

  /** The revision of the corpus that is shown, to be read in the background. */
  Snapshot snapshot();

  /** The user picked an item: the selection of the window becomes what the model says of it. */
  void select(String key);

  /** The user picked a place of a text where there is no item. */
  default void select(Place place) {}

  /** The user opened an item: it is selected, and the reader comes to the front. */
  void open(String key);

  /** The user asked what can be done with an item, or with the view for the empty key. */
  void menu(String key);

  /** The user cut an item, or began to drag it. */
  default void carry(String key) {}

  /** The user pasted or dropped on an item what was carried. */
  default void drop(String onto) {}

  /** The user pressed Delete on an item. */
  default void delete(String key) {}

  /** The user chose something to do. */
  void run(Action action);

  /** The user wants to find a place again, or no longer. */
  default void bookmark(Place place, String words) {}

  /** Where a document has bookmarks, in text order. */
  default List<Span> bookmarks(String document) {
    return List.of();
  }

  /**
   * Asks why there is an annotation at a place.
   *
   * @param answer told the reasons, one sentence each; not called if there are none
   */
  default void explain(Place place, Consumer<List<String>> answer) {}

  /** What is shown changed, and with it perhaps the height it would like. */
  void contentChanged();

  /** A model threw, or did not answer. */
  void fault(Throwable fault);
}
