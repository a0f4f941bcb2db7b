package org.annalist.plugin.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Words;

/** How a measure stands: contradicted, silent since when, what is left, whether its sum holds. */
final class Standing {

  private final Optional<String> latest;
  private final Account account;
  private final Words words;

  Standing(Account account, Words words) {
    List<String> days = account.days();
    this.latest = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    this.account = account;
    this.words = words;
  }

  /** Whether the latest report speaks of a measure. */
  boolean isLatest(Measure measure) {
    return measure.last().isPresent() && measure.last().equals(latest);
  }

  Cell of(Measure measure) {
    if (measure.contradicts()) {
      return Cell.of(words.say("contradiction")).withMark("ERROR");
    }
    Optional<String> last = measure.last();
    if (last.isEmpty()) {
      return Cell.of(words.say("noDay")).withMark("WARNING");
    }
    if (!isLatest(measure)) {
      return Cell.of(words.say("lastNamed", words.day(last.get())));
    }
    Value value = measure.at(last.get()).get(0);
    if (isDone(measure) && value.isRatio()) {
      return left(measure, value);
    }
    Optional<Breakdown> sum = account.sum(value);
    if (sum.isPresent()) {
      return sum(sum.get());
    }
    if (value.isRatio()) {
      return Cell.of(words.say("share", words.share(value.point().value() / value.point().of())));
    }
    boolean agree =
        measure.before(last.get()).filter(before -> agree(measure, before, value)).isPresent();
    return agree ? Cell.of(words.say("agrees")) : Cell.EMPTY;
  }

  private static boolean isDone(Measure measure) {
    boolean ends = measure.stage() == Stage.DONE || measure.stage() == Stage.OTHER;
    return ends && !measure.series().isEmpty();
  }

  private Cell left(Measure measure, Value value) {
    double left = value.point().of() - value.point().value();
    return left <= 0
        ? Cell.of(words.say("done"))
        : Cell.of(words.say("left", words.number(left), measure.unit())).withMark("WARNING");
  }

  private Cell sum(Breakdown sum) {
    String parts = sum.parts().stream().map(words::number).collect(Collectors.joining(" + "));
    String said =
        words.say(sum.consistent() ? "sumHolds" : "sumFails", words.number(sum.whole()), parts);
    return sum.consistent() ? Cell.of(said) : Cell.of(said).withMark("ERROR");
  }

  private static boolean agree(Measure measure, String before, Value value) {
    return measure.distinct(before).size() == 1 && measure.distinct(before).get(0).agrees(value);
  }
}
