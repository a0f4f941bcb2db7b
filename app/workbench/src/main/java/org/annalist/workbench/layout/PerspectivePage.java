package org.annalist.workbench.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.part.Part;
import org.annalist.workbench.state.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One perspective: stacks around an editor area, with sashes between. UI thread only. */
public final class PerspectivePage implements Stack.Listener, Part.Site {

  /** What the page does not do itself. */
  public interface Listener {
    /** The active part changed, or something about it. */
    void activePartChanged();

    /** The user wants what else can be done with a part. */
    void partMenu(PerspectivePage page, Part part, Control below);
  }

  private final Perspective perspective;
  private final Listener listener;
  private final BiFunction<ViewDescriptor, Part.Site, Part> parts;
  private final Placement placement;
  private final Composite root;
  private final Sashes sashes;
  private final Map<Slot, Stack> stacks = new EnumMap<>(Slot.class);
  private final Map<String, Part> open = new HashMap<>();
  private final MinimisedBar minimised;
  private List<ViewDescriptor> views = List.of();
  private Stack active;
  private Stack maximised;
  private boolean shown;

  /**
   * A page.
   *
   * @param parts makes the part of a view
   */
  public PerspectivePage(
      Composite parent,
      Perspective perspective,
      Look look,
      BiFunction<ViewDescriptor, Part.Site, Part> parts,
      Listener listener) {
    this.perspective = perspective;
    this.parts = parts;
    this.listener = listener;
    this.placement = new Placement(perspective);
    root = new Composite(parent, SWT.NONE);
    minimised = new MinimisedBar(root, look, this::restore);
    Composite area = new Composite(root, SWT.NONE);
    area.setLayout(new FillLayout());
    minimised.layoutBeside(area);
    boolean wideLeft = perspective == Perspective.PEOPLE || perspective == Perspective.FIGURES;
    sashes = new Sashes(area, Look.color(look.palette().win()), wideLeft);
    for (Slot slot : Slot.values()) {
      stacks.put(slot, new Stack(sashes.parent(slot), slot, look, this));
    }
    active = stacks.get(Slot.EDITOR);
    active.setActive(true);
  }

  public Perspective perspective() {
    return perspective;
  }

  public Control control() {
    return root;
  }

  public Placement placement() {
    return placement;
  }

  /** Opens and closes parts so that the page shows what it should of these views. */
  public void sync(List<ViewDescriptor> newViews) {
    views = List.copyOf(newViews);
    Map<Slot, List<ViewDescriptor>> wanted = placement.of(views);
    for (Stack stack : stacks.values()) {
      for (Part part : stack.parts()) {
        boolean stays =
            wanted.getOrDefault(stack.slot(), List.of()).stream()
                .anyMatch(view -> view.id().equals(part.id()));
        if (!stays) {
          stack.remove(part);
          open.remove(part.id());
        }
      }
    }
    wanted.forEach(
        (slot, list) -> {
          for (int i = 0; i < list.size(); i++) {
            ViewDescriptor view = list.get(i);
            if (!open.containsKey(view.id())) {
              Part part = parts.apply(view, this);
              open.put(view.id(), part);
              stacks.get(slot).add(part, i);
            }
          }
          String front = placement.front(slot, list);
          stacks.get(slot).bringUp(open.get(front));
        });
    arrange();
  }

  /** Makes the part of a view anew, as after its plugin was replaced. */
  public void renew(String view) {
    Part part = open.remove(view);
    if (part != null) {
      stacks.values().forEach(stack -> stack.remove(part));
      sync(views);
    }
  }

  private void arrange() {
    for (Stack stack : stacks.values()) {
      boolean gone = stack.isEmpty() && stack.slot() != Slot.EDITOR;
      boolean hidden = gone || minimised.holds(stack.slot());
      stack.folder().setVisible(!hidden);
      stack.setShown(shown && !hidden);
    }
    sashes.arrange(slot -> stacks.get(slot).folder().getVisible());
    if (maximised != null && maximised.isEmpty()) {
      maximise(null);
    }
    sashes.maximise(maximised == null ? null : maximised.folder());
  }

  /** Told when the perspective comes into view or goes. */
  public void setShown(boolean nowShown) {
    shown = nowShown;
    arrange();
  }

  /** The part in view of the active stack. */
  public Optional<Part> activePart() {
    return active.inView();
  }

  /** The open part of a view. */
  public Optional<Part> part(String view) {
    return Optional.ofNullable(open.get(view));
  }

  /** All parts that are in view now. */
  public List<Part> partsInView() {
    return stacks.values().stream().flatMap(stack -> stack.inView().stream()).toList();
  }

