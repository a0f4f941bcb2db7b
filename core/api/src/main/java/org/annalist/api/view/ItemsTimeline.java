package org.annalist.api.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;

/**
 * A timeline whose items are all at hand; for up to some thousand of them. Made by {@link Builder}.
 */
public final class ItemsTimeline implements Timeline {

  private static final Comparator<Item> BY_BEGIN =
      Comparator.comparingDouble(Item::from).thenComparing(Item::key);

  private final String title;
  private final List<Group> groups;
  private final List<Lane> lanes;
  private final Map<String, List<Item>> items;
  private final Map<String, String> laneOf;
  private final List<Undated> shelf;
  private final Map<String, List<Place>> provenance;
  private final Map<String, Selection> selections;

  private ItemsTimeline(Builder b) {
    this.title = b.title;
    this.shelf =
        b.shelf.stream().sorted(Comparator.comparingInt(Undated::count).reversed()).toList();
    this.provenance = new LinkedHashMap<>(b.provenance);
    this.selections = Map.copyOf(b.selections);
    this.items = new LinkedHashMap<>();
    this.laneOf = new HashMap<>();
    this.lanes = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    b.lanes.forEach(
        (key, lane) -> {
          List<Item> own = b.items.get(key).stream().sorted(BY_BEGIN).toList();
          items.put(key, own);
          own.forEach(item -> laneOf.put(item.key(), key));
          lanes.add(new Lane(key, lane.group(), lane.label(), lane.style(), own.size()));
          counts.merge(lane.group(), own.size(), Integer::sum);
        });
    this.groups =
        b.groups.entrySet().stream()
            .map(e -> new Group(e.getKey(), e.getValue(), counts.getOrDefault(e.getKey(), 0)))
            .toList();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public List<Group> groups() {
    return groups;
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
    return columns.values().stream().map(ItemsTimeline::cluster).toList();
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
    return shelf;
  }

  @Override
  public String laneOf(String key) {
    return laneOf.getOrDefault(key, "");
  }

  @Override
  public List<String> search(String words, int most, Cancellation cancellation) {
    String wanted = Alphabet.fold(words).strip();
    cancellation.check();
    return wanted.isEmpty()
        ? List.of()
        : all().stream()
            .filter(item -> Alphabet.fold(item.label()).contains(wanted))
            .sorted(BY_BEGIN)
            .limit(most)
            .map(Item::key)
            .toList();
  }

  @Override
  public Item item(String key) {
    return items.getOrDefault(laneOf(key), List.of()).stream()
        .filter(item -> item.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no item " + key));
  }

  /** The item at the selected place; a point tells more of it than the interval that it ends. */
  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            place ->
                provenance.entrySet().stream()
                    .filter(own -> own.getValue().stream().anyMatch(p -> meets(p, place)))
                    .max(Comparator.comparing(own -> isPoint(own.getKey())))
                    .map(Map.Entry::getKey));
  }

  private boolean isPoint(String key) {
    return laneOf.containsKey(key) && item(key).shape() == Shape.POINT;
  }

  private static boolean meets(Place own, Place selected) {
    return own.document().equals(selected.document())
        && (own.span().equals(selected.span()) || own.span().overlaps(selected.span()));
  }

  @Override
  public Selection select(String key) {
    Selection selection = selections.get(key);
    return selection != null ? selection : Timeline.super.select(key);
  }

  @Override
  public List<Place> provenance(String key) {
    return provenance.getOrDefault(key, List.of());
  }

  /** Collects lanes and items. Not safe for several threads. */
  public static final class Builder {
    private String title = "";
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();
    private final List<Undated> shelf = new ArrayList<>();
    private final Map<String, List<Place>> provenance = new LinkedHashMap<>();
    private final Map<String, Selection> selections = new HashMap<>();

    private Builder() {}

    public Builder title(String newTitle) {
      this.title = newTitle;
      return this;
    }

    /** Adds a group of lanes. */
    public Builder group(String key, String label) {
      groups.put(key, label);
      return this;
    }

    /**
     * Adds a lane to a group; groups keep their lanes together if lanes come group by group.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    public Builder lane(String key, String group, String label, String style) {
      if (!groups.containsKey(group)) {
        throw new IllegalArgumentException("Lane " + key + " is of an unknown group " + group);
      }
      lanes.put(key, new Lane(key, group, label, style, 0));
      items.computeIfAbsent(key, k -> new ArrayList<>());
      return this;
    }

    /**
     * Adds an item with the places that say so.
     *
     * @throws IllegalArgumentException if there is no such lane
     */
    public Builder item(String lane, Item item, List<Place> places) {
      if (!lanes.containsKey(lane)) {
        throw new IllegalArgumentException("Item " + item.key() + " is on no lane: " + lane);
      }
      items.get(lane).add(item);
      provenance.put(item.key(), List.copyOf(places));
      return this;
    }

    /** Adds an item without a day. */
    public Builder undated(Undated item, List<Place> places) {
      shelf.add(item);
      provenance.put(item.key(), List.copyOf(places));
      return this;
    }

    /** What is selected with the item of this key, if not just its first place. */
    public Builder select(String key, Selection selection) {
      selections.put(key, selection);
      return this;
    }

    public ItemsTimeline build() {
      return new ItemsTimeline(this);
    }
  }
}
