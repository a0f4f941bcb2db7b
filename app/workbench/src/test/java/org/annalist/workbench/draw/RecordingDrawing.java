package org.annalist.workbench.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what is drawn, so that a test can look at shapes. A character is 6 px wide, a line 14. */
public final class RecordingDrawing implements Drawing {

  /** What was drawn. */
  public enum Kind {
    FILL,
    FRAME,
    LINE,
    DISC,
    RING,
    OUTLINE_FILL,
    OUTLINE_STROKE,
    FADE,
    HATCH,
    TEXT
  }

  /** A shape with the box around it. */
  public record Shape(Kind kind, Ink ink, Dash dash, Area area, String text) {}

  private final List<Shape> shapes = new ArrayList<>();

  public List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  public Stream<Shape> all(Kind kind) {
    return shapes.stream().filter(s -> s.kind() == kind);
  }

  /** All words that were drawn, in order. */
  public List<String> texts() {
    return all(Kind.TEXT).map(Shape::text).filter(t -> !t.isEmpty()).toList();
  }

  /** The shape of these words. */
  public Shape text(String words) {
    return all(Kind.TEXT)
        .filter(s -> s.text().equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not among " + texts()));
  }

  private void add(Kind kind, Ink ink, Dash dash, Area area) {
    shapes.add(new Shape(kind, ink, dash, area, ""));
  }

  @Override
  public void fill(Ink ink, Area area) {
    add(Kind.FILL, ink, Dash.SOLID, area);
  }

  @Override
  public void frame(Ink ink, double stroke, Dash dash, Area area) {
    add(Kind.FRAME, ink, dash, area);
  }

  @Override
  public void fillRound(Ink ink, double radius, Area area) {
    add(Kind.FILL, ink, Dash.SOLID, area);
  }

  @Override
  public void frameRound(Ink ink, double stroke, Dash dash, double radius, Area area) {
    add(Kind.FRAME, ink, dash, area);
  }

  @Override
  public void line(Ink ink, double stroke, Dash dash, double x1, double y1, double x2, double y2) {
    double left = Math.min(x1, x2);
    double top = Math.min(y1, y2);
    add(Kind.LINE, ink, dash, new Area(left, top, Math.abs(x2 - x1), Math.abs(y2 - y1)));
  }

  @Override
  public void disc(Ink ink, double x, double y, double radius) {
    add(Kind.DISC, ink, Dash.SOLID, new Area(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void ring(Ink ink, double stroke, Dash dash, double x, double y, double radius) {
    add(Kind.RING, ink, dash, new Area(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void fill(Ink ink, Outline outline) {
    add(Kind.OUTLINE_FILL, ink, Dash.SOLID, box(outline));
  }

  @Override
  public void stroke(Ink ink, double stroke, Dash dash, Outline outline) {
    add(Kind.OUTLINE_STROKE, ink, dash, box(outline));
  }

  private static Area box(Outline outline) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Outline.Step step : outline.steps()) {
      for (int i = 0; i + 1 < step.points().length; i += 2) {
        left = Math.min(left, step.points()[i]);
        right = Math.max(right, step.points()[i]);
        top = Math.min(top, step.points()[i + 1]);
        bottom = Math.max(bottom, step.points()[i + 1]);
      }
    }
    return new Area(left, top, right - left, bottom - top);
  }

  @Override
  public void fade(Ink ink, boolean towardsRight, Area area) {
    shapes.add(new Shape(Kind.FADE, ink, Dash.SOLID, area, towardsRight ? "right" : "left"));
  }

  @Override
  public void hatch(Ink ink, Area area) {
    add(Kind.HATCH, ink, Dash.SOLID, area);
  }

  @Override
  public void text(String text, Face face, Ink ink, double x, double y) {
    Area area = new Area(x, y, width(text, face), height(face));
    shapes.add(new Shape(Kind.TEXT, ink, Dash.SOLID, area, text));
  }

  @Override
  public void clip(Area area, Runnable picture) {
    picture.run();
  }

  @Override
  public double width(String text, Face face) {
    return 6.0 * text.length();
  }

  @Override
  public double height(Face face) {
    return 14;
  }

  @Override
  public double ascent(Face face) {
    return 11;
  }
}