  /** Whether a part in view waits for its view. */
  public boolean isBusy() {
    return stacks.values().stream().anyMatch(Stack::isBusy);
  }

  /** Size in pixels of a part in view. */
  public Point sizeOf(Part part) {
    for (Stack stack : stacks.values()) {
      if (stack.inView().filter(p -> p == part).isPresent()) {
        Rectangle area = stack.folder().getClientArea();
        return new Point(area.width, area.height);
      }
    }
    return new Point(800, 600);
  }

  /** All parts, stack by stack. */
  public List<Part> parts() {
    return stacks.values().stream().flatMap(stack -> stack.parts().stream()).toList();
  }

  /** Opens a view if it is not open, and brings it to the front. */
  public void show(String view) {
    if (!open.containsKey(view)) {
      placement.open(view);
      sync(views);
    }
    for (Stack stack : stacks.values()) {
      for (Part part : stack.parts()) {
        if (part.id().equals(view)) {
          restore(stack.slot());
          if (maximised != null && maximised != stack) {
            maximise(null);
          }
          stack.bringUp(part);
          placement.bringToFront(stack.slot(), view);
          activated(stack);
          part.focus();
        }
      }
    }
  }

  /** Brings forward the stack after the active one, or before it. */
  public void step(int direction) {
    List<Stack> all = stacks.values().stream().filter(s -> s.folder().getVisible()).toList();
    int at = Math.floorMod(all.indexOf(active) + direction, all.size());
    activated(all.get(at));
    all.get(at).inView().ifPresent(Part::focus);
  }

  @Override
  public void activated(Stack stack) {
    if (active != stack) {
      active.setActive(false);
      active = stack;
      active.setActive(true);
      listener.activePartChanged();
    }
  }

  @Override
  public void chosen(Stack stack, Part part) {
    placement.bringToFront(stack.slot(), part.id());
  }

  @Override
  public void closed(Part part) {
    placement.close(part.id());
    sync(views);
  }

  /** Moves a part to another stack. */
  public void move(Part part, Slot slot) {
    placement.move(part.id(), slot);
    sync(views);
    show(part.id());
  }

  @Override
  public void dropped(Part part, Point at) {
    for (Stack stack : stacks.values()) {
      Rectangle bounds = stack.folder().getBounds();
      Point corner = stack.folder().getParent().toDisplay(bounds.x, bounds.y);
      Rectangle onDisplay = new Rectangle(corner.x, corner.y, bounds.width, bounds.height);
      boolean elsewhere = !stack.parts().contains(part);
      if (stack.folder().getVisible() && elsewhere && onDisplay.contains(at)) {
        move(part, stack.slot());
        return;
      }
    }
  }

  @Override
  public void toggleMaximised(Stack stack) {
    maximise(maximised == stack ? null : stack);
  }

  /** Gives the active stack all the room, or takes it back. */
  public void toggleMaximised() {
    toggleMaximised(active);
  }

  private void maximise(Stack stack) {
    if (maximised != null) {
      maximised.setMaximised(false);
    }
    maximised = stack;
    if (stack != null) {
      stack.setMaximised(true);
      activated(stack);
    }
    sashes.maximise(stack == null ? null : stack.folder());
  }

  @Override
  public void minimise(Stack stack) {
    maximise(null);
    minimised.add(stack.slot(), stack.parts());
    arrange();
  }

  private void restore(Slot slot) {
    if (minimised.holds(slot)) {
      minimised.remove(slot);
      arrange();
    }
  }

  @Override
  public void changed(Stack stack) {
    if (stack == active) {
      listener.activePartChanged();
    }
  }

  @Override
  public void menu(Stack stack, Part part, Control below) {
    listener.partMenu(this, part, below);
  }

  @Override
  public void changed(Part part) {
    stacks.values().forEach(stack -> stack.refresh(part));
  }

  @Override
  public void busy(Part part, boolean isBusy) {
    stacks.values().forEach(stack -> stack.setBusy(part, isBusy));
  }

  /** Puts everything back to where views want to stand. */
  public void reset() {
    placement.reset();
    maximise(null);
    for (Slot slot : Slot.values()) {
      minimised.remove(slot);
    }
    sashes.reset();
    sync(views);
  }

  public void load(Preferences preferences) {
    placement.load(preferences);
    sashes.load(preferences, "layout." + perspective.id());
  }

  public void save(Preferences preferences) {
    placement.save(preferences);
    sashes.save(preferences, "layout." + perspective.id());
  }

  /** Ends the work of all parts. */
  public void close() {
    open.values().forEach(Part::close);
    open.clear();
  }

  /** The sashes, for tests. */
  List<SashForm> forms() {
    return sashes.forms();
  }
}
