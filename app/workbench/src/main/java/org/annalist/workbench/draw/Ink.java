package org.annalist.workbench.draw;

/**
 * A colour.
 *
 * @param rgb red, green and blue, eight bits each
 * @param alpha how much it covers, from 0 to 255
 */
public record Ink(int rgb, int alpha) {

  /** A colour that covers, written like {@code 0x1a5fb4}. */
  public static Ink of(int rgb) {
    return new Ink(rgb, 255);
  }

  public int red() {
    return rgb >> 16 & 255;
  }

  public int green() {
    return rgb >> 8 & 255;
  }

  public int blue() {
    return rgb & 255;
  }

  /** The same colour, covering less. */
  public Ink withAlpha(int newAlpha) {
    return new Ink(rgb, newAlpha);
  }

  /** The colour as SVG and CSS write it, without its alpha. */
  public String hex() {
    return String.format("#%06x", rgb);
  }

  /** Contrast with another colour as WCAG counts it, from 1 to 21. */
  public double contrast(Ink other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
