package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.state.Preferences;

/**
 * Which views a perspective shows, and where: those that declare it, and what the user opened,
 * moved and closed. Views that are not there now are remembered for when they come back. Where no
 * view claims the middle, the reader stands there.
 */
public final class Placement {

  /** Id of the view that opens documents. */
  public static final String READER = "reader";

  private final Perspective perspective;
  private final Map<String, Slot> moved = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();
  private final Map<Slot, String> fronts = new EnumMap<>(Slot.class);

  public Placement(Perspective perspective) {
    this.perspective = perspective;
  }

  /** Opens a view, in a slot of its own choice. */
  public void open(String view) {
    closed.remove(view);
    moved.putIfAbsent(view, null);
  }

  public void close(String view) {
    moved.remove(view);
    closed.add(view);
  }

  public void move(String view, Slot slot) {
    closed.remove(view);
    moved.put(view, slot);
  }

  /** Notes that the user brought a view of a slot to the front. */
  public void bringToFront(Slot slot, String view) {
    fronts.put(slot, view);
  }

  /**
   * Id of the view in front of these of a slot: what the user chose if it is there, else the first.
   */
  public String front(Slot slot, List<ViewDescriptor> views) {
    String chosen = fronts.getOrDefault(slot, "");
    boolean there = views.stream().anyMatch(view -> view.id().equals(chosen));
    return there ? chosen : views.get(0).id();
  }

  /** Forgets what the user changed. */
  public void reset() {
    fronts.clear();
    moved.clear();
    closed.clear();
  }

  /** The views of each slot in their order; slots without views are left out. */
  public Map<Slot, List<ViewDescriptor>> of(List<ViewDescriptor> views) {
    List<ViewDescriptor> shown = new ArrayList<>();
    for (ViewDescriptor view : views) {
      boolean declared = view.perspectives().contains(perspective.id());
      boolean opened = moved.containsKey(view.id());
      if ((declared || opened) && !closed.contains(view.id())) {
        shown.add(view);
      }
    }
    shown.sort(Comparator.comparingInt(ViewDescriptor::order).thenComparing(ViewDescriptor::id));
    Map<Slot, List<ViewDescriptor>> slots = new EnumMap<>(Slot.class);
    for (ViewDescriptor view : shown) {
      Slot slot = moved.get(view.id());
      if (slot == null) {
        slot = natural(view, slots);
      }
      slots.computeIfAbsent(slot, s -> new ArrayList<>()).add(view);
    }
    if (!slots.containsKey(Slot.EDITOR) && !closed.contains(READER)) {
      views.stream()
          .filter(view -> view.id().equals(READER) && !shown.contains(view))
          .forEach(view -> slots.put(Slot.EDITOR, List.of(view)));
    }
    return slots;
  }

  /** At the sides the first view stands above, the others share a stack below it. */
  private static Slot natural(ViewDescriptor view, Map<Slot, List<ViewDescriptor>> slots) {
    return switch (view.area()) {
      case "left" -> slots.containsKey(Slot.LEFT_TOP) ? Slot.LEFT_BOTTOM : Slot.LEFT_TOP;
      case "bottom" -> Slot.BOTTOM;
      case "editor" -> Slot.EDITOR;
      default -> slots.containsKey(Slot.RIGHT_TOP) ? Slot.RIGHT_BOTTOM : Slot.RIGHT_TOP;
    };
  }

  /** Reads what the user changed from the preferences. */
  public void load(Preferences preferences) {
    reset();
    closed.addAll(preferences.list(key("closed")));
    for (Slot slot : Slot.values()) {
      String front = preferences.text(key("front." + slot), "");
      if (!front.isEmpty()) {
        fronts.put(slot, front);
      }
    }
    for (String line : preferences.list(key("moved"))) {
      int at = line.indexOf(' ');
      String slot = at < 0 ? "" : line.substring(0, at);
      Slot known = null;
      for (Slot each : Slot.values()) {
        known = each.name().equals(slot) ? each : known;
      }
      moved.put(line.substring(at + 1), known);
    }
  }

  /** Writes what the user changed to the preferences. */
  public void save(Preferences preferences) {
    preferences.setList(key("closed"), closed.stream().sorted().toList());
    List<String> lines = new ArrayList<>();
    moved.forEach((view, slot) -> lines.add((slot == null ? "-" : slot.name()) + " " + view));
    preferences.setList(key("moved"), lines);
    for (Slot slot : Slot.values()) {
      preferences.set(key("front." + slot), fronts.getOrDefault(slot, ""));
    }
  }

  private String key(String what) {
    return "layout." + perspective.id() + "." + what;
  }
}
