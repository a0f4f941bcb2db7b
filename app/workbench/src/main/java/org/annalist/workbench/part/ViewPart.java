package org.annalist.workbench.part;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.Task;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.ModelPane;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Tool;
import org.annalist.workbench.state.Selected;
import org.annalist.workbench.state.WorkbenchState;
import org.annalist.workbench.thread.Background;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows what a plugin's view answers: for each new revision, and for each new selection if the view
 * follows it or the document that it keeps to. The old content stays until the new one is there.
 */
public final class ViewPart implements DocumentPart, RenderHost, WorkbenchState.Listener {

  private final Workbench workbench;
  private final ViewDescriptor view;
  private final Site site;
  private final ItemMoves moves;
  private ModelPane pane;
  private ViewModel model;
  private String document = "";
  private String beside = "";
  private String title = "";
  private Task<ViewModel> task;
  private Selection asked = Selection.NONE;
  private Selection revealed = Selection.NONE;
  private boolean visible;
  private boolean outdated = true;
  private boolean pinned;
  private boolean linked = true;
  private String kept = "";
  private Runnable unlisten = () -> {};

  public ViewPart(Workbench workbench, ViewDescriptor view, Site site) {
    this.workbench = workbench;
    this.view = view;
    this.site = site;
    this.moves = new ItemMoves(workbench, this);
  }

  @Override
  public String id() {
    return view.id();
  }

  @Override
  public Control create(Composite parent) {
    pane = new ModelPane(parent, this, false);
    workbench.state().listen(this);
    unlisten = workbench.bookmarks().listen(pane::redraw);
    return pane.control();
  }

  @Override
  public void select(Place place) {
    workbench.state().select(new Selected(Selection.of(place), List.of(), id()));
  }

  @Override
  public void bookmark(Place place, String words) {
    workbench.bookmarks().toggle(place, words);
  }

  @Override
  public void explain(Place place, Consumer<List<String>> answer) {
    new Reasons(workbench).of(place, answer);
  }

  @Override
  public List<Span> bookmarks(String of) {
    return workbench.bookmarks().in(of);
  }

  /** The pane, for tests. */
  public ModelPane pane() {
    return pane;
  }

  @Override
  public String title() {
    if (title.isEmpty() && !kept.isEmpty()) {
      return kept.substring(kept.lastIndexOf('/') + 1);
    }
    boolean named = view.area().equals("editor") && view.follows() && !title.isEmpty();
    return named ? title : view.label().apply(workbench.look().words().locale());
  }

  @Override
  public String icon() {
    return view.icon();
  }

  @Override
  public void setVisible(boolean nowVisible) {
    visible = nowVisible;
    if (visible && outdated) {
      refresh();
    }
  }

  @Override
  public void refresh() {
    if (!visible) {
      outdated = true;
      return;
    }
    outdated = false;
    if (task != null) {
      task.cancel();
    }
    if (!pinned) {
      asked = view.follows() ? about() : Selection.NONE;
    }
    Selection about = asked;
    if (!kept.isEmpty() && workbench.state().snapshot().document(kept).isEmpty()) {
      model = null;
      pane.showNotice(
          new Notice(
              workbench.look().words().of("document.away", kept),
              workbench.look().words().of("document.awayReason"),
              List.of()));
      return;
    }
    site.busy(this, true);
    try {
      Task<ViewModel> mine =
          workbench
              .state()
              .platform()
              .show(
                  view.id(),
                  workbench.state().snapshot(),
                  workbench.look().words().locale(),
                  about);
      task = mine;
      mine.result()
          .whenComplete(
              (result, failure) ->
                  workbench
                      .ui()
                      .post(
                          List.of(this, "shown"),
                          () -> {
                            if (task == mine) {
                              arrived(result, failure);
                            }
                          }));
    } catch (IllegalArgumentException gone) {
      site.busy(this, false);
      say("view.gone", view.id());
    }
  }

  private void arrived(ViewModel result, Throwable failure) {
    if (pane.control().isDisposed()) {
      return;
    }
    if (failure != null) {
      site.busy(this, false);
      Throwable cause =
          failure instanceof CompletionException && failure.getCause() != null
              ? failure.getCause()
              : failure;
      if (!(cause instanceof CancellationException)) {
        fault(cause);
      }
      return;
    }
    Selection selection = about();
    background()
        .ask(
            List.of(this, "shown"),
            cancellation -> Shown.of(result, selection),
            this::show,
            this::fault);
  }

  private void show(Shown shown) {
    site.busy(this, false);
    if (pane.control().isDisposed()) {
      return;
    }
    boolean keepsOld =
        shown.notice().isPresent()
            && model != null
            && view.area().equals("editor")
            && view.follows()
            && !workbench.state().selected().isNothing()
            && !workbench.state().snapshot().documents().isEmpty();
    if (keepsOld) {
      return;
    }
    Selection selection = linked ? about() : Selection.NONE;
    boolean stays =
        model != null && document.equals(shown.document()) && selection.equals(revealed);
    model = shown.notice().isPresent() ? null : shown.model();
    document = shown.document();
    beside = shown.beside();
    title = shown.title();
    revealed = selection;
    if (document.isEmpty()) {
      pane.show(shown.model(), shown.notice());
      pane.reveal(selection, linked ? shown.key() : Optional.empty());
    } else if (stays) {
      // The user may have gone on from what is selected.
      pane.show(shown.model(), shown.notice());
    } else {
      // A reader scrolls to the selection with its first picture.
      pane.reveal(selection, shown.key());
      pane.show(shown.model(), shown.notice());
      pane.reveal(selection, shown.key());
    }
    if (pane.control().isFocusControl()) {
      // The user went here before there was anything to walk through.
      pane.focus();
    }
    site.changed(this);
  }

