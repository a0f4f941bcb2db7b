package org.annalist.plugin.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.annotation.Series;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Words;

/** Says values, and what changed between two of them, in the language of the view. */
final class Said {

  private final Words words;

  Said(Words words) {
    this.words = words;
  }

  /** What is stated for a day; dots where every text is silent, all values where they differ. */
  Cell cell(Measure measure, String day) {
    List<Value> values = measure.distinct(day);
    if (values.isEmpty()) {
      return Cell.of(words.say("silent"));
    }
    String said =
        values.stream()
            .map(value -> value(measure, value))
            .collect(Collectors.joining(words.say("differs")));
    Value first = values.get(0);
    if (values.size() > 1) {
      return Cell.of(said).withMark("ERROR");
    }
    return first.isRatio() ? Cell.of(said).withRatio(share(first)) : Cell.of(said);
  }

  /** A value with its sign, whole and unit of percent. */
  String value(Measure measure, Value value) {
    String figure =
        words.figure(
            value.point().value(),
            value.point().of(),
            value.point().to(),
            value.point().qualifier());
    return measure.kind() == Series.Kind.PERCENT && !value.isRatio()
        ? words.say("percent", figure)
        : figure;
  }

  /**
   * How much a measure grew between two days for which it is stated: {@code +13}, {@code −5},
   * {@code =}; empty where texts differ on one of them.
   */
  String change(Measure measure, String from, String to) {
    List<Value> before = measure.distinct(from);
    List<Value> after = measure.distinct(to);
    if (before.size() > 1 || after.size() > 1) {
      return "";
    }
    double change = after.get(0).point().value() - before.get(0).point().value();
    if (change == 0) {
      return words.say("same");
    }
    String size = words.number(Math.abs(change));
    return words.say(change > 0 ? "more" : "less", size);
  }

  private static double share(Value value) {
    return Math.max(0, Math.min(1, value.point().value() / value.point().of()));
  }
}
