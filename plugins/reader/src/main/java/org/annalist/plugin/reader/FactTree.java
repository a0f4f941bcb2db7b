package org.annalist.plugin.reader;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Tree;
import org.annalist.api.view.Words;

/** The facts of one document by kind, each with its paragraph. */
final class FactTree implements Tree {

  private final Document document;
  private final Paragraphs paragraphs;
  private final Map<FactKind, List<Statement>> kinds;
  private final Map<String, Statement> facts;
  private final Meaning meaning;
  private final Changes changes;
  private final Words words;

  private FactTree(
      Document document, Map<FactKind, List<Statement>> kinds, Meaning meaning, Words words) {
    this.document = document;
    this.paragraphs = Paragraphs.of(document);
    this.kinds = kinds;
    this.facts = new LinkedHashMap<>();
    kinds.values().forEach(all -> all.forEach(fact -> facts.put(fact.key().toString(), fact)));
    this.meaning = meaning;
    this.changes = new Changes(document.id(), words);
    this.words = words;
  }

  static FactTree of(Snapshot snapshot, Document document, Words words, Cancellation cancellation) {
    cancellation.check();
    Facts facts = new Facts(snapshot, document.id(), words);
    Span all = new Span(0, document.text().length());
    Map<FactKind, List<Statement>> kinds = new EnumMap<>(FactKind.class);
    for (FactKind kind : FactKind.values()) {
      List<Statement> found = facts.in(kind, all, cancellation);
      if (!found.isEmpty()) {
        kinds.put(kind, found);
      }
    }
    return new FactTree(document, kinds, new Meaning(snapshot, document.id()), words);
  }

  @Override
  public String title() {
    return document.title();
  }

  @Override
  public Optional<Notice> notice() {
    return facts.isEmpty()
        ? Optional.of(Notice.of(words.say("noFactsState"), words.say("noFactsReason")))
        : Optional.empty();
  }

  @Override
  public List<Node> children(String key) {
    if (key.isEmpty()) {
      return kinds.keySet().stream().map(this::head).toList();
    }
    return kind(key).map(kinds::get).orElse(List.of()).stream().map(this::leaf).toList();
  }

  private Node head(FactKind kind) {
    int count = kinds.get(kind).size();
    Cell label = Cell.of(words.say("fact." + kind));
    return new Node(kind.name(), label, words.number(count), count, true);
  }

  private Node leaf(Statement fact) {
    Cell text = Cell.of(fact.text());
    if (fact.fails()) {
      text = text.withMark(Problem.Severity.WARNING.name()).withDetail(last(fact.lines()));
    }
    int paragraph = paragraphs.at(fact.key().span().begin());
    String where = words.say("paragraph", Math.max(1, paragraph));
    return new Node(fact.key().toString(), text, where, 0, false);
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }

  private Optional<FactKind> kind(String key) {
    return kinds.keySet().stream().filter(kind -> kind.name().equals(key)).findFirst();
  }

  @Override
  public List<String> path(String key) {
    if (facts.containsKey(key)) {
      return List.of(facts.get(key).kind().name(), key);
    }
    return kind(key).isPresent() ? List.of(key) : List.of();
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .filter(place -> place.document().equals(document.id()))
        .flatMap(place -> find(place.span()));
  }

  /** The fact at exactly this span, else the first that rests on a part of it. */
  private Optional<String> find(Span span) {
    return facts.values().stream()
        .filter(fact -> fact.key().span().equals(span))
        .findFirst()
        .or(
            () ->
                facts.values().stream()
                    .filter(fact -> fact.evidence().stream().anyMatch(span::overlaps))
                    .findFirst())
        .map(fact -> fact.key().toString());
  }

  @Override
  public Selection select(String key) {
    Statement fact = facts.get(key);
    return fact == null ? Selection.NONE : meaning.of(fact.key().span(), fact.focus());
  }

  @Override
  public List<Place> provenance(String key) {
    Statement fact = facts.get(key);
    return fact == null
        ? List.of()
        : fact.spans().stream().map(span -> new Place(document.id(), span)).toList();
  }

  @Override
  public List<Action> actions(String key) {
    Statement fact = facts.get(key);
    return fact == null ? List.of() : changes.ofFact(fact);
  }
}
