package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.Detached;
import org.annalist.workbench.layout.model.Direction;
import org.annalist.workbench.layout.model.DropSpots;
import org.annalist.workbench.layout.model.Geometry;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Monitor;

/** The stacks, windows and bars of a page; they follow its layout. UI thread only. */
final class PageWidgets {

  /** Side of a square in which it is tried where folded stacks would stand. */
  private static final int ROOM = 1000;

  private final Look look;
  private final PerspectivePage page;
  private final Composite root;
  private final TreeArea area;
  private final MinimisedBar left;
  private final MinimisedBar right;
  private final MinimisedBar below;
  private final Map<String, Stack> stacks = new LinkedHashMap<>();
  private final Map<String, DetachedWindow> windows = new LinkedHashMap<>();
  private PageModel model;

  PageWidgets(Composite parent, Look look, PerspectivePage page) {
    this.look = look;
    this.page = page;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().win()));
    GridLayout layout = new GridLayout(3, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.horizontalSpacing = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    left = new MinimisedBar(root, SWT.VERTICAL, look, tab -> page.show(tab.id()));
    area =
        new TreeArea(
            root,
            look.palette().win(),
            this::folder,
            (path, weights) -> page.rooms().weigh("", path, weights));
    area.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    right = new MinimisedBar(root, SWT.VERTICAL, look, tab -> page.show(tab.id()));
    below = new MinimisedBar(root, SWT.HORIZONTAL, look, tab -> page.show(tab.id()));
    ((GridData) below.control().getLayoutData()).horizontalSpan = 3;
  }

  Composite control() {
    return root;
  }

  private Control folder(String stack) {
    return stack(stack).<Control>map(Stack::folder).orElse(null);
  }

  Optional<Stack> stack(String id) {
    return Optional.ofNullable(stacks.get(id));
  }

  List<Stack> stacks() {
    return List.copyOf(stacks.values());
  }

  /** The stacks that can be seen while the page is shown, in the order of the layout. */
  List<Stack> stacksInSight() {
    return model.stacks().stream()
        .filter(this::isInSight)
        .map(node -> stacks.get(node.id()))
        .toList();
  }

  boolean isInSight(Stack stack) {
    return stacks.get(stack.id()) == stack
        && model.stack(stack.id()).filter(this::isInSight).isPresent();
  }

  private boolean isInSight(StackNode node) {
    boolean wanted = hasTabs(node) || node.id().equals(PageModel.EDITOR);
    boolean hidden =
        model.minimised().contains(node.id())
            || isMaximised()
                && model.root().stack(node.id()).isPresent()
                && !node.id().equals(model.maximised());
    return wanted && !hidden;
  }

  /** Whether a stack of the page has all the room; one without tabs does not take it. */
  private boolean isMaximised() {
    Stack big = stacks.get(model.maximised());
    return big != null && !big.isEmpty();
  }

  /** Makes everything what a layout says. */
  void follow(PageModel next, Map<String, Tab> tabs, boolean shown) {
    model = next;
    for (Detached window : model.windows()) {
      windows.computeIfAbsent(window.id(), id -> window(window));
    }
    place(tabs);
    disposeGone();
    stacks
        .values()
        .forEach(
            stack -> stack.setMaximised(isMaximised() && stack.id().equals(model.maximised())));
    for (StackNode node : model.stacks()) {
      stack(node.id()).ifPresent(stack -> stack.setShown(shown && isInSight(node)));
    }
    showBars();
    lay(model);
    for (Detached window : model.windows()) {
      boolean any = window.root().stacks().stream().anyMatch(this::isInSight);
      windows.get(window.id()).setShown(shown && any);
    }
    name();
  }

  /** Shares out the room as a layout says that differs in nothing else. */
  void lay(PageModel next) {
    model = next;
    area.show(model.root(), this::isInSight);
    for (Detached window : model.windows()) {
      windows.get(window.id()).area().show(window.root(), this::isInSight);
    }
  }

  private void place(Map<String, Tab> tabs) {
    for (StackNode node : model.stacks()) {
      for (String part : node.parts()) {
        Tab tab = tabs.get(part);
        if (tab != null && tab.stack() != null && !tab.stack().id().equals(node.id())) {
          tab.stack().release(tab);
        }
      }
    }
    for (StackNode node : model.stacks()) {
      List<Tab> here = node.parts().stream().filter(tabs::containsKey).map(tabs::get).toList();
      if (!here.isEmpty() || node.id().equals(PageModel.EDITOR)) {
        Stack stack = stacks.computeIfAbsent(node.id(), this::stackOf);
        for (int i = 0; i < here.size(); i++) {
          stack.place(here.get(i), i);
        }
      }
    }
    for (StackNode node : model.stacks()) {
      Tab front = tabs.get(node.front());
      stack(node.id())
          .filter(stack -> !stack.isEmpty())
          .ifPresent(stack -> stack.bringUp(front == null ? stack.tabs().get(0) : front));
    }
  }

  private Stack stackOf(String id) {
    Optional<DetachedWindow> window =
        model.windows().stream()
            .filter(each -> each.root().stack(id).isPresent())
            .findFirst()
            .map(each -> windows.get(each.id()));
    Composite parent = window.map(DetachedWindow::area).orElse(area).control();
    return new Stack(parent, id, window.isEmpty(), look, page);
  }

  private DetachedWindow window(Detached window) {
    Bounds bounds = window.bounds().onScreen(screens());
    return new DetachedWindow(
        root.getShell(),
        bounds,
        look,
        this::folder,
        new DetachedWindow.Listener() {
          @Override
          public void weighed(List<Integer> path, List<Integer> weights) {
            page.rooms().weigh(window.id(), path, weights);
          }

          @Override
          public void moved(Bounds now) {
            page.rooms().moved(window.id(), now);
          }

          @Override
          public void closing() {
            page.rooms().close(window.id());
          }
        });
  }

  private List<Bounds> screens() {
    List<Bounds> screens = new ArrayList<>();
    screens.add(bounds(root.getMonitor().getClientArea()));
    for (Monitor monitor : root.getDisplay().getMonitors()) {
      screens.add(bounds(monitor.getClientArea()));
    }
    return screens;
  }

  static Bounds bounds(Rectangle rectangle) {
    return new Bounds(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
  }

  private void disposeGone() {
    stacks
        .values()
        .removeIf(
            stack -> {
              boolean gone = model.stack(stack.id()).isEmpty();
              if (gone) {
                stack.folder().dispose();
              }
              return gone;
            });
    windows
        .entrySet()
        .removeIf(
            entry -> {
              boolean gone = model.window(entry.getKey()).isEmpty();
              if (gone) {
                entry.getValue().close();
              }
              return gone;
            });
  }

  /** Each folded stack goes to the bar that is nearest to where it would stand. */
  private void showBars() {
    List<Stack> toLeft = new ArrayList<>();
    List<Stack> toRight = new ArrayList<>();
    List<Stack> toBelow = new ArrayList<>();
    Geometry whole = Geometry.of(model.root(), new Bounds(0, 0, ROOM, ROOM), this::hasTabs);
    for (String id : model.minimised().stream().sorted().toList()) {
      Bounds at = whole.stacks().get(id);
      if (at != null) {
        boolean wide = at.width() > ROOM / 2 && at.y() > ROOM / 2;
        boolean first = at.x() + at.width() / 2 < ROOM / 2;
        (wide ? toBelow : first ? toLeft : toRight).add(stacks.get(id));
      }
    }
    if (left.show(toLeft) | right.show(toRight) | below.show(toBelow)) {
      root.layout();
    }
  }

  private boolean hasTabs(StackNode node) {
    return stack(node.id()).filter(stack -> !stack.isEmpty()).isPresent();
  }

  /** Names the windows after what is in view in them. */
  void name() {
    for (Detached window : model.windows()) {
      String title =
          window.root().stacks().stream()
              .flatMap(node -> stack(node.id()).flatMap(Stack::inView).stream())
              .map(tab -> tab.part().title())
              .findFirst()
              .orElse("");
      windows.get(window.id()).setTitle(title + " – Annalist");
    }
  }

  /** Brings the window that a tab is in before the others. */
  void reveal(Tab tab) {
    for (DetachedWindow window : windows.values()) {
      if (tab.control().getShell() == window.shell()) {
        window.shell().setActive();
      }
    }
  }

  void grow(Stack stack, Direction direction, int by) {
    for (TreeArea each : areas()) {
      each.grow(stack.id(), direction, by);
    }
  }

  private List<TreeArea> areas() {
    List<TreeArea> areas = new ArrayList<>();
    areas.add(area);
    windows.values().forEach(window -> areas.add(window.area()));
    return areas;
  }

  /** Bounds of a new window for a part of a stack: over the stack, a little aside. */
  Bounds windowFor(Stack stack) {
    Rectangle inside = stack.folder().getBounds();
    Point corner = stack.folder().toDisplay(0, 0);
    int width = Math.max(360, inside.width);
    int height = Math.max(240, inside.height);
    return new Bounds(corner.x + 40, corner.y + 40, width, height).onScreen(screens());
  }

  DropSpots spots(Tab tab) {
    List<DropSpots.Field> fields = new ArrayList<>();
    windows.forEach(
        (id, window) -> fields.add(field(id, window.area(), window.shell().getBounds())));
    fields.add(field("", area, root.getShell().getBounds()));
    return new DropSpots(tab.id(), fields, windowFor(tab.stack()));
  }

  private DropSpots.Field field(String window, TreeArea tree, Rectangle frame) {
    List<DropSpots.Row> rows = new ArrayList<>();
    for (StackNode node : tree.tree().stacks()) {
      if (isInSight(node)) {
        rows.add(row(stacks.get(node.id())));
      }
    }
    return new DropSpots.Field(window, bounds(frame), onDisplay(tree.control()), rows);
  }

  private static DropSpots.Row row(Stack stack) {
    List<DropSpots.Slot> slots = new ArrayList<>();
    for (CTabItem item : stack.folder().getItems()) {
      Rectangle tab = item.getBounds();
      Point corner = stack.folder().toDisplay(tab.x, tab.y);
      Bounds bounds = new Bounds(corner.x, corner.y, tab.width, tab.height);
      slots.add(new DropSpots.Slot(((Tab) item.getData()).id(), bounds));
    }
    return new DropSpots.Row(stack.id(), onDisplay(stack.folder()), Stack.TAB, slots);
  }

  private static Bounds onDisplay(Control control) {
    Point corner = control.toDisplay(0, 0);
    return new Bounds(corner.x, corner.y, control.getSize().x, control.getSize().y);
  }

  DropFeedback feedback() {
    return new DropFeedback(root.getShell(), look, this::words);
  }

  /** Says where a target is. */
  private String words(Target target) {
    if (target instanceof Target.Beside beside) {
      return look.words().of("drop.beside." + beside.side(), front(beside.stack()));
    }
    if (target instanceof Target.AtEdge edge) {
      return look.words().of("drop.edge." + edge.side());
    }
    return target instanceof Target.Into into
        ? look.words().of("drop.into", front(into.stack()))
        : look.words().of("drop.window");
  }

  private String front(String stack) {
    return stack(stack).flatMap(Stack::inView).map(tab -> tab.part().title()).orElse("");
  }

  Map<String, DetachedWindow> windows() {
    return windows;
  }

  TreeArea area() {
    return area;
  }

  List<MinimisedBar> bars() {
    return List.of(left, right, below);
  }

  void close() {
    windows.values().forEach(DetachedWindow::close);
    windows.clear();
  }
}
