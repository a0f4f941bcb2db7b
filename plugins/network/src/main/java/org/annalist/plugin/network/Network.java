package org.annalist.plugin.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.corpus.Edit;
import org.annalist.api.view.Action;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/** The members that something joins, the most often named first, and what joins them. */
final class Network implements Graph {

  private final Words words;
  private final String title;
  private final List<Kind> kinds;
  private final List<Style> styles;
  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<String, Bond> bonds = new LinkedHashMap<>();
  private final List<Node> nodes;
  private final List<Edge> edges;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final List<Action> watch;
  private final Optional<Notice> notice;

  Network(Collection<Bond> all, Notice none, Words words) {
    this.words = words;
    kinds = Stream.of(Relation.values()).map(relation -> relation.kind(words)).toList();
    all.stream()
        .sorted(Comparator.comparing(Bond::relation).thenComparing(bond -> -bond.weight()))
        .forEach(bond -> bonds.put(bond.key(), bond));
    bonds.values().stream()
        .flatMap(bond -> Stream.of(bond.from(), bond.to()))
        .distinct()
        .sorted(Comparator.comparing(Member::mentions).reversed().thenComparing(Member::key))
        .forEach(member -> members.put(member.key(), member));
    styles =
        members.values().stream()
            .map(Member::style)
            .distinct()
            .sorted(Comparator.comparing(Network::place))
            .map(style -> new Style(style, words.say("style." + style)))
            .toList();
    nodes = members.values().stream().map(member -> node(member)).toList();
    edges = bonds.values().stream().map(bond -> edge(bond)).toList();
    members.forEach((key, member) -> places.put(key, member.places()));
    bonds.forEach((key, bond) -> places.put(key, bond.places()));
    title = words.say("title", nodes.size(), edges.size());
    watch = List.of(new Action.Run(words.say("watch"), "org.annalist.watch"));
    notice = edges.isEmpty() ? Optional.of(none) : Optional.empty();
  }

  /** Texts come last in the legend. */
  private static int place(String style) {
    return style.isEmpty() ? Integer.MAX_VALUE : EntityType.valueOf(style).ordinal();
  }

  private Node node(Member member) {
    String detail =
        member.style().isEmpty()
            ? words.say("text")
            : words.say("named", member.mentions(), member.documents());
    return new Node(member.key(), member.name(), detail, member.style(), false, -1);
  }

  private Edge edge(Bond bond) {
    String saying = bond.sayings();
    String weight = words.say("weight." + bond.relation(), bond.weight());
    return new Edge(
        bond.key(),
        bond.from().key(),
        bond.to().key(),
        bond.weight(),
        saying.isEmpty() ? weight : saying + " · " + weight,
        bond.relation().isDirected(),
        bond.relation().name());
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public Optional<Notice> notice() {
    return notice;
  }

  @Override
  public List<Node> nodes() {
    return nodes;
  }

  @Override
  public List<Edge> edges() {
    return edges;
  }

  @Override
  public List<Kind> kinds() {
    return kinds;
  }

  @Override
  public List<Style> styles() {
    return styles;
  }

  /** The entity, else the closest bond at the words, else a member that is named there. */
  @Override
  public Optional<String> find(Selection selection) {
    if (members.containsKey(selection.entity())) {
      return Optional.of(selection.entity());
    }
    return selection.place().flatMap(place -> at(place, bonds).or(() -> at(place, members)));
  }

  private Optional<String> at(Place place, Map<String, ?> items) {
    return items.keySet().stream()
        .filter(key -> places.get(key).contains(place))
        .findFirst()
        .or(
            () ->
                items.keySet().stream()
                    .filter(key -> places.get(key).stream().anyMatch(own -> meets(own, place)))
                    .findFirst());
  }

  private static boolean meets(Place own, Place place) {
    return own.document().equals(place.document()) && own.span().overlaps(place.span());
  }

  @Override
  public Selection select(String key) {
    Member member = members.get(key);
    return member == null ? Graph.super.select(key) : member.selection();
  }

  @Override
  public List<Place> provenance(String key) {
    return places.getOrDefault(key, List.of());
  }

  /** An entity that is dropped on another of its type is merged into it. */
  @Override
  public Optional<Action> drop(Selection dragged, String onto) {
    Member merged = members.get(dragged.entity());
    Member kept = members.get(onto);
    boolean same =
        merged != null
            && kept != null
            && merged != kept
            && !kept.style().isEmpty()
            && kept.style().equals(merged.style());
    return same
        ? Optional.of(
            new Action.Apply(
                words.say("merge", merged.name(), kept.name()),
                new Edit.MergeEntities(kept.key(), merged.key())))
        : Optional.empty();
  }

  @Override
  public List<Action> actions(String key) {
    return members.containsKey(key) ? watch : List.of();
  }
}
