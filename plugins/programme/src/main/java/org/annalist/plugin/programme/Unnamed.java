package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.annotation.Series;
import org.annalist.api.view.Form;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** What the reports count and do not name: the analyst has to ask for it. */
final class Unnamed {

  private Unnamed() {}

  /** Things that are left, things that are done, and bodies, of which no task says which. */
  static Form of(Account account, Tasks tasks, Bodies bodies, Words words) {
    List<Field> fields = new ArrayList<>();
    for (Group group : account.groups()) {
      for (Measure measure : group.measures()) {
        if (group.whole()) {
          field(group, measure, tasks, bodies, words).ifPresent(fields::add);
        }
      }
    }
    return new Form("", fields);
  }

  private static Optional<Field> field(
      Group group, Measure measure, Tasks tasks, Bodies bodies, Words words) {
    Optional<String> last = measure.last();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    Value value = measure.at(last.get()).get(0);
    String day = words.day(last.get());
    boolean done = measure.stage() == Stage.DONE || measure.stage() == Stage.OTHER;
    double asked = done ? value.point().of() - value.point().value() : value.point().value();
    if (value.isRatio() && !measure.series().isEmpty() && asked > 0 && tasks.count() < asked) {
      String number = words.number(asked);
      String said =
          done
              ? words.say("unnamed", number, measure.unit(), day)
              : words.say("unnamedStage", number, measure.unit(), measure.label(), day);
      return Optional.of(Field.of(group.head(), said));
    }
    boolean counted = measure.kind() == Series.Kind.COUNT;
    if (counted && bodies.areMeant(measure.unit()) && bodies.withTasks() < value.point().value()) {
      String number = words.number(value.point().value());
      return Optional.of(
          Field.of(group.head(), words.say("unnamedBodies", number, measure.unit(), day)));
    }
    return Optional.empty();
  }
}
