package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Timeline.Shape;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/**
 * Puts official documents on the lanes of those who issued them. A number alone names no document:
 * two terms of office may give it twice, so number and day do.
 */
final class Issues {

  private final Snapshot snapshot;
  private final Names names;
  private final Programmes programmes;
  private final Words words;

  /** What the texts say of one number, by issue day; the empty day where they do not say it. */
  private static final class Stated {
    private final String number;
    private final Map<String, List<Place>> places = new TreeMap<>();
    private final Map<String, String> issuers = new LinkedHashMap<>();

    Stated(String number) {
      this.number = number;
    }
  }

  Issues(Snapshot snapshot, Names names, Programmes programmes, Words words) {
    this.snapshot = snapshot;
    this.names = names;
    this.programmes = programmes;
    this.words = words;
  }

  void put(Board board, Cancellation cancellation) {
    Map<String, Stated> numbers = new TreeMap<>();
    Cursor<OfficialDocument> cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      cancellation.check();
      OfficialDocument document = cursor.value();
      Stated stated =
          numbers.computeIfAbsent(
              Programmes.normal(document.number()), n -> new Stated(document.number()));
      String day = Timespan.of(document.issued()).isPresent() ? document.issued() : "";
      stated.places.computeIfAbsent(day, d -> new ArrayList<>()).add(cursor.place());
      if (!document.issuer().isEmpty()) {
        stated.issuers.putIfAbsent(day, issuer(board, cursor.place(), document));
      }
      programmes.numbered(document.number()).ifPresent(id -> period(board, id, cursor.place()));
    }
    numbers.forEach((number, stated) -> put(board, number, stated));
  }

  private void put(Board board, String number, Stated stated) {
    List<Place> undated = stated.places.getOrDefault("", List.of());
    List<String> days = stated.places.keySet().stream().filter(day -> !day.isEmpty()).toList();
    if (days.isEmpty()) {
      undated.forEach(
          place -> board.shelf().add("issue#" + number, stated.number, Kind.ISSUER.style(), place));
    }
    String known = stated.issuers.values().stream().findFirst().orElse(Kind.ISSUER.rest());
    for (String day : days) {
      List<Place> places = new ArrayList<>(stated.places.get(day));
      places.addAll(days.size() == 1 ? undated : List.of());
      Told issue =
          Told.at(
              "issue#" + number + "@" + day,
              Shape.DIAMOND,
              Timespan.of(day).orElseThrow(),
              false,
              stated.number,
              Weight.ISSUE,
              places);
      String issuer = days.size() == 1 ? known : stated.issuers.get(day);
      board.add(issuer == null ? Kind.ISSUER.rest() : issuer, issue);
      Optional<String> programme = programmes.numbered(number);
      if (programme.isPresent()) {
        String lane = Kind.PROGRAMME.lane(programme.get());
        board.label(lane, programmes.label(programme.get()));
        board.add(lane, issue.saying(words.say("issued")));
      }
    }
  }

  /** Lane of the issuer: of the body that the text names, else of the words it uses. */
  private String issuer(Board board, Place place, OfficialDocument document) {
    for (Span span : document.evidence()) {
      Optional<Entity> entity = names.at(place.document(), span);
      if (entity.isPresent() && entity.get().type() == EntityType.ORGANIZATION) {
        String lane = Kind.ISSUER.lane(entity.get().id());
        board.label(lane, entity.get().name());
        return lane;
      }
    }
    String lane = Kind.ISSUER.lane(Spelling.fold(document.issuer()));
    board.label(lane, document.issuer());
    return lane;
  }

  /** The years a programme is for, where they stand within its title. */
  private void period(Board board, String programme, Place place) {
    Cursor<Timex3> times = snapshot.cursor(Layers.TIMES, place.document(), place.span());
    while (times.next()) {
      Timex3 time = times.value();
      Optional<Timespan> moment = Timespan.of(time.value());
      String key = "period#" + time.value();
      String lane = Kind.PROGRAMME.lane(programme);
      if (time.type() == Timex3.Type.INTERVAL
          && place.span().contains(times.span())
          && moment.isPresent()
          && !board.holds(lane, key)) {
        board.label(lane, programmes.label(programme));
        board.add(
            lane,
            Told.at(
                key,
                Shape.INTERVAL,
                moment.get(),
                time.inferred(),
                snapshot.text(times.place()),
                Weight.POST,
                List.of(times.place())));
      }
    }
  }
}
