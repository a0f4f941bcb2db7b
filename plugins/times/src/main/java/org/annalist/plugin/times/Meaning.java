package org.annalist.plugin.times;

import org.annalist.api.annotation.Timex3;

/** What an expression says, before it is completed from its surroundings. */
sealed interface Meaning {

  /** A value that needs nothing else, such as P3M or PRESENT_REF. */
  record Literal(Timex3.Type type, String value) implements Meaning {}

  /** A point of the calendar, maybe without its year. */
  record Point(Moment moment) implements Meaning {}

  /** Two points joined in one expression. */
  record Range(Moment from, Moment to) implements Meaning {}

  /** A day, week, month, quarter or year counted from another, with a part of the day or clock. */
  record Relative(Step step, int offset, Anchor anchor, Moment time) implements Meaning {}

  /** A clock time or part of a day whose day is told elsewhere. */
  record Clock(Moment time) implements Meaning {}

  /** What a relative expression counts in. */
  enum Step {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** What a relative expression counts from. */
  enum Anchor {
    /** The day of the text. */
    TEXT,
    /** The time mentioned before. */
    MENTION
  }
}
