package org.annalist.workbench.draw;

import java.util.ArrayList;
import java.util.List;

/** Lines and curves in the order they are drawn. Immutable once built; made by {@link Builder}. */
public final class Outline {

  /** What a step draws. */
  public enum Kind {
    MOVE,
    LINE,
    CURVE,
    CLOSE
  }

  /** A step: no points to close, one to move or draw a line, three for a cubic curve. */
  public record Step(Kind kind, double... points) {}

  private final List<Step> steps;

  private Outline(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  public static Builder from(double x, double y) {
    return new Builder().move(x, y);
  }

  /** Lines through points given as x, y in turn, closed. */
  public static Outline polygon(double... points) {
    Builder builder = from(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      builder.line(points[i], points[i + 1]);
    }
    return builder.close().build();
  }

  /** A diamond around a centre. */
  public static Outline diamond(double x, double y, double radius) {
    return polygon(x, y - radius, x + radius, y, x, y + radius, x - radius, y);
  }

  public List<Step> steps() {
    return steps;
  }

  /** Collects steps. */
  public static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    public Builder move(double x, double y) {
      steps.add(new Step(Kind.MOVE, x, y));
      return this;
    }

    public Builder line(double x, double y) {
      steps.add(new Step(Kind.LINE, x, y));
      return this;
    }

    public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
      steps.add(new Step(Kind.CURVE, x1, y1, x2, y2, x, y));
      return this;
    }

    public Builder close() {
      steps.add(new Step(Kind.CLOSE));
      return this;
    }

    public Outline build() {
      return new Outline(steps);
    }
  }
}
