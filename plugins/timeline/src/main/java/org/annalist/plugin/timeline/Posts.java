package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Timespan;

/**
 * Puts posts on the lanes of those who hold them: from the first to the last day on which a text
 * says so, with open ends.
 */
final class Posts {

  private final Snapshot snapshot;
  private final Names names;
  private final Days days;

  /** A person's post as the texts tell of it. */
  private static final class Stated {
    private final String label;
    private final String entity;
    private final List<Place> places = new ArrayList<>();
    private Timespan moment;

    Stated(String label, String entity) {
      this.label = label;
      this.entity = entity;
    }

    void tell(Place place, Timespan at) {
      places.add(place);
      if (moment == null) {
        moment = at;
      } else {
        moment = at.from() < moment.from() ? at.until(moment) : moment.until(at);
      }
    }
  }

  Posts(Snapshot snapshot, Names names, Days days) {
    this.snapshot = snapshot;
    this.names = names;
    this.days = days;
  }

  void put(Board board, Cancellation cancellation) {
    Map<String, Map<String, Stated>> lanes = new LinkedHashMap<>();
    Cursor<Holding> cursor = snapshot.cursor(Layers.HOLDINGS);
    while (cursor.next()) {
      cancellation.check();
      Holding holding = cursor.value();
      if (!holding.isHeld()) {
        continue;
      }
      Optional<Entity> person = names.at(cursor.document(), holding.personSpan());
      String id = person.map(Entity::id).orElse(Spelling.fold(holding.person()));
      String lane = Kind.PERSON.lane(id);
      String label = person.map(Entity::name).orElse(holding.person());
      board.label(lane, label);
      Place place = new Place(cursor.document(), holding.positionSpan());
      String post = "post#" + Spelling.fold(holding.position());
      Optional<Days.Day> day = days.of(cursor.document());
      if (day.isEmpty()) {
        String words = label + ", " + holding.position();
        board.shelf().add(lane + ItemKey.AFTER_LANE + post, words, Kind.PERSON.style(), place);
      } else {
        lanes
            .computeIfAbsent(lane, l -> new LinkedHashMap<>())
            .computeIfAbsent(
                post, p -> new Stated(holding.position(), person.map(Entity::id).orElse("")))
            .tell(place, day.get().moment());
      }
    }
    lanes.forEach((lane, posts) -> posts.forEach((key, post) -> put(board, lane, key, post)));
  }

  private static void put(Board board, String lane, String key, Stated post) {
    Told told = Told.lasting(key, post.moment, post.label, Weight.POST, post.places);
    Selection selection = Selection.of(post.places.get(0)).withEntity(post.entity);
    board.add(lane, told.selecting(selection));
  }
}
