package org.annalist.workbench.layout;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.layout.model.Closed;
import org.annalist.workbench.layout.model.DropSpots;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.PartId;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.DocumentPart;
import org.annalist.workbench.part.Part;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * One perspective: its layout, and the parts that are open in it. Every change makes another {@link
 * PageModel}, and {@link PageWidgets} follow it. UI thread only.
 */
public final class PerspectivePage implements Stack.Listener, Part.Site {

  /** What the page does not do itself. */
  public interface Listener {
    /** The active part changed, or something about it. */
    void activePartChanged();

    /** Parts were opened, moved or closed. */
    void layoutChanged();

    /** The user chose the tab of a part that keeps to a document. */
    void documentChosen(DocumentPart part);

    /** The user wants what else can be done with the active part, at a point of the display. */
    void partMenu(Point at);
  }

  private final Perspective perspective;
  private final Listener listener;
  private final BiFunction<ViewDescriptor, Part.Site, Part> parts;
  private final PageWidgets widgets;
  private final Documents documents = new Documents(this);
  private final Rooms rooms = new Rooms(this);
  private final Map<String, Tab> open = new LinkedHashMap<>();
  private PageModel model;
  private List<ViewDescriptor> views = List.of();
  private Placement placement = new Placement(List.of());
  private Stack active;
  private boolean applying;
  private boolean shown;

  /**
   * A page.
   *
   * @param start the layout that it starts with
   * @param parts makes the part of a view
   */
  public PerspectivePage(
      Composite parent,
      Perspective perspective,
      PageModel start,
      Look look,
      BiFunction<ViewDescriptor, Part.Site, Part> parts,
      Listener listener) {
    this.perspective = perspective;
    this.parts = parts;
    this.listener = listener;
    this.model = start;
    this.widgets = new PageWidgets(parent, look, this);
  }

  public Perspective perspective() {
    return perspective;
  }

  public Control control() {
    return widgets.control();
  }

  /** The documents of the page. */
  public Documents documents() {
    return documents;
  }

  /** The rooms of the stacks. */
  public Rooms rooms() {
    return rooms;
  }

  /** The layout now. */
  public PageModel model() {
    return model;
  }

  /** Opens and closes parts so that the page shows what it should of these views. */
  public void sync(List<ViewDescriptor> newViews) {
    views = List.copyOf(newViews);
    placement = new Placement(views);
    apply(placement.complete(model, perspective.id()));
  }

  /** Makes the parts of a view anew, as after its plugin was replaced. */
  public void renew(String view) {
    List<Tab> old = tabs(tab -> tab.part().id().equals(view));
    old.forEach(this::discard);
    if (!old.isEmpty()) {
      apply(model);
    }
  }

  private void discard(Tab tab) {
    open.remove(tab.id());
    tab.stack().release(tab);
    tab.close();
  }

  /** Takes a layout that differs in nothing but sizes. */
  void resize(PageModel next) {
    model = next;
    widgets.lay(next);
    listener.layoutChanged();
  }

  /** Takes a layout that differs in nothing that is seen. */
  void note(PageModel next) {
    model = next;
    listener.layoutChanged();
  }

  /** Makes the widgets what a layout says. */
  void apply(PageModel next) {
    model = next;
    applying = true;
    try {
      List<String> wanted = model.parts().stream().filter(placement::isThere).toList();
      tabs(tab -> !wanted.contains(tab.id())).forEach(this::discard);
      for (String part : wanted) {
        open.computeIfAbsent(part, this::tab);
      }
      widgets.follow(model, open, shown);
    } finally {
      applying = false;
    }
    listener.layoutChanged();
    if (active == null || !widgets.isInSight(active)) {
      activated(widgets.stacksInSight().stream().findFirst().orElse(editor()));
    }
    listener.activePartChanged();
  }

  private Stack editor() {
    return widgets.stack(PageModel.EDITOR).orElseThrow();
  }

  private Tab tab(String id) {
    String view = PartId.parse(id).view();
    ViewDescriptor descriptor =
        views.stream().filter(each -> each.id().equals(view)).findFirst().orElseThrow();
    return new Tab(id, parts.apply(descriptor, this));
  }

