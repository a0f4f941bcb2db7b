package org.annalist.workbench.render.scale;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values to pixels, with ticks at round steps. */
public final class ValueScale {

  private final double low;
  private final double high;
  private final double step;
  private final double start;
  private final double length;

  private ValueScale(double low, double high, double step, double start, double length) {
    this.low = low;
    this.high = high;
    this.step = step;
    this.start = start;
    this.length = length;
  }

  /**
   * A scale for values.
   *
   * @param fromZero whether it must begin at zero, as for bars and ratios; without that it does so
   *     unless the values lie far from zero
   * @param start pixel of the lowest value
   * @param length pixels to the highest; negative if it lies above
   */
  public static ValueScale of(
      double least, double most, boolean fromZero, double start, double length) {
    boolean nearZero = least >= 0 && least <= 0.6 * most;
    double bottom = fromZero || nearZero ? Math.min(0, least) : least;
    double top = Math.max(most, fromZero ? 0 : most);
    if (top <= bottom) {
      top = bottom + Math.max(1, Math.abs(bottom) * 0.1);
    }
    double wanted = Math.max(2, Math.abs(length) / 60);
    double raw = (top - bottom) / wanted;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double step = power;
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (factor * power >= raw) {
        step = factor * power;
        break;
      }
    }
    double low = Math.floor(bottom / step + 1e-9) * step;
    return new ValueScale(low, top, step, start, length);
  }

  public double at(double value) {
    return start + (value - low) / (high - low) * length;
  }

  /** Lowest value of the scale. */
  public double low() {
    return low;
  }

  public double high() {
    return high;
  }

  /** Whether the scale begins at zero. */
  public boolean startsAtZero() {
    return low == 0;
  }

  /** Values of the ticks, from the lowest. */
  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; low + i * step <= high + step * 1e-6; i++) {
      ticks.add(low + i * step);
    }
    return ticks;
  }

  /** A tick in words of a language. */
  public String label(double tick, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    format.setMaximumFractionDigits(decimals);
    format.setMinimumFractionDigits(decimals);
    return format.format(tick == 0 ? 0.0 : tick);
  }
}
