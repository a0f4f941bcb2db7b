package org.annalist.workbench.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which part of a picture shows which item, collected while it is drawn. */
public final class Hits {

  /**
   * An item's part of the picture.
   *
   * @param key key of the item in its model
   * @param area where it is
   * @param name what it is, for the hover card and for screen readers
   * @param lane row it belongs to; arrows left and right stay in it
   */
  public record Hit(String key, Area area, String name, int lane) {}

  private final List<Hit> all = new ArrayList<>();

  public void add(String key, Area area, String name) {
    add(key, area, name, 0);
  }

  public void add(String key, Area area, String name, int lane) {
    all.add(new Hit(key, area, name, lane));
  }

  public void clear() {
    all.clear();
  }

  /** In the order they were drawn. */
  public List<Hit> all() {
    return List.copyOf(all);
  }

  /** The topmost item at a point, taking small ones as at least 12 px wide and high. */
  public Optional<Hit> at(double x, double y) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).area().contains(x, y)) {
        return Optional.of(all.get(i));
      }
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      Area area = all.get(i).area();
      double grow = Math.max(0, (12 - Math.min(area.width(), area.height())) / 2);
      if (area.grow(grow).contains(x, y)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  public Optional<Hit> of(String key) {
    return all.stream().filter(hit -> hit.key().equals(key)).findFirst();
  }

  /**
   * The item to go to from another by an arrow key: along its lane for {@code dx}, to the nearest
   * of the next lane for {@code dy}.
   */
  public Optional<Hit> next(String key, int dx, int dy) {
    Optional<Hit> current = of(key);
    if (current.isEmpty()) {
      return all.stream().findFirst();
    }
    Hit from = current.get();
    Hit best = null;
    double bestDistance = Double.MAX_VALUE;
    for (Hit hit : all) {
      double along = hit.area().centreX() - from.area().centreX();
      boolean right =
          dx != 0
              ? hit.lane() == from.lane() && along * dx > 0
              : (hit.lane() - from.lane()) * dy > 0;
      double distance =
          Math.abs(along) + (dx != 0 ? 0 : 100_000.0 * Math.abs(hit.lane() - from.lane()));
      if (right && distance < bestDistance) {
        best = hit;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }
}
