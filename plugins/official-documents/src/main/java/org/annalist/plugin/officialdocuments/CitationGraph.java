package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/**
 * What cites what, in two columns: texts by day, official documents by issuer. Of a large corpus
 * only the most named documents are drawn; the title says how many were left out.
 */
final class CitationGraph implements Graph {

  /** More nodes in one column cannot be read. */
  private static final int MOST = 30;

  private final Words words;
  private final String title;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Selection> selections = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Optional<Notice> notice;

  CitationGraph(Register register, List<Citing> citing, Notice none, Words words) {
    this.words = words;
    this.notice = citing.isEmpty() ? Optional.of(none) : Optional.empty();
    Set<String> cited = citing.stream().map(c -> c.cited().key()).collect(Collectors.toSet());
    List<Entry> documents =
        register.all().stream().filter(e -> cited.contains(e.key())).limit(MOST).toList();
    Set<String> shown = documents.stream().map(Entry::key).collect(Collectors.toSet());
    Set<String> texts = texts(citing, shown);
    List<Citing> drawn =
        citing.stream()
            .filter(c -> shown.contains(c.cited().key()) && texts.contains(c.text().id()))
            .toList();
    this.title = words.say("graphTitle", texts.size(), documents.size(), cited.size());
    drawn.stream()
        .collect(Collectors.groupingBy(c -> c.text().id(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(this::text);
    documents.stream()
        .sorted(Comparator.comparing(Entry::issuer).thenComparing(Entry::issued))
        .forEach(this::document);
    drawn.forEach(this::edge);
  }

  /** Ids of the texts that name most of what is shown. */
  private static Set<String> texts(List<Citing> citing, Set<String> shown) {
    Map<String, Long> counts =
        citing.stream()
            .filter(c -> shown.contains(c.cited().key()))
            .collect(
                Collectors.groupingBy(c -> c.text().id(), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void text(List<Citing> all) {
    Citing first = all.get(0);
    String key = "text:" + first.text().id();
    String day = first.day().isEmpty() ? words.say("noDay") : words.day(first.day());
    nodes.add(new Node(key, first.text().title(), day, "", false, 0));
    Place start = Place.of(first.text().id(), 0, 0);
    selections.put(key, Selection.of(start));
    places.put(key, List.of(start));
  }

  private void document(Entry entry) {
    String detail =
        entry.issuer().isEmpty() || entry.issued().isEmpty()
            ? entry.issuer() + (entry.issued().isEmpty() ? "" : words.day(entry.issued()))
            : entry.issuer() + " · " + words.day(entry.issued());
    nodes.add(new Node(entry.key(), entry.label(), detail, "LEGAL_DOCUMENT", !entry.isHeld(), 1));
    selections.put(entry.key(), entry.selection());
    places.put(entry.key(), entry.mentions());
  }

  private void edge(Citing citing) {
    int times = citing.places().size();
    String count = words.say("times", times);
    String label =
        citing.relation() == Relation.MENTIONS
            ? count
            : words.say("relation." + citing.relation()) + " · " + count;
    edges.add(
        new Edge(
            citing.key(), "text:" + citing.text().id(), citing.cited().key(), times, label, true));
    places.put(citing.key(), citing.places());
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
    return List.copyOf(nodes);
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  /** The document that is selected, else the edge at its words, else the text it stands in. */
  @Override
  public Optional<String> find(Selection selection) {
    Optional<String> entity =
        selections.entrySet().stream()
            .filter(
                e ->
                    !selection.entity().isEmpty()
                        && e.getValue().entity().equals(selection.entity()))
            .map(Map.Entry::getKey)
            .findFirst();
    return entity.or(() -> selection.place().flatMap(this::at));
  }

  private Optional<String> at(Place place) {
    Optional<String> edge =
        edges.stream()
            .map(Edge::key)
            .filter(key -> places.get(key).stream().anyMatch(p -> meets(p, place)))
            .findFirst();
    return edge.or(() -> Optional.of("text:" + place.document()).filter(selections::containsKey));
  }

  private static boolean meets(Place named, Place selected) {
    return named.document().equals(selected.document()) && named.span().overlaps(selected.span());
  }

  @Override
  public Selection select(String key) {
    Selection selection = selections.get(key);
    return selection != null ? selection : Graph.super.select(key);
  }

  @Override
  public List<Place> provenance(String key) {
    return places.getOrDefault(key, List.of());
  }
}