  private List<Tab> tabs(Predicate<Tab> wanted) {
    return open.values().stream().filter(wanted).toList();
  }

  private Optional<Tab> tab(Part part) {
    return open.values().stream().filter(tab -> tab.part() == part).findFirst();
  }

  /** Told when the perspective comes into view or goes. */
  public void setShown(boolean nowShown) {
    shown = nowShown;
    widgets.follow(model, open, shown);
  }

  /** The part in view of the active stack. */
  public Optional<Part> activePart() {
    return activeTab().map(Tab::part);
  }

  private Optional<Tab> activeTab() {
    return active.inView();
  }

  /** The stack that the user is in. */
  Stack activeStack() {
    return active;
  }

  /** Id of the active part in the layout; empty if there is none. */
  public String activeId() {
    return activeTab().map(Tab::id).orElse("");
  }

  /** The open part with an id, or of a view: the passing one first, then one that is in view. */
  public Optional<Part> part(String id) {
    List<Tab> ofView = tabs(tab -> tab.part().id().equals(id));
    return Optional.ofNullable(open.get(id))
        .or(() -> ofView.stream().filter(Tab::isInFront).findFirst())
        .or(() -> ofView.stream().findFirst())
        .map(Tab::part);
  }

  /** Id of a part in the layout. */
  public String idOf(Part part) {
    return tab(part).map(Tab::id).orElse("");
  }

  /** Title of a part of the layout. */
  public String titleOf(String id) {
    Tab tab = open.get(id);
    return tab == null ? "" : tab.part().title();
  }

  /** All parts that are in view now. */
  public List<Part> partsInView() {
    return tabsInView(tab -> true).stream().map(Tab::part).toList();
  }

  /** The tabs of some kind that are in view, that of the active stack first. */
  List<Tab> tabsInView(Predicate<Tab> wanted) {
    return widgets.stacksInSight().stream()
        .sorted(Comparator.comparing(stack -> stack != active))
        .flatMap(stack -> stack.inView().stream())
        .filter(wanted)
        .toList();
  }

  /** Whether a part in view waits for its view. */
  public boolean isBusy() {
    return widgets.stacks().stream().anyMatch(Stack::isBusy);
  }

  /** The stack that a part stands in, for what is shown over it. */
  public Optional<Control> stackOf(Part part) {
    return tab(part).map(tab -> tab.stack().folder());
  }

  /** Size in pixels of a part in view. */
  public Point sizeOf(Part part) {
    return tab(part)
        .filter(Tab::isInFront)
        .map(tab -> tab.stack().folder().getClientArea())
        .map(area -> new Point(area.width, area.height))
        .orElseGet(() -> new Point(800, 600));
  }

  /** All parts, stack by stack. */
  public List<Part> parts() {
    return model.parts().stream()
        .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
        .map(Tab::part)
        .toList();
  }

  /** Opens a view if it is not open, brings it to the front and gives it the focus. */
  public void show(String id) {
    String target =
        open.containsKey(id)
            ? id
            : tabs(tab -> tab.part().id().equals(id)).stream().findFirst().map(Tab::id).orElse(id);
    apply(placement.opened(model, target));
    Tab tab = open.get(target);
    if (tab != null) {
      activated(tab.stack());
      widgets.reveal(tab);
      tab.focus();
    }
  }

  /** Whether no document and no view is open in the middle. */
  boolean isMiddleEmpty() {
    return editor().isEmpty();
  }

  /** Brings a part into view without taking the focus to it. */
  void bringUp(String id) {
    apply(model.front(id));
  }

  /** Opens a part in a stack without taking the focus to it. */
  void bringUp(String id, String stack) {
    apply(model.put(id, new Target.Into(stack, "")));
  }

  /** Makes a passing part keep the document that it shows. */
  void keep(Tab passing, PartId id) {
    model = model.rename(passing.id(), id.toString());
    open.remove(passing.id());
    passing.keepTo(id);
    open.put(passing.id(), passing);
    passing.stack().refresh(passing);
    show(passing.id());
  }

  /** Puts a part somewhere and gives it the focus; its content stays as it is. */
  public void put(String id, Target target) {
    apply(model.put(id, target));
    show(id);
  }

