package org.annalist.plugin.times;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.NumberReader;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Goes over the tokens once and tries, at each that may begin a time, the rule families in the
 * order of how sure they are. Belongs to one thread.
 */
final class Scan {

  private static final int ASK_EVERY = 4096;
  private static final long HALF = Syllables.key("nửa");

  private final Reading reading;
  private final DayRules days;
  private final MonthRules months;
  private final YearRules years;
  private final ClockRules clocks;
  private final DurationRules durations;
  private final RelativeRules relatives;
  private final List<Expression> found = new ArrayList<>();

  Scan(Reading reading) {
    this.reading = reading;
    NumericDate date = new NumericDate(reading);
    Neighbours neighbours = new Neighbours(reading);
    MonthTail tail = new MonthTail(reading, date);
    days = new DayRules(reading, date, neighbours, tail);
    months = new MonthRules(reading, date, tail);
    years = new YearRules(reading, neighbours);
    durations = new DurationRules(reading, tail);
    relatives = new RelativeRules(reading);
    clocks = new ClockRules(reading, days, date, relatives);
  }

  /** All expressions in text order; none overlap. */
  List<Expression> run(Cancellation cancellation) {
    Tokens tokens = reading.tokens();
    int token = 0;
    int asked = 0;
    while (token < tokens.size()) {
      int end = at(token, tokens);
      token = Math.max(end, token + 1);
      if (token - asked > ASK_EVERY) {
        cancellation.check();
        asked = token;
      }
    }
    return found;
  }

  private int at(int token, Tokens tokens) {
    if (tokens.is(token, TokenKind.NUMBER)) {
      return number(token);
    }
    if (!tokens.is(token, TokenKind.SYLLABLE)) {
      return token;
    }
    long key = tokens.key(token);
    if (key == Words.NGAY) {
      int end = relatives.read(token, found);
      return end > token ? end : withClock(token, days.headed(token, token, found));
    }
    if (key == Words.THANG || Words.QUARTER.has(key)) {
      return first(token, months, relatives);
    }
    if (key == Words.NAM) {
      return first(token, years, durations, relatives);
    }
    if (Words.PARTS.has(key)) {
      return clocks.read(token, found);
    }
    if (NumberReader.mayBegin(key) || key == HALF) {
      return durations.read(token, found);
    }
    return YearRules.HEADS.has(key) ? first(token, years, relatives) : relatives.read(token, found);
  }

  private int number(int token) {
    int end = first(token, clocks, durations);
    if (end > token) {
      return end;
    }
    end = withClock(token, days.read(token, found));
    return end > token ? end : years.read(token, found);
  }

  /** The end of a day, or that of the clock which stands after a full date. */
  private int withClock(int token, int end) {
    if (end == token) {
      return token;
    }
    Moment day = found.get(found.size() - 1).moment();
    boolean full = day != null && day.year() > 0 && day.day() > 0;
    return full ? clocks.clockAfter(end, found) : end;
  }

  private int first(int token, Rule... rules) {
    for (Rule rule : rules) {
      int end = rule.read(token, found);
      if (end > token) {
        return end;
      }
    }
    return token;
  }
}
