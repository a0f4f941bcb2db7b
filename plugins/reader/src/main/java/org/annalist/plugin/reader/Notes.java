package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.MarkedText.Note;
import org.annalist.api.view.Words;

/**
 * Notes beside a text: one for each fact, and one for all posts of a person in a paragraph. Events
 * get none; they would say again what the paragraph says.
 */
final class Notes {

  private static final List<FactKind> SHOWN =
      List.of(FactKind.PROGRESS, FactKind.BREAKDOWN, FactKind.HOLDING, FactKind.DOCUMENT);

  private final String document;
  private final Facts facts;
  private final Paragraphs paragraphs;
  private final Words words;

  Notes(String document, Facts facts, Paragraphs paragraphs, Words words) {
    this.document = document;
    this.facts = facts;
    this.paragraphs = paragraphs;
    this.words = words;
  }

  /** Notes that stand beside the paragraphs of a span, in text order. */
  List<Note> in(Span span) {
    return groups(span).stream().map(this::note).toList();
  }

  /** Places of the facts in the note with this key, the whole fact first; none if unknown. */
  List<Place> places(ItemKey key) {
    return group(key).stream()
        .flatMap(statement -> statement.spans().stream())
        .distinct()
        .map(span -> new Place(document, span))
        .toList();
  }

  /** The facts in the note with this key; none if there is no such note. */
  List<Statement> group(ItemKey key) {
    return groups(key.span()).stream()
        .filter(group -> group.get(0).key().equals(key))
        .findFirst()
        .orElse(List.of());
  }

  /** The note that tells of the fact at exactly this span. */
  Optional<ItemKey> at(Span span) {
    return groups(span).stream()
        .filter(group -> group.stream().anyMatch(fact -> fact.key().span().equals(span)))
        .map(group -> group.get(0).key())
        .findFirst();
  }

  /** Whole paragraphs are read, so that a group does not depend on what is in view. */
  private List<List<Statement>> groups(Span span) {
    Span read = paragraphsAround(span);
    Map<Object, List<Statement>> groups = new LinkedHashMap<>();
    for (FactKind kind : SHOWN) {
      for (Statement fact : facts.in(kind, read, Cancellation.NONE)) {
        if (read.contains(fact.key().span().begin())) {
          groups.computeIfAbsent(groupOf(fact), group -> new ArrayList<>()).add(fact);
        }
      }
    }
    return groups.values().stream()
        .sorted(Comparator.comparing(group -> group.get(0).key().span()))
        .toList();
  }

  private Object groupOf(Statement fact) {
    return fact.kind() == FactKind.HOLDING
        ? List.of(fact.subject(), paragraphs.at(fact.key().span().begin()))
        : fact.key();
  }

  private Span paragraphsAround(Span span) {
    int first = paragraphs.at(span.begin());
    int last = paragraphs.at(Math.max(span.begin(), span.end() - 1));
    int begin = first == 0 ? 0 : Math.min(span.begin(), paragraphs.span(first).begin());
    int end = last == 0 ? span.end() : Math.max(span.end(), paragraphs.span(last).end());
    return new Span(begin, Math.max(end, begin + 1));
  }

  private Note note(List<Statement> group) {
    Statement first = group.get(0);
    int at = first.key().span().begin();
    String key = first.key().toString();
    if (first.kind() == FactKind.HOLDING) {
      String head = words.say("note.HOLDING");
      String counted = group.size() == 1 ? head : head + " · " + words.number(group.size());
      List<String> lines = new ArrayList<>(List.of(first.subject()));
      if (group.size() == 1) {
        lines.addAll(first.lines());
      }
      return new Note(key, at, counted, lines, Double.NaN);
    }
    return new Note(key, at, head(first), first.lines(), first.ratio());
  }

  private String head(Statement fact) {
    String head =
        words.say((fact.kind() == FactKind.DOCUMENT ? "note." : "fact.") + fact.kind().name());
    return fact.subject().isEmpty() ? head : head + " · " + fact.subject();
  }
}
