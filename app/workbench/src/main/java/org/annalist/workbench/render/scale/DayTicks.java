package org.annalist.workbench.render.scale;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ticks of an axis of days in two rows: years or days in bold, and what is finer below them. */
public final class DayTicks {

  private static final int MOST = 400;

  /** Minutes of a day. */
  private static final int DAY = 1440;

  /** What may stand between two ticks within a day, in minutes. */
  private static final int[] MINUTES = {1, 5, 15, 30, 60, 360};

  private DayTicks() {}

  /**
   * A tick.
   *
   * @param day epoch day
   * @param label its words, or empty for a tick alone
   * @param major whether it belongs to the upper, bold row
   */
  public record Tick(double day, String label, boolean major) {}

  /** What stands between two ticks. */
  private enum Unit {
    DAY,
    MONTH,
    YEAR
  }

  /** The ticks of a scale by day; those of the finer row are {@code apart} pixels apart or more. */
  public static List<Tick> of(DayScale scale, double apart) {
    List<Tick> ticks = collect(scale, apart);
    ticks.sort(Comparator.comparingDouble(Tick::day).thenComparing(tick -> !tick.major()));
    return ticks;
  }

  private static List<Tick> collect(DayScale scale, double apart) {
    double perDay = scale.pixelsPerDay();
    List<Tick> ticks = new ArrayList<>();
    if (perDay * 365.25 / 12 >= apart) {
      if (perDay >= 2 * apart) {
        add(ticks, scale, Unit.DAY, 1, true);
        for (int minutes : MINUTES) {
          // A clock time takes more room than an hour.
          if (perDay * minutes / DAY >= (minutes < 60 ? apart * 1.6 : apart)) {
            addMinutes(ticks, scale, minutes);
            return ticks;
          }
        }
        return ticks;
      }
      add(ticks, scale, Unit.YEAR, 1, true);
      if (perDay * 7 >= apart * 1.4) {
        addDays(ticks, scale, perDay >= apart ? 1 : 7);
      } else {
        add(ticks, scale, Unit.MONTH, 1, false);
      }
    } else if (perDay * 365.25 / 2 >= apart) {
      add(ticks, scale, Unit.YEAR, 1, true);
      add(ticks, scale, Unit.MONTH, perDay * 365.25 / 4 >= apart ? 3 : 6, false);
    } else {
      int[] steps = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
      int step = 1000;
      for (int i = steps.length - 1; i >= 0; i--) {
        if (perDay * 365.25 * steps[i] >= apart * 1.8) {
          step = steps[i];
        }
      }
      add(ticks, scale, Unit.YEAR, step, true);
    }
    return ticks;
  }

  private static void add(List<Tick> ticks, DayScale scale, Unit unit, int step, boolean major) {
    LocalDate first = LocalDate.ofEpochDay((long) Math.floor(scale.from()));
    LocalDate at =
        switch (unit) {
          case YEAR -> LocalDate.of(Math.floorDiv(first.getYear(), step) * step, 1, 1);
          case MONTH -> LocalDate.of(first.getYear(), 1, 1);
          default -> first;
        };
    for (int i = 0; i < MOST * 12 && at.toEpochDay() <= scale.to() && ticks.size() < MOST; i++) {
      boolean shown = at.toEpochDay() >= scale.from();
      if (shown && unit == Unit.MONTH && at.getMonthValue() > 0) {
        ticks.add(new Tick(at.toEpochDay(), Integer.toString(at.getMonthValue()), major));
      } else if (shown) {
        ticks.add(new Tick(at.toEpochDay(), label(at, unit), major));
      }
      at =
          at.plus(
              step,
              unit == Unit.YEAR
                  ? ChronoUnit.YEARS
                  : unit == Unit.MONTH ? ChronoUnit.MONTHS : ChronoUnit.DAYS);
    }
  }

  private static String label(LocalDate at, Unit unit) {
    return unit == Unit.YEAR
        ? Integer.toString(at.getYear())
        : at.getDayOfMonth() + "-" + at.getMonthValue() + "-" + at.getYear();
  }

  private static void addDays(List<Tick> ticks, DayScale scale, int step) {
    LocalDate at = LocalDate.ofEpochDay((long) Math.floor(scale.from())).withDayOfMonth(1);
    while (at.toEpochDay() <= scale.to() && ticks.size() < MOST) {
      boolean onStep = step == 1 || (at.getDayOfMonth() - 1) % 7 == 0 && at.getDayOfMonth() < 28;
      if (at.toEpochDay() >= scale.from() && onStep) {
        String label = at.getDayOfMonth() + "-" + at.getMonthValue();
        ticks.add(new Tick(at.toEpochDay(), label, false));
      }
      at = at.plusDays(1);
    }
  }

  /** Hours as {@code 7 h}, minutes as {@code 7:30}. */
  private static void addMinutes(List<Tick> ticks, DayScale scale, int minutes) {
    long step = Math.round(Math.ceil(scale.from() * DAY / minutes));
    while ((double) step * minutes / DAY <= scale.to() && ticks.size() < MOST) {
      int minute = (int) Math.floorMod(step * minutes, (long) DAY);
      String label =
          minutes < 60 ? String.format("%d:%02d", minute / 60, minute % 60) : minute / 60 + " h";
      ticks.add(new Tick((double) step * minutes / DAY, label, false));
      step++;
    }
  }
}
