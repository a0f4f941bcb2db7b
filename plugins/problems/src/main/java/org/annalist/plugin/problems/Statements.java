package org.annalist.plugin.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Comparison;
import org.annalist.api.view.Words;

/** What a problem compares: the words at each of its places, in their sentences. */
final class Statements implements Comparison {

  /** Longer sentences are cut around the words. */
  private static final int LONGEST = 600;

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  Statements(Snapshot snapshot, List<Place> compared, Words words) {
    for (Place place : compared) {
      String key = "statement/" + places.size();
      places.put(key, place);
      statements.add(statement(snapshot, key, place, words));
    }
  }

  private static Statement statement(Snapshot snapshot, String key, Place place, Words words) {
    Document document = snapshot.document(place.document()).orElseThrow();
    String day =
        snapshot.created(place.document()).map(DocumentTime::value).map(words::day).orElse("");
    int paragraph = Math.max(1, Paragraphs.of(document).at(place.span().begin()));
    String where =
        words.say("where", day.isEmpty() ? words.say("noDay") : day, document.title(), paragraph);
    Span sentence = cut(snapshot.sentence(place).span(), place.span());
    String text = snapshot.text(new Place(place.document(), sentence)).replaceAll("\\s", " ");
    int begin = Math.min(text.length(), Math.max(0, place.span().begin() - sentence.begin()));
    int end = Math.max(begin, Math.min(text.length(), place.span().end() - sentence.begin()));
    String head = text.substring(begin, end).strip();
    return new Statement(
        key, head.isEmpty() ? words.say("whole") : head, where, text, new Span(begin, end));
  }

  private static Span cut(Span sentence, Span focus) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int begin = Math.max(sentence.begin(), focus.begin() - LONGEST / 2);
    return new Span(begin, Math.min(sentence.end(), begin + LONGEST));
  }

  @Override
  public List<Statement> statements() {
    return List.copyOf(statements);
  }

  @Override
  public Optional<String> find(Selection selection) {
    return selection
        .place()
        .flatMap(
            place ->
                places.entrySet().stream()
                    .filter(entry -> meets(entry.getValue(), place))
                    .map(Map.Entry::getKey)
                    .findFirst());
  }

  private static boolean meets(Place own, Place place) {
    return own.document().equals(place.document())
        && (own.span().equals(place.span()) || own.span().overlaps(place.span()));
  }

  @Override
  public List<Place> provenance(String key) {
    return places.containsKey(key) ? List.of(places.get(key)) : List.of();
  }
}
