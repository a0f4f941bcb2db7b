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

  /** Pixels beside a curve that still belong to it. */
  private static final double NEAR = 4;

  private static final int PIECES = 12;

  /** A curve of an item, as lines from point to point. */
  private record Curve(Hit hit, double[][] points) {}

  private final List<Hit> all = new ArrayList<>();
  private final List<Curve> curves = new ArrayList<>();

  public void add(String key, Area area, String name) {
    add(key, area, name, 0);
  }

  public void add(String key, Area area, String name, int lane) {
    all.add(new Hit(key, area, name, lane));
  }

  /**
   * Adds an item that is a curve from one point to another through a middle; it is pointed at
   * anywhere along it, and has its middle as area.
   */
  public void addCurve(
      String key, double[] from, double[] middle, double[] to, String name, int lane) {
    Hit hit = new Hit(key, new Area(middle[0] - 6, middle[1] - 6, 12, 12), name, lane);
    all.add(hit);
    double[][] points = new double[PIECES + 1][];
    for (int i = 0; i <= PIECES; i++) {
      double t = i / (double) PIECES;
      // The parabola through the three points.
      double a = (1 - t) * (1 - 2 * t);
      double b = 4 * t * (1 - t);
      double c = t * (2 * t - 1);
      points[i] =
          new double[] {
            a * from[0] + b * middle[0] + c * to[0], a * from[1] + b * middle[1] + c * to[1]
          };
    }
    curves.add(new Curve(hit, points));
  }

  public void clear() {
    all.clear();
    curves.clear();
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
    return curves.stream().filter(curve -> isNear(curve, x, y)).map(Curve::hit).findFirst();
  }

  private static boolean isNear(Curve curve, double x, double y) {
    for (int i = 1; i < curve.points().length; i++) {
      double[] a = curve.points()[i - 1];
      double[] b = curve.points()[i];
      double square = Math.max(1e-9, Math.pow(b[0] - a[0], 2) + Math.pow(b[1] - a[1], 2));
      double t = ((x - a[0]) * (b[0] - a[0]) + (y - a[1]) * (b[1] - a[1])) / square;
      double along = Math.max(0, Math.min(1, t));
      double dx = a[0] + along * (b[0] - a[0]) - x;
      double dy = a[1] + along * (b[1] - a[1]) - y;
      if (Math.hypot(dx, dy) <= NEAR) {
        return true;
      }
    }
    return false;
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
