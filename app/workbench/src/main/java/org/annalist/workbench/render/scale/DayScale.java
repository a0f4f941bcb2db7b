package org.annalist.workbench.render.scale;

/**
 * Days to pixels.
 *
 * @param from epoch day at the left
 * @param to epoch day at the right, greater than {@code from}
 * @param left pixel of {@code from}
 * @param width pixels between both, above 0
 */
public record DayScale(double from, double to, double left, double width) {

  /** Ten minutes: what one can zoom in to. */
  private static final double NEAREST = 10 / 1440.0;

  /** Four thousand years: what one can zoom out to. */
  private static final double FARTHEST = 1_460_000;

  public double x(double day) {
    return left + (day - from) / (to - from) * width;
  }

  public double day(double x) {
    return from + (x - left) / width * (to - from);
  }

  public double pixelsPerDay() {
    return width / (to - from);
  }

  /** The range after zooming by a factor around a pixel; below 1 is nearer. */
  public double[] zoom(double factor, double aroundX) {
    double centre = day(aroundX);
    double span = Math.max(NEAREST, Math.min(FARTHEST, (to - from) * factor));
    double share = (centre - from) / (to - from);
    double begin = centre - span * share;
    return new double[] {begin, begin + span};
  }

  /** The range after moving by pixels to the right. */
  public double[] move(double pixels) {
    double days = pixels / pixelsPerDay();
    return new double[] {from + days, to + days};
  }
}
