package org.annalist.plugin.timeline;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Timeline.Shape;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** Puts documents on their own lane by their day, and times without one on the shelf. */
final class Sources {

  private Sources() {}

  static void put(
      Snapshot snapshot, Days days, Words words, Board board, Cancellation cancellation) {
    String lane = Kind.SOURCES.lane("day");
    board.label(lane, words.say("byOwnDay"));
    for (Document document : snapshot.documents()) {
      cancellation.check();
      Place place = Place.of(document.id(), 0, 0);
      String key = "source#" + document.id();
      Optional<Days.Day> day = days.of(document.id());
      if (day.isEmpty()) {
        board.shelf().add(key, document.title(), Kind.SOURCES.style(), place);
      } else {
        board.add(
            lane,
            Told.at(
                key,
                Shape.POINT,
                day.get().moment(),
                day.get().inferred(),
                document.title(),
                Weight.SOURCE,
                List.of(place)));
      }
    }
  }

  /** Durations, repeated times, and times of which the year is not known. */
  static void putVagueTimes(Snapshot snapshot, Board board, Cancellation cancellation) {
    Cursor<Timex3> cursor = snapshot.cursor(Layers.TIMES);
    while (cursor.next()) {
      cancellation.check();
      String value = cursor.value().value();
      if (value.isEmpty() || value.equals("PRESENT_REF") || Timespan.of(value).isPresent()) {
        continue;
      }
      String key = "time#" + value;
      String words = board.shelf().holds(key) ? "" : text(snapshot, cursor.place());
      board.shelf().add(key, words, Layers.TIMES_NAME, cursor.place());
    }
  }

  private static String text(Snapshot snapshot, Place place) {
    String words = snapshot.text(place).strip();
    return words.isEmpty() ? new Span(0, 0).toString() : words;
  }
}
