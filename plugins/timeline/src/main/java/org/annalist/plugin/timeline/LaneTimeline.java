package org.annalist.plugin.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** The timeline of a snapshot. What events say is read when they are shown. */
final class LaneTimeline implements Timeline {

  private final Snapshot snapshot;
  private final Lanes lanes;
  private final List<Undated> shelf;
  private final Map<String, List<Place>> shelved;
  private final Map<String, Told> told = new HashMap<>();
  private final Words words;
  private final Optional<Notice> notice;
  private final Choice choice;

  LaneTimeline(
      Snapshot snapshot,
      Lanes lanes,
      Shelf shelf,
      Words words,
      Optional<Notice> notice,
      Choice choice) {
    this.snapshot = snapshot;
    this.lanes = lanes;
    this.shelf = shelf.items();
    this.shelved = shelf.places();
    this.words = words;
    this.notice = notice;
    this.choice = choice;
    lanes.told().forEach(item -> told.put(item.item().key(), item));
  }

  @Override
  public String title() {
    return words.say("label");
  }

  @Override
  public Optional<Notice> notice() {
    return notice;
  }

  @Override
  public List<Choice> choices() {
    return List.of(choice);
  }

  @Override
  public List<Group> groups() {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    lanes.lanes().forEach(lane -> counts.merge(Kind.of(lane.key()), lane.count(), Integer::sum));
    List<Group> groups = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            groups.add(new Group(kind.key(), words.say("group." + kind.key()), count)));
    return groups;
  }

  @Override
  public List<Lane> lanes() {
    return lanes.lanes();
  }

  @Override
  public double[] range() {
    return lanes.range();
  }

  @Override
  public double[] home() {
    return lanes.home();
  }

  @Override
  public List<Item> slice(
      String lane, double from, double to, int pixels, Cancellation cancellation) {
    cancellation.check();
    Track track = lanes.tracks().get(lane);
    return track == null
        ? List.of()
        : new Detail(track, new OnLane(lane), from, to, pixels).slice();
  }

  @Override
  public long[] overview(double from, double to, int bins) {
    return lanes.counts(from, to, bins);
  }

  @Override
  public List<Undated> shelf() {
    return shelf;
  }

  @Override
  public String laneOf(String key) {
    int end = key.indexOf(ItemKey.AFTER_LANE);
    return end < 0 || shelved.containsKey(key) ? "" : lanes.shown(key.substring(0, end));
  }

  @Override
  public Item item(String key) {
    Told known = told.get(key);
    if (known != null) {
      return known.item();
    }
    return ItemKey.parse(key)
        .filter(parsed -> lanes.events().find(parsed) >= 0)
        .map(parsed -> event(parsed.lane(), lanes.events().find(parsed)))
        .orElseThrow(() -> new IllegalArgumentException("The timeline has no item " + key));
  }

  @Override
  public List<String> search(String words, int most, Cancellation cancellation) {
    return new Search(words, most, cancellation).over(lanes, this::described);
  }

  private Item described(String lane, int item) {
    return item < 0 ? lanes.told().get(~item).item() : event(lane, item);
  }

  @Override
  public Optional<String> find(Selection selection) {
    Optional<String> byPlace = selection.place().flatMap(this::at);
    if (byPlace.isPresent() || selection.entity().isEmpty() && selection.series().isEmpty()) {
      return byPlace;
    }
    return lanes.told().stream()
        .filter(item -> isSame(item.selection(), selection))
        .map(item -> item.item().key())
        .findFirst();
  }

  private static boolean isSame(Selection item, Selection selection) {
    return !item.entity().isEmpty() && item.entity().equals(selection.entity())
        || !item.series().isEmpty() && item.series().equals(selection.series());
  }

  private Optional<String> at(Place place) {
    for (Told item : lanes.told()) {
      if (item.places().contains(place)) {
        return Optional.of(item.item().key());
      }
    }
    for (Map.Entry<String, List<Place>> undated : shelved.entrySet()) {
      if (undated.getValue().contains(place)) {
        return Optional.of(undated.getKey());
      }
    }
    int event = lanes.events().at(place);
    return event < 0 ? Optional.empty() : laneOfEvent(event).map(lane -> key(lane, event));
  }

  /** The first lane that holds an event. */
  private Optional<String> laneOfEvent(int event) {
    for (Lane lane : lanes.lanes()) {
      Track track = lanes.tracks().get(lane.key());
      double begin = begin(event);
      for (int i = track.first(begin); i < track.size() && track.begin(i) <= begin; i++) {
        if (track.item(i) == event) {
          return Optional.of(lane.key());
        }
      }
    }
    return Optional.empty();
  }

  private double begin(int event) {
    return read(event).flatMap(e -> Timespan.of(e.time())).map(Timespan::from).orElse(0.0);
  }

  @Override
  public List<Place> provenance(String key) {
    if (told.containsKey(key)) {
      return told.get(key).places();
    }
    if (shelved.containsKey(key)) {
      return shelved.get(key);
    }
    return ItemKey.parse(key)
        .map(parsed -> lanes.events().find(parsed))
        .filter(event -> event >= 0)
        .map(event -> List.of(lanes.events().place(event)))
        .orElse(List.of());
  }

  @Override
  public Selection select(String key) {
    return told.containsKey(key) ? told.get(key).selection() : Timeline.super.select(key);
  }

  private Optional<Event> read(int event) {
    return snapshot.find(Layers.EVENTS, lanes.events().id(event)).map(a -> a.value());
  }

  private String key(String lane, int event) {
    Place place = lanes.events().place(event);
    return new ItemKey(lane, place.document(), place.span(), lanes.events().id(event)).toString();
  }

  private Item event(String lane, int event) {
    Optional<Event> read = read(event);
    Timespan moment = read.flatMap(e -> Timespan.of(e.time())).orElseThrow();
    return Told.at(
            key(lane, event),
            Shape.POINT,
            moment,
            read.get().inferred(),
            read.get().label(),
            Weight.EVENT,
            List.of(lanes.events().place(event)))
        .item();
  }

  /** What the items of one lane look like. */
  private final class OnLane implements Detail.Describer {

    private final String lane;

    OnLane(String lane) {
      this.lane = lane;
    }

    @Override
    public String key(int item) {
      return item < 0 ? lanes.told().get(~item).item().key() : LaneTimeline.this.key(lane, item);
    }

    @Override
    public Item item(int item) {
      return described(lane, item);
    }

    @Override
    public boolean isBar(int item) {
      return item < 0 && lanes.told().get(~item).item().shape() == Shape.INTERVAL;
    }

    @Override
    public String count(int items) {
      return words.say("items", items);
    }
  }
}
