package org.annalist.plugin.programme;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.view.Form;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** What the reports count and do not name: the analyst has to ask for it. */
final class Unnamed {

  private Unnamed() {}

  /** One field for each ratio of which things are left, and no task says which. */
  static Form of(Programme programme, Tasks tasks, Words words) {
    List<Field> fields = new ArrayList<>();
    for (Measure measure : programme.measures()) {
      Value value = measure.at(measure.last().orElseThrow()).get(0);
      double left = value.point().of() - value.point().value();
      if (value.isRatio() && left > 0 && tasks.count() < left) {
        String day = words.day(measure.last().orElseThrow());
        fields.add(
            Field.of(
                measure.series().measure(),
                words.say("unnamed", words.number(left), measure.series().unit(), day)));
      }
    }
    return new Form("", fields);
  }
}
