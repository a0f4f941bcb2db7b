package org.annalist.workbench.look;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the path of an icon into pixels, at any size. Knows the commands M, L, H, V, C, Z of SVG
 * with absolute numbers, and {@code O x y r} for a circle. Paths stand in a box of 16 by 16.
 */
final class IconRaster {

  private static final double BOX = 16;
  private static final double STROKE = 1.4;
  private static final int SAMPLES = 4;

  private final List<double[]> segments = new ArrayList<>();
  private final double scale;
  private double x;
  private double y;
  private double startX;
  private double startY;

  private IconRaster(String path, int size) {
    scale = size / BOX;
    read(path.trim().split("[\\s,]+"));
  }

  /** How much each pixel of a square of {@code size} is covered by the path's line, 0 to 1. */
  static float[] stroke(String path, int size) {
    return new IconRaster(path, size).strokeCover(size);
  }

  /** How much each pixel of a square of {@code size} is covered by the path's inside, 0 to 1. */
  static float[] fill(String path, int size) {
    return new IconRaster(path, size).fillCover(size);
  }

  private void read(String[] tokens) {
    int i = 0;
    char command = 'M';
    while (i < tokens.length) {
      if (Character.isLetter(tokens[i].charAt(0))) {
        command = tokens[i++].charAt(0);
      }
      switch (command) {
        case 'M' -> {
          x = number(tokens[i++]);
          y = number(tokens[i++]);
          startX = x;
          startY = y;
          command = 'L';
        }
        case 'L' -> to(number(tokens[i++]), number(tokens[i++]));
        case 'H' -> to(number(tokens[i++]), y);
        case 'V' -> to(x, number(tokens[i++]));
        case 'Z' -> to(startX, startY);
        case 'O' -> {
          circle(number(tokens[i]), number(tokens[i + 1]), number(tokens[i + 2]));
          i += 3;
        }
        case 'C' -> {
          double[] p = new double[6];
          for (int k = 0; k < 6; k++) {
            p[k] = number(tokens[i++]);
          }
          curve(p);
        }
        default -> throw new IllegalArgumentException("Unknown command of an icon: " + command);
      }
    }
  }

  private double number(String token) {
    return Double.parseDouble(token) * scale;
  }

  private void to(double nextX, double nextY) {
    segments.add(new double[] {x, y, nextX, nextY});
    x = nextX;
    y = nextY;
  }

  private void curve(double[] p) {
    double x0 = x;
    double y0 = y;
    for (int step = 1; step <= 12; step++) {
      double t = step / 12.0;
      double s = 1 - t;
      to(
          s * s * s * x0 + 3 * s * s * t * p[0] + 3 * s * t * t * p[2] + t * t * t * p[4],
          s * s * s * y0 + 3 * s * s * t * p[1] + 3 * s * t * t * p[3] + t * t * t * p[5]);
    }
  }

  private void circle(double centreX, double centreY, double radius) {
    x = centreX + radius;
    y = centreY;
    for (int step = 1; step <= 32; step++) {
      double angle = 2 * Math.PI * step / 32;
      to(centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle));
    }
  }

  private float[] strokeCover(int size) {
    float[] cover = new float[size * size];
    double half = STROKE * scale / 2;
    for (int py = 0; py < size; py++) {
      for (int px = 0; px < size; px++) {
        double distance = Double.MAX_VALUE;
        for (double[] s : segments) {
          distance = Math.min(distance, distance(px + 0.5, py + 0.5, s));
        }
        cover[py * size + px] = (float) Math.max(0, Math.min(1, half + 0.5 - distance));
      }
    }
    return cover;
  }

  private static double distance(double px, double py, double[] s) {
    double dx = s[2] - s[0];
    double dy = s[3] - s[1];
    double length = dx * dx + dy * dy;
    double t = length == 0 ? 0 : ((px - s[0]) * dx + (py - s[1]) * dy) / length;
    double u = Math.max(0, Math.min(1, t));
    return Math.hypot(px - s[0] - u * dx, py - s[1] - u * dy);
  }

  private float[] fillCover(int size) {
    float[] cover = new float[size * size];
    for (int i = 0; i < cover.length; i++) {
      int inside = 0;
      for (int k = 0; k < SAMPLES * SAMPLES; k++) {
        double sx = i % size + (k % SAMPLES + 0.5) / SAMPLES;
        double sy = i / size + (k / SAMPLES + 0.5) / SAMPLES;
        inside += isInside(sx, sy) ? 1 : 0;
      }
      cover[i] = inside / (float) (SAMPLES * SAMPLES);
    }
    return cover;
  }

  private boolean isInside(double px, double py) {
    boolean inside = false;
    for (double[] s : segments) {
      boolean crosses = s[1] > py != s[3] > py;
      if (crosses && px < (s[2] - s[0]) * (py - s[1]) / (s[3] - s[1]) + s[0]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