  /** The stacks that have tabs, also while another one has all the room. */
  public List<StackNode> stacks() {
    return model.stacks().stream()
        .filter(node -> widgets.stack(node.id()).filter(stack -> !stack.isEmpty()).isPresent())
        .toList();
  }

  /** Closes a part. */
  public void close(String id) {
    apply(model.close(id));
  }

  /** Closes all parts but the active one of its stack. */
  public void closeOthers() {
    PageModel rest = model;
    for (Tab tab : active.tabs()) {
      rest = activeTab().filter(kept -> kept == tab).isPresent() ? rest : rest.close(tab.id());
    }
    apply(rest);
  }

  /** Opens what was closed last, where it stood; answers whether there was something. */
  public boolean reopen() {
    Optional<String> last =
        model.closed().stream().map(Closed::part).filter(placement::isThere).reduce((a, b) -> b);
    last.ifPresent(this::show);
    return last.isPresent();
  }

  /** Whether something was closed that can be opened again. */
  public boolean canReopen() {
    return model.closed().stream().map(Closed::part).anyMatch(placement::isThere);
  }

  /** Brings forward the stack after the active one, or before it. */
  public void step(int direction) {
    List<Stack> all = widgets.stacksInSight();
    Stack next = all.get(Math.floorMod(all.indexOf(active) + direction, all.size()));
    activated(next);
    next.inView().ifPresent(Tab::focus);
  }

  /** Brings forward the tab after that in view of the active stack, or before it. */
  public void stepTab(int direction) {
    List<Tab> all = active.tabs();
    if (!all.isEmpty()) {
      int at = Math.floorMod(all.indexOf(activeTab().orElse(null)) + direction, all.size());
      show(all.get(at).id());
      chosen(active, all.get(at));
    }
  }

  @Override
  public void activated(Stack stack) {
    if (active != stack) {
      if (active != null) {
        active.setActive(false);
      }
      active = stack;
      active.setActive(true);
      listener.activePartChanged();
    }
  }

  @Override
  public void chosen(Stack stack, Tab tab) {
    if (!applying) {
      note(model.front(tab.id()));
      if (!tab.isPassing()) {
        tab.documentPart().ifPresent(listener::documentChosen);
      }
    }
  }

  @Override
  public void closed(Tab tab) {
    close(tab.id());
  }

  @Override
  public DropSpots spots(Tab tab) {
    return widgets.spots(tab);
  }

  @Override
  public DropFeedback feedback() {
    return widgets.feedback();
  }

  @Override
  public void dropped(Tab tab, Target target) {
    if (open.containsValue(tab)) {
      put(tab.id(), target);
    }
  }

  @Override
  public void toggleMaximised(Stack stack) {
    rooms.toggleMaximised(stack);
  }

  @Override
  public void minimise(Stack stack) {
    rooms.minimise(stack);
  }

  @Override
  public void attach(Stack stack) {
    rooms.attach(stack);
  }

  @Override
  public void changed(Stack stack) {
    if (stack == active && !applying) {
      listener.activePartChanged();
    }
  }

  @Override
  public void menu(Tab tab, Point at) {
    show(tab.id());
    listener.partMenu(at);
  }

  @Override
  public void changed(Part part) {
    tab(part).filter(tab -> tab.stack() != null).ifPresent(tab -> tab.stack().refresh(tab));
    widgets.name();
  }

  @Override
  public void busy(Part part, boolean isBusy) {
    tab(part).ifPresent(tab -> tab.setBusy(isBusy));
  }

  /** Puts everything back to where it stood at first; documents stay open. */
  public void reset() {
    PageModel fresh = placement.complete(perspective.standard(), perspective.id());
    for (String id : documents.kept()) {
      fresh = fresh.add(id, PageModel.EDITOR, "");
    }
    apply(fresh);
  }

  /** Ends the work of all parts. */
  public void close() {
    open.values().forEach(tab -> tab.part().close());
    open.clear();
    widgets.close();
  }

  Map<String, Tab> open() {
    return open;
  }

  Placement placement() {
    return placement;
  }

  /** The widgets, for tests. */
  PageWidgets widgets() {
    return widgets;
  }
}
