package org.annalist.workbench.draw;

import org.annalist.workbench.look.Fonts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;

/** Draws on a GC. UI thread only; the GC stays the caller's. */
public final class GcDrawing implements Drawing {

  private final GC gc;
  private final Fonts fonts;

  public GcDrawing(GC gc, Fonts fonts) {
    this.gc = gc;
    this.fonts = fonts;
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
  }

  @Override
  public void fill(Ink ink, Area area) {
    background(ink);
    int x = round(area.x());
    int y = round(area.y());
    gc.setAntialias(SWT.OFF);
    gc.fillRectangle(x, y, atLeastOne(area.right(), x), atLeastOne(area.bottom(), y));
    gc.setAntialias(SWT.ON);
  }

  private static int atLeastOne(double end, int begin) {
    return Math.max(1, round(end) - begin);
  }

  @Override
  public void frame(Ink ink, double stroke, Dash dash, Area area) {
    frameRound(ink, stroke, dash, 0, area);
  }

  @Override
  public void fillRound(Ink ink, double radius, Area area) {
    background(ink);
    int arc = round(2 * radius);
    gc.fillRoundRectangle(
        round(area.x()), round(area.y()), round(area.width()), round(area.height()), arc, arc);
  }

  @Override
  public void frameRound(Ink ink, double stroke, Dash dash, double radius, Area area) {
    pen(ink, stroke, dash);
    double half = stroke / 2;
    double x = Math.round(area.x()) + half;
    double y = Math.round(area.y()) + half;
    double width = Math.max(0, Math.round(area.width()) - stroke);
    double height = Math.max(0, Math.round(area.height()) - stroke);
    double r = Math.max(0, Math.min(radius - half, Math.min(width, height) / 2));
    Path path = new Path(gc.getDevice());
    try {
      if (r <= 0) {
        path.addRectangle((float) x, (float) y, (float) width, (float) height);
      } else {
        float d = (float) (2 * r);
        path.addArc((float) (x + width) - d, (float) y, d, d, 90, -90);
        path.addArc((float) (x + width) - d, (float) (y + height) - d, d, d, 0, -90);
        path.addArc((float) x, (float) (y + height) - d, d, d, -90, -90);
        path.addArc((float) x, (float) y, d, d, 180, -90);
        path.close();
      }
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  @Override
  public void line(Ink ink, double stroke, Dash dash, double x1, double y1, double x2, double y2) {
    pen(ink, stroke, dash);
    Path path = new Path(gc.getDevice());
    try {
      // Level and upright lines go on half pixels, else they blur.
      double shiftX = x1 == x2 ? crisp(x1, stroke) - x1 : 0;
      double shiftY = y1 == y2 ? crisp(y1, stroke) - y1 : 0;
      path.moveTo((float) (x1 + shiftX), (float) (y1 + shiftY));
      path.lineTo((float) (x2 + shiftX), (float) (y2 + shiftY));
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  private static double crisp(double at, double stroke) {
    return Math.round(stroke) % 2 == 1 ? Math.floor(at) + 0.5 : Math.round(at);
  }

  @Override
  public void disc(Ink ink, double x, double y, double radius) {
    background(ink);
    Path path = circle(x, y, radius);
    try {
      gc.fillPath(path);
    } finally {
      path.dispose();
    }
  }

  @Override
  public void ring(Ink ink, double stroke, Dash dash, double x, double y, double radius) {
    pen(ink, stroke, dash);
    Path path = circle(x, y, radius);
    try {
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  private Path circle(double x, double y, double radius) {
    Path path = new Path(gc.getDevice());
    float d = (float) (2 * radius);
    path.addArc((float) (x - radius), (float) (y - radius), d, d, 0, 360);
    return path;
  }

  @Override
  public void fill(Ink ink, Outline outline) {
    background(ink);
    Path path = path(outline);
    try {
      gc.fillPath(path);
    } finally {
      path.dispose();
    }
  }

  @Override
  public void stroke(Ink ink, double stroke, Dash dash, Outline outline) {
    pen(ink, stroke, dash);
    Path path = path(outline);
    try {
      gc.drawPath(path);
    } finally {
      path.dispose();
    }
  }

  private Path path(Outline outline) {
    Path path = new Path(gc.getDevice());
    for (Outline.Step step : outline.steps()) {
      double[] p = step.points();
      switch (step.kind()) {
        case MOVE -> path.moveTo((float) p[0], (float) p[1]);
        case LINE -> path.lineTo((float) p[0], (float) p[1]);
        case CURVE ->
            path.cubicTo(
                (float) p[0], (float) p[1], (float) p[2], (float) p[3], (float) p[4], (float) p[5]);
        case CLOSE -> path.close();
      }
    }
    return path;
  }

  @Override
  public void fade(Ink ink, boolean towardsRight, Area area) {
    if (area.width() < 1) {
      return;
    }
    Color color = new Color(ink.red(), ink.green(), ink.blue());
    Pattern pattern =
        new Pattern(
            gc.getDevice(),
            (float) area.x(),
            0,
            (float) area.right(),
            0,
            color,
            towardsRight ? ink.alpha() : 0,
            color,
            towardsRight ? 0 : ink.alpha());
    try {
      gc.setAlpha(255);
      gc.setBackgroundPattern(pattern);
      int x = round(area.x());
      gc.fillRectangle(
          x, round(area.y()), round(area.right()) - x, Math.max(1, round(area.height())));
    } finally {
      gc.setBackgroundPattern(null);
      pattern.dispose();
    }
  }

  @Override
  public void hatch(Ink ink, Area area) {
    clip(
        area,
        () -> {
          for (double x = area.x() - area.height(); x < area.right(); x += 6) {
            line(ink, 1.4, Dash.SOLID, x, area.bottom(), x + area.height(), area.y());
          }
        });
  }

  @Override
  public void text(String text, Face face, Ink ink, double x, double y) {
    gc.setAlpha(ink.alpha());
    gc.setForeground(new Color(ink.red(), ink.green(), ink.blue()));
    gc.setFont(fonts.font(face));
    gc.drawText(text, round(x), round(y), SWT.DRAW_TRANSPARENT);
  }

  @Override
  public void clip(Area area, Runnable picture) {
    Rectangle before = gc.getClipping();
    Rectangle wanted =
        new Rectangle(round(area.x()), round(area.y()), round(area.width()), round(area.height()));
    gc.setClipping(before.intersection(wanted));
    try {
      picture.run();
    } finally {
      gc.setClipping(before);
    }
  }

  @Override
  public double width(String text, Face face) {
    return fonts.width(text, face);
  }

  @Override
  public double height(Face face) {
    return fonts.height(face);
  }

  @Override
  public double ascent(Face face) {
    return fonts.ascent(face);
  }

  private void background(Ink ink) {
    gc.setAlpha(ink.alpha());
    gc.setBackground(new Color(ink.red(), ink.green(), ink.blue()));
  }

  private void pen(Ink ink, double stroke, Dash dash) {
    gc.setAlpha(ink.alpha());
    gc.setForeground(new Color(ink.red(), ink.green(), ink.blue()));
    LineAttributes line = new LineAttributes((float) stroke, SWT.CAP_FLAT, SWT.JOIN_ROUND);
    int[] pattern = dash.pattern();
    if (pattern.length > 0) {
      line.style = SWT.LINE_CUSTOM;
      line.dash = new float[pattern.length];
      for (int i = 0; i < pattern.length; i++) {
        line.dash[i] = pattern[i];
      }
    }
    gc.setLineAttributes(line);
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }
}
