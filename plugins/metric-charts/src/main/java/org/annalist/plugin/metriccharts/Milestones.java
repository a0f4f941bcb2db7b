package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;
import org.annalist.api.view.XyChart.Milestone;

/** The issue of the programmes that indicators measure. */
final class Milestones {

  private Milestones() {}

  static List<Milestone> of(Snapshot snapshot, List<Curve> curves, Words words) {
    List<Milestone> found = new ArrayList<>();
    List<String> subjects =
        curves.stream().map(c -> c.indicator().series().subject()).distinct().toList();
    for (String subject : subjects) {
      if (!subject.isEmpty()) {
        issue(snapshot, subject, words).ifPresent(found::add);
      }
    }
    return found.stream().distinct().toList();
  }

  private static Optional<Milestone> issue(Snapshot snapshot, String subject, Words words) {
    Cursor<OfficialDocument> cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      OfficialDocument document = cursor.value();
      Optional<Timespan> day =
          Timespan.of(document.issued()).filter(time -> time.precision() == Precision.DAY);
      if (day.isPresent() && !document.number().isEmpty() && subject.contains(document.number())) {
        String label = words.say("issued", words.day(document.issued()));
        return Optional.of(new Milestone("issue#" + document.number(), day.get().from(), label));
      }
    }
    return Optional.empty();
  }
}
