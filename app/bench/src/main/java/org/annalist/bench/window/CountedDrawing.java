package org.annalist.bench.window;

import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.draw.Outline;

/** Draws nothing and counts what was to be drawn. */
final class CountedDrawing implements Drawing {

  private final Measure fonts;
  private int calls;

  CountedDrawing(Measure fonts) {
    this.fonts = fonts;
  }

  int calls() {
    return calls;
  }

  @Override
  public void fill(Ink ink, Area area) {
    calls++;
  }

  @Override
  public void frame(Ink ink, double stroke, Dash dash, Area area) {
    calls++;
  }

  @Override
  public void fillRound(Ink ink, double radius, Area area) {
    calls++;
  }

  @Override
  public void frameRound(Ink ink, double stroke, Dash dash, double radius, Area area) {
    calls++;
  }

  @Override
  public void line(Ink ink, double stroke, Dash dash, double x1, double y1, double x2, double y2) {
    calls++;
  }

  @Override
  public void disc(Ink ink, double x, double y, double radius) {
    calls++;
  }

  @Override
  public void ring(Ink ink, double stroke, Dash dash, double x, double y, double radius) {
    calls++;
  }

  @Override
  public void fill(Ink ink, Outline outline) {
    calls++;
  }

  @Override
  public void stroke(Ink ink, double stroke, Dash dash, Outline outline) {
    calls++;
  }

  @Override
  public void fade(Ink ink, boolean towardsRight, Area area) {
    calls++;
  }

  @Override
  public void hatch(Ink ink, Area area) {
    calls++;
  }

  @Override
  public void text(String text, Face face, Ink ink, double x, double y) {
    calls++;
  }

  @Override
  public void clip(Area area, Runnable picture) {
    calls++;
    picture.run();
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
}