  @Override
  public void snapshotChanged() {
    refresh();
  }

  @Override
  public void selectionChanged(Selected selected) {
    boolean elsewhere = !kept.isEmpty() && !isIn(kept, selected.selection());
    boolean own = selected.origin().equals(id());
    if (pinned || elsewhere || !linked && !own) {
      return;
    }
    if (view.follows() && !isStillRight(selected)) {
      refresh();
    } else if (model != null && visible) {
      if (!own || !document.isEmpty()) {
        asked = document.isEmpty() ? asked : selected.selection();
        reveal(selected.selection());
      }
    } else if (!visible) {
      outdated = true;
    }
  }

  /** Whether the content is still that of the selection, though another place of it is selected. */
  private boolean isStillRight(Selected selected) {
    if (model == null) {
      return false;
    }
    String selectedDocument = selected.selection().place().map(p -> p.document()).orElse("");
    if (!document.isEmpty()) {
      return selectedDocument.isEmpty()
          || selectedDocument.equals(document)
          || selectedDocument.equals(beside);
    }
    return selected.origin().equals(id())
        && selectedDocument.equals(asked.place().map(p -> p.document()).orElse(""))
        && selected.selection().entity().equals(asked.entity())
        && selected.selection().series().equals(asked.series());
  }

  @Override
  public void keepTo(String newKept) {
    kept = newKept;
    if (pane != null && !document.equals(kept)) {
      refresh();
    }
  }

  @Override
  public String document() {
    return document;
  }

  @Override
  public Selection about() {
    Selection selection = workbench.state().selected().selection();
    if (kept.isEmpty() || isIn(kept, selection)) {
      return selection;
    }
    return isIn(kept, asked) ? asked : Selection.of(Place.of(kept, 0, 0));
  }

  private static boolean isIn(String document, Selection selection) {
    return selection.place().filter(place -> place.document().equals(document)).isPresent();
  }

  private void reveal(Selection selection) {
    ViewModel shown = model;
    revealed = selection;
    background()
        .ask(
            List.of(this, "find"),
            cancellation -> shown.find(selection),
            key -> {
              if (!pane.control().isDisposed() && model == shown) {
                pane.reveal(selection, key);
              }
            },
            this::fault);
  }

  @Override
  public void select(String key) {
    pick(key, false);
  }

  @Override
  public void open(String key) {
    pick(key, true);
  }

  private void pick(String key, boolean open) {
    ViewModel shown = model;
    if (shown == null) {
      return;
    }
    background()
        .ask(
            List.of(this, "pick"),
            cancellation -> new Selected(shown.select(key), shown.provenance(key), id()),
            selected -> {
              if (selected.isNothing()) {
                return;
              }
              if (open) {
                workbench.openInReader(selected);
              } else {
                workbench.state().select(selected);
              }
            },
            this::fault);
  }

  @Override
  public void menu(String key) {
    ViewModel shown = model;
    if (shown != null) {
      Selection carried = workbench.state().carried();
      background()
          .ask(
              List.of(this, "menu"),
              cancellation -> ItemMoves.actions(shown, key, carried),
              actions ->
                  new ItemMenu(workbench, pane.control())
                      .show(
                          actions, key.isEmpty() ? Optional.empty() : Optional.of(() -> open(key))),
              this::fault);
    }
  }

  @Override
  public void carry(String key) {
    if (model != null) {
      moves.carry(model, key);
    }
  }

  @Override
  public void drop(String onto) {
    if (model != null) {
      moves.drop(model, onto);
    }
  }

  @Override
  public void delete(String key) {
    if (model != null) {
      moves.delete(model, key);
    }
  }

  @Override
  public void run(Action action) {
    workbench.perform(action);
  }

  @Override
  public void contentChanged() {
    // The stack gives it all the room there is.
  }

  @Override
  public void fault(Throwable fault) {
    workbench.fault(view.id(), fault);
    if (model == null && !pane.control().isDisposed()) {
      say("view.failed", view.id() + ": " + fault.getMessage());
    }
  }

  private void say(String key, String reason) {
    model = null;
    String state =
        workbench.look().words().of(key, view.label().apply(workbench.look().words().locale()));
    Action retry =
        new Action.Run(workbench.look().words().of("view.retry"), "org.annalist.refresh");
    pane.showNotice(new Notice(state, reason, List.of(retry)));
  }

  @Override
  public Look look() {
    return workbench.look();
  }

  @Override
  public Snapshot snapshot() {
    return workbench.state().snapshot();
  }

  @Override
  public Background background() {
    return workbench.background();
  }

  @Override
  public void focus() {
    pane.focus();
  }

  @Override
  public Optional<Runnable> handler(String command) {
    return pane.handler(command);
  }

  @Override
  public List<Tool> tools() {
    return pane.tools();
  }

  @Override
  public Optional<Painting> painting() {
    return pane.painting();
  }

  @Override
  public boolean canPin() {
    return view.follows() && kept.isEmpty();
  }

  @Override
  public boolean isPinned() {
    return pinned;
  }

  @Override
  public void setPinned(boolean nowPinned) {
    pinned = nowPinned;
    if (!pinned) {
      selectionChanged(workbench.state().selected());
    }
  }

  @Override
  public boolean canLink() {
    return !view.follows();
  }

  @Override
  public boolean isLinked() {
    return linked;
  }

  @Override
  public void setLinked(boolean nowLinked) {
    linked = nowLinked;
    site.changed(this);
    if (linked) {
      selectionChanged(workbench.state().selected());
    }
  }

  @Override
  public void close() {
    workbench.state().unlisten(this);
    unlisten.run();
    if (task != null) {
      task.cancel();
    }
  }
}
