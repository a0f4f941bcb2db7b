package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Citation.Relation;
import org.annalist.api.view.Graph;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/**
 * What cites what, in two columns: texts by day, official documents by issuer. A text that is an
 * official document stands among these, and what it cites is an edge within their column. Of a
 * large corpus only the most named documents are drawn; the heads say how many were left out.
 */
final class CitationGraph implements Graph {

  /** More nodes in one column cannot be read. */
  private static final int MOST = 30;

  private final Words words;
  private final String title;
  private final List<String> heads;
  private final List<Kind> kinds;
  private final List<Node> nodes = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, Selection> selections = new LinkedHashMap<>();
  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Optional<Notice> notice;

  CitationGraph(Register register, List<Citing> citing, Notice none, Words words) {
    this.words = words;
    this.notice = citing.isEmpty() ? Optional.of(none) : Optional.empty();
    Set<String> concerned = new HashSet<>();
    for (Citing each : citing) {
      concerned.add(each.cited().key());
      each.citer().ifPresent(citer -> concerned.add(citer.key()));
    }
    List<Entry> documents =
        register.all().stream().filter(e -> concerned.contains(e.key())).limit(MOST).toList();
    Set<String> shown = documents.stream().map(Entry::key).collect(Collectors.toSet());
    shown.addAll(texts(citing, shown));
    List<Citing> drawn =
        citing.stream()
            .filter(c -> shown.contains(c.cited().key()) && shown.contains(c.from()))
            .toList();
    drawn.stream()
        .filter(c -> c.citer().isEmpty())
        .collect(Collectors.groupingBy(Citing::from, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(all -> text(all.get(0)));
    int texts = nodes.size();
    documents.stream()
        .sorted(
            Comparator.comparing((Entry entry) -> entry.issuer().isEmpty())
                .thenComparing(Entry::issuer)
                .thenComparing(Entry::issued)
                .thenComparing(Entry::label))
        .forEach(this::document);
    drawn.forEach(this::edge);
    this.title = words.say("graphTitle", texts, documents.size(), concerned.size());
    this.heads =
        List.of(
            words.say("headTexts", texts),
            words.say("headDocuments", documents.size(), concerned.size()));
    this.kinds =
        drawn.stream()
            .map(Citing::relation)
            .distinct()
            .sorted()
            .map(r -> new Kind(r.name(), words.say("relation." + r), false, true))
            .toList();
  }

  /** Keys of the texts that name most of what is shown. */
  private static Set<String> texts(List<Citing> citing, Set<String> shown) {
    Map<String, Long> counts =
        citing.stream()
            .filter(c -> c.citer().isEmpty() && shown.contains(c.cited().key()))
            .collect(Collectors.groupingBy(Citing::from, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void text(Citing citing) {
    String day = citing.day().isEmpty() ? words.say("noDay") : words.day(citing.day());
    nodes.add(new Node(citing.from(), citing.text().title(), day, "", false, 0));
    Place start = Place.of(citing.text().id(), 0, 0);
    selections.put(citing.from(), Selection.of(start));
    places.put(citing.from(), List.of(start));
  }

  private void document(Entry entry) {
    String day =
        entry.number().isEmpty()
            ? words.say("noNumber")
            : entry.issued().isEmpty() ? words.say("noDay") : words.day(entry.issued());
    nodes.add(
        new Node(
            entry.key(),
            entry.label(),
            day,
            "LEGAL_DOCUMENT",
            !entry.isHeld(),
            1,
            entry.issuer().isEmpty() ? words.say("noIssuer") : entry.issuer(),
            entry.namesakes() > 0 ? Problem.Severity.WARNING.name() : ""));
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
            citing.key(),
            citing.from(),
            citing.cited().key(),
            times,
            label,
            true,
            citing.relation().name()));
    places.put(citing.key(), citing.places());
  }

  @Override
  public List<Kind> kinds() {
    return kinds;
  }

  @Override
  public List<String> heads() {
    return heads;
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
