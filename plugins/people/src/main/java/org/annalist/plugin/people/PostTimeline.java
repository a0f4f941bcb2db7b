package org.annalist.plugin.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Words;

/** The posts of one person as lanes, with what their sources say when. Immutable. */
final class PostTimeline implements Timeline {

  private static final String GROUP = "posts";
  private static final Comparator<Item> BY_BEGIN =
      Comparator.comparingDouble(Item::from).thenComparing(Item::key);

  private final String entity;
  private final List<Lane> lanes = new ArrayList<>();
  private final Map<String, List<Item>> items = new LinkedHashMap<>();
  private final Map<String, String> laneOf = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final List<Undated> shelf = new ArrayList<>();
  private final Words words;

  PostTimeline(Subject person, List<Post> posts, Days days, Words words) {
    this.entity = person.entity().id();
    this.words = words;
    for (int i = 0; i < posts.size(); i++) {
      add("post" + i, posts.get(i), person, days);
    }
  }

  private void add(String lane, Post post, Subject person, Days days) {
    List<Item> own = new ArrayList<>();
    for (PostItems.Placed placed : new PostItems(person, days, words, lane).of(post)) {
      own.add(placed.item());
      put(placed.item().key(), lane, placed.places());
    }
    own.sort(BY_BEGIN);
    items.put(lane, own);
    String label = words.say("sources", post.name(), post.sources().size());
    if (post.spellings() > 1) {
      label += " · " + words.say("spellings", post.spellings());
    }
    lanes.add(new Lane(lane, GROUP, label, "POSITION", own.size()));
    shelve(lane, post, days);
  }

  private void shelve(String lane, Post post, Days days) {
    List<Place> undated =
        post.sources().stream()
            .filter(source -> Timespan.of(days.iso(source.document())).isEmpty())
            .map(Source::positionPlace)
            .toList();
    if (!undated.isEmpty()) {
      String key = lane + "/undated";
      shelf.add(new Undated(key, post.name(), "POSITION", undated.size()));
      places.put(key, undated);
    }
  }

  private void put(String key, String lane, List<Place> itsPlaces) {
    laneOf.put(key, lane);
    places.put(key, itsPlaces);
  }

  @Override
  public List<Group> groups() {
    int count = items.values().stream().mapToInt(List::size).sum();
    return List.of(new Group(GROUP, words.say("group"), count));
  }

  @Override
  public List<Lane> lanes() {
    return List.copyOf(lanes);
  }

  @Override
  public double[] range() {
    double from = all().stream().mapToDouble(Item::from).min().orElse(0);
    double to = all().stream().mapToDouble(Item::to).max().orElse(0);
    return new double[] {from, to};
  }

  private List<Item> all() {
    return items.values().stream().flatMap(List::stream).toList();
  }

  @Override
  public double[] home() {
    return range();
  }

  /** Also items that begin before and reach into the range, so that no bar is cut off. */
  @Override
  public List<Item> slice(
      String lane, double from, double to, int pixels, Cancellation cancellation) {
    cancellation.check();
    List<Item> within =
        items.getOrDefault(lane, List.of()).stream()
            .filter(item -> item.from() < to && item.to() >= from)
            .toList();
    return within.size() <= pixels ? within : clusters(within, from, to, pixels);
  }

  private static List<Item> clusters(List<Item> items, double from, double to, int pixels) {
    Map<Integer, List<Item>> columns = new LinkedHashMap<>();
    for (Item item : items) {
      double share = (Math.max(item.from(), from) - from) / (to - from);
      int column = Math.min(pixels - 1, (int) (share * pixels));
      columns.computeIfAbsent(column, key -> new ArrayList<>()).add(item);
    }
    return columns.values().stream().map(PostTimeline::cluster).toList();
  }

  private static Item cluster(List<Item> items) {
    Item first = items.get(0);
    if (items.size() == 1) {
      return first;
    }
    double to = items.stream().mapToDouble(Item::to).max().orElse(first.to());
    return new Item(
        first.key(),
        Shape.CLUSTER,
        first.from(),
        to,
        Precision.DAY,
        false,
        false,
        false,
        false,
        first.label(),
        items.size(),
        first.weight());
  }

  @Override
  public long[] overview(double from, double to, int bins) {
    long[] counts = new long[bins];
    for (Item item : all()) {
      if (item.from() >= from && item.from() < to) {
        int bin = (int) ((item.from() - from) / (to - from) * bins);
        counts[Math.min(bin, bins - 1)]++;
      }
    }
    return counts;
  }

  @Override
  public List<Undated> shelf() {
    return shelf.stream().sorted(Comparator.comparing(undated -> -undated.count())).toList();
  }

  @Override
  public String laneOf(String key) {
    return laneOf.getOrDefault(key, "");
  }

  @Override
  public Item item(String key) {
    return items.getOrDefault(laneOf(key), List.of()).stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no item " + key));
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            place ->
                places.entrySet().stream()
                    .filter(item -> item.getValue().stream().anyMatch(own -> meets(own, place)))
                    // A point tells more of a place than the interval that it ends.
                    .max(Comparator.comparing(item -> isPoint(item.getKey())))
                    .map(Map.Entry::getKey));
  }

  private boolean isPoint(String key) {
    return laneOf.containsKey(key) && item(key).shape() == Shape.POINT;
  }

  private static boolean meets(Place own, Place selected) {
    return own.document().equals(selected.document()) && own.span().overlaps(selected.span());
  }

  @Override
  public Selection select(String key) {
    return provenance(key).stream()
        .findFirst()
        .map(place -> Selection.of(place).withEntity(entity))
        .orElse(Selection.NONE);
  }

  @Override
  public List<Place> provenance(String key) {
    return places.getOrDefault(key, List.of());
  }
}
