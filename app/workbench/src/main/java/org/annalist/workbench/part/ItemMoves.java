package org.annalist.workbench.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.annalist.api.Selection;
import org.annalist.api.view.Action;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.render.RenderHost;

/** Cuts, drops and deletes items of a view, as its model says. UI thread only. */
final class ItemMoves {

  private final Workbench workbench;
  private final RenderHost host;

  ItemMoves(Workbench workbench, RenderHost host) {
    this.workbench = workbench;
    this.host = host;
  }

  /** Takes an item up, to be dropped on another, perhaps of another view. */
  void carry(ViewModel model, String key) {
    workbench
        .background()
        .ask(
            List.of(host, "carry"),
            cancellation -> model.select(key),
            workbench.state()::carry,
            host::fault);
  }

  /** Drops on an item what is carried; nothing happens if that means nothing to the model. */
  void drop(ViewModel model, String onto) {
    Selection carried = workbench.state().carried();
    perform("drop", shown -> shown.drop(carried, onto), model);
  }

  void delete(ViewModel model, String key) {
    perform("delete", shown -> shown.delete(key), model);
  }

  private void perform(
      String what, Function<ViewModel, Optional<Action>> question, ViewModel model) {
    workbench
        .background()
        .ask(
            List.of(host, what),
            cancellation -> question.apply(model),
            action -> action.ifPresent(workbench::perform),
            host::fault);
  }

  /**
   * All that can be done with an item, or with the view for the empty key: what its view offers,
   * what deleting it does, and what dropping on it would do. Called in the background.
   */
  static List<Action> actions(ViewModel model, String key, Selection carried) {
    List<Action> actions = new ArrayList<>(model.actions(key));
    if (!key.isEmpty()) {
      List<Optional<Action>> moves = List.of(model.delete(key), model.drop(carried, key));
      moves.stream()
          .flatMap(Optional::stream)
          .filter(a -> !actions.contains(a))
          .forEach(actions::add);
    }
    return actions;
  }
}
