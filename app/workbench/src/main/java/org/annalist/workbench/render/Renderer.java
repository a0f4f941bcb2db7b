package org.annalist.workbench.render;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.draw.Painting;
import org.eclipse.swt.widgets.Control;

/**
 * Shows models of one kind in a control. UI thread only; asks the model in the background only.
 *
 * @param <M> the kind of model
 */
public interface Renderer<M extends ViewModel> {

  Control control();

  /**
   * Shows a model in place of the one before; where the user was is kept as far as it makes sense.
   */
  void show(M model);

  /**
   * Shows what is selected.
   *
   * @param key key of the item that shows the selection, if there is one
   */
  void reveal(Selection selection, Optional<String> key);

  void focus();

  /** Height it would like at a width, as a part of a page. */
  int height(int width);

  /** The canvas that it draws on; empty for native widgets. */
  default Optional<DrawnCanvas> drawing() {
    return Optional.empty();
  }

  /** The whole picture for a file; empty for native widgets. */
  default Optional<Painting> painting() {
    return Optional.empty();
  }

  /** What it does for a command of the window such as {@code org.annalist.find}. */
  default Optional<Runnable> handler(String command) {
    return Optional.empty();
  }

  /** What the tool bar of the part offers for it. */
  default List<Tool> tools() {
    return List.of();
  }
}
