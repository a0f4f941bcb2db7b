package org.annalist.plugin.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Weighs the years that a date without one may mean. Costs are days; the cheapest year wins.
 *
 * <p>A date is most likely near the day of the text and not after it: news tell of what has been.
 * Words of the future or past turn that around; a date with a year in its neighbourhood draws it
 * too; a weekday that does not fit rules a year out.
 */
final class YearChoice {

  private static final int AFTER_TEXT = 3;
  private static final int AGAINST_TENSE = 12;
  private static final int WRONG_WEEKDAY = 4000;
  private static final double BY_NEIGHBOUR = 1.5;
  private static final int NEIGHBOUR_HANDICAP = 25;

  private final List<String> reasons = new ArrayList<>();
  private int best;
  private double least;

  /**
   * Chooses the year of a day, month or quarter.
   *
   * @param moment without a year
   * @param text the day of the text; needs a year
   * @param neighbour a full date told shortly before, or null
   * @param weekday 1 (Monday) to 7 if it stands beside the date, or 0
   */
  int choose(Moment moment, Moment text, LocalDate neighbour, Tense tense, int weekday) {
    reasons.clear();
    least = Double.POSITIVE_INFINITY;
    if (text.month() == 0) {
      best = withoutMonth(moment, text, neighbour, tense);
      return best;
    }
    for (int year = text.year() - 1; year <= text.year() + 1; year++) {
      weigh(moment.withYear(year), text, neighbour, tense, weekday);
    }
    if (neighbour != null && Math.abs(neighbour.getYear() - text.year()) > 1) {
      weigh(moment.withYear(neighbour.getYear()), text, neighbour, tense, weekday);
    }
    return best;
  }

  /** One sentence a year that was weighed. */
  List<String> reasons() {
    return reasons;
  }

  /** Of the text only the year is known: it is meant, unless a neighbour is nearer. */
  private int withoutMonth(Moment moment, Moment text, LocalDate neighbour, Tense tense) {
    if (neighbour == null || neighbour.getYear() == text.year() || tense == Tense.FUTURE) {
      reasons.add("the text is of " + text.year());
      return text.year();
    }
    long days = distance(neighbour, moment.withYear(neighbour.getYear()).earliest());
    boolean near = Math.abs(days) <= 120;
    reasons.add(
        "a date of " + neighbour.getYear() + " stands before, the text is of " + text.year());
    return near ? neighbour.getYear() : text.year();
  }

  private void weigh(Moment moment, Moment text, LocalDate neighbour, Tense tense, int weekday) {
    if (!moment.exists()) {
      return;
    }
    long days = fromText(moment, text);
    double cost = days <= 0 ? -days : days * AFTER_TEXT;
    if (tense == Tense.FUTURE) {
      cost = days >= 0 ? days : -days * AGAINST_TENSE;
    } else if (tense == Tense.PAST && days > 1) {
      cost = days * AGAINST_TENSE;
    }
    if (neighbour != null) {
      double near = Math.abs(distance(neighbour, moment.earliest())) * BY_NEIGHBOUR;
      cost = Math.min(cost, near + NEIGHBOUR_HANDICAP);
    }
    boolean wrongWeekday =
        weekday > 0 && moment.isDate() && moment.date().getDayOfWeek().getValue() != weekday;
    cost += wrongWeekday ? WRONG_WEEKDAY : 0;
    reasons.add(
        moment.value()
            + ": "
            + Math.abs(days)
            + (days <= 0 ? " days before" : " days after")
            + " the text"
            + (tense == Tense.UNTOLD
                ? ""
                : tense == Tense.PAST ? ", told as past" : ", told as future")
            + (wrongWeekday ? ", another weekday" : ""));
    if (cost < least) {
      least = cost;
      best = moment.year();
    }
  }

  /** Days from the text's day or month to the moment; 0 if they overlap. */
  private static long fromText(Moment moment, Moment text) {
    if (moment.earliest().isAfter(text.latest())) {
      return distance(text.latest(), moment.earliest());
    }
    if (moment.latest().isBefore(text.earliest())) {
      return distance(text.earliest(), moment.latest());
    }
    return 0;
  }

  private static long distance(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
