package org.annalist.workbench.render.graph;

import org.annalist.workbench.draw.Area;

/**
 * Which part of a free graph is in view. Immutable.
 *
 * @param zoom 1 where the whole graph is in view, greater for a part of it
 * @param x middle of the view, from 0 to 1
 * @param y middle of the view, from 0 to 1
 */
record Viewport(double zoom, double x, double y) {

  static final Viewport WHOLE = new Viewport(1, 0.5, 0.5);

  private static final double MOST = 12;
  static final double STEP = 1.25;

  /** The same view, closer by a factor, around a place of the graph that keeps its position. */
  Viewport zoomed(double factor, double[] around) {
    double next = Math.max(1, Math.min(MOST, zoom * factor));
    double share = zoom / next;
    return new Viewport(
            next, around[0] + (x - around[0]) * share, around[1] + (y - around[1]) * share)
        .held();
  }

  /** The view moved by pixels of an area. */
  Viewport moved(double dx, double dy, Area area) {
    return new Viewport(zoom, x - dx / (area.width() * zoom), y - dy / (area.height() * zoom))
        .held();
  }

  /** The same view with a place in its middle, if it is not in view. */
  Viewport showing(double[] place) {
    double half = 0.5 / zoom;
    boolean inside = Math.abs(place[0] - x) <= half && Math.abs(place[1] - y) <= half;
    return inside ? this : new Viewport(zoom, place[0], place[1]).held();
  }

  /** Not beyond the edges of the graph. */
  private Viewport held() {
    double half = 0.5 / zoom;
    return new Viewport(
        zoom, Math.max(half, Math.min(1 - half, x)), Math.max(half, Math.min(1 - half, y)));
  }

  /** Where a place of the graph is in an area. */
  double[] at(double[] place, Area area) {
    return new double[] {
      area.centreX() + (place[0] - x) * zoom * area.width(),
      area.centreY() + (place[1] - y) * zoom * area.height()
    };
  }

  /** Which place of the graph a point of an area shows. */
  double[] placeAt(double px, double py, Area area) {
    return new double[] {
      x + (px - area.centreX()) / (zoom * area.width()),
      y + (py - area.centreY()) / (zoom * area.height())
    };
  }
}
