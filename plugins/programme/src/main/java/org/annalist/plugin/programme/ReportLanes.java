package org.annalist.plugin.programme;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.ItemsTimeline;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timeline.Item;
import org.annalist.api.view.Timeline.Shape;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** When a programme was issued, and when reports speak of it; silent between them. */
final class ReportLanes {

  private static final String GROUP = "reports";

  private final Snapshot snapshot;
  private final Programme programme;
  private final Words words;
  private final Said said;

  ReportLanes(Snapshot snapshot, Programme programme, Words words) {
    this.snapshot = snapshot;
    this.programme = programme;
    this.words = words;
    this.said = new Said(words);
  }

  Timeline timeline() {
    ItemsTimeline.Builder timeline = ItemsTimeline.builder().group(GROUP, words.say("reports"));
    timeline.lane(GROUP, GROUP, words.say("dated"), "progress");
    issue().ifPresent(place -> issued(timeline, place));
    for (String day : programme.days()) {
      Timespan.of(day).ifPresent(time -> report(timeline, day, time));
    }
    return timeline.build();
  }

  /** Where a text says when the programme was issued. */
  Optional<Cursor<OfficialDocument>> issue() {
    Cursor<OfficialDocument> documents = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (documents.next()) {
      OfficialDocument document = documents.value();
      if (!document.issued().isEmpty()
          && SubjectKey.of(document.number()).equals(programme.key())
          && Timespan.of(document.issued()).isPresent()) {
        return Optional.of(documents);
      }
    }
    return Optional.empty();
  }

  private void issued(ItemsTimeline.Builder timeline, Cursor<OfficialDocument> at) {
    String day = at.value().issued();
    Timespan time = Timespan.of(day).orElseThrow();
    String label = words.say("issued", words.day(day));
    timeline.item(GROUP, item("issued", Shape.DIAMOND, time, label), List.of(at.place()));
  }

  /** What the first measure, a ratio if there is one, stands at. */
  private void report(ItemsTimeline.Builder timeline, String day, Timespan time) {
    List<Place> places =
        programme.measures().stream()
            .flatMap(measure -> measure.at(day).stream())
            .map(Value::place)
            .toList();
    String value =
        programme.measures().stream()
            .filter(measure -> !measure.at(day).isEmpty())
            .findFirst()
            .map(measure -> said.value(measure, measure.at(day).get(0)))
            .orElse("");
    String label = words.say("reported", words.day(day), value);
    timeline.item(GROUP, item("day:" + day, Shape.POINT, time, label), places);
  }

  private static Item item(String key, Shape shape, Timespan time, String label) {
    return new Item(
        key,
        shape,
        time.from(),
        time.to(),
        time.precision(),
        false,
        false,
        false,
        false,
        label,
        1,
        1);
  }
}
