package org.annalist.plugin.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.document.Paragraphs;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.Words;

/** Collects the rows of the table, one for each problem. Not safe for several threads. */
final class ProblemRows {

  private final Snapshot snapshot;
  private final Words words;
  private final ProblemWords sayings;
  private final RowsTable.Builder table;
  private final Map<String, Paragraphs> paragraphs = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  ProblemRows(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
    this.sayings = new ProblemWords(snapshot, words);
    this.table =
        RowsTable.of(
                new Table.Column("message", words.say("message"), false, 52),
                new Table.Column("document", words.say("document"), false, 20),
                new Table.Column("place", words.say("place"), false, 9),
                new Table.Column("remedy", words.say("remedy"), false, 20),
                new Table.Column("decision", words.say("decision"), false, 8),
                new Table.Column("group", words.say("group"), false, 12))
            .groupBy("group");
  }

  RowsTable table(Notice empty, List<Choice> choices) {
    return table.title(words.say("label")).notice(empty).choices(choices).build();
  }

  /** The sort of a problem. */
  String group(Problem problem) {
    return sayings.group(problem);
  }

  void add(Problem problem, Judgement judgement) {
    String key = key(problem);
    List<Place> places = places(problem);
    Cell message =
        Cell.of(sayings.message(problem))
            .withMark(problem.severity().name())
            .withDetail(sayings.cause(problem));
    table.row(
        key,
        List.of(
            message,
            Cell.of(document(problem)),
            place(problem, places),
            Cell.of(sayings.remedy(problem)),
            judgement == Judgement.OPEN ? Cell.EMPTY : Cell.of(words.say("judged." + judgement)),
            Cell.of(group(problem))),
        places);
    List<Action> actions = new ArrayList<>(Judging.actions(problem, judgement, words));
    if (!places.isEmpty()) {
      actions.add(new Action.Run(words.say("explain"), "org.annalist.view.problem"));
    }
    actions.addAll(actions(places));
    table.actions(key, actions);
    table.deletion(key, Judging.delete(problem, judgement, words));
  }

  /**
   * Where to look, without places of documents that are gone; the document as a whole, if need be.
   */
  private List<Place> places(Problem problem) {
    List<Place> places =
        problem.places().stream()
            .filter(
                place ->
                    snapshot
                        .document(place.document())
                        .filter(known -> place.span().end() <= known.text().length())
                        .isPresent())
            .toList();
    boolean whole = places.isEmpty() && snapshot.document(problem.document()).isPresent();
    return whole ? List.of(Place.of(problem.document(), 0, 0)) : places;
  }

  private String document(Problem problem) {
    long others = problem.places().stream().map(Place::document).distinct().count() - 1;
    String title = sayings.title(problem);
    return others > 0 ? words.say("more", title, others) : title;
  }

  private Cell place(Problem problem, List<Place> places) {
    if (places.isEmpty()) {
      return Cell.EMPTY;
    }
    if (problem.places().isEmpty()) {
      return Cell.number(words.say("whole"), 0);
    }
    Set<Integer> numbers = new TreeSet<>();
    String first = places.get(0).document();
    places.stream()
        .filter(place -> place.document().equals(first))
        .forEach(place -> numbers.add(paragraph(place)));
    String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining("; "));
    return Cell.number(words.say("paragraph", listed), paragraph(places.get(0)));
  }

  private int paragraph(Place place) {
    Paragraphs known =
        paragraphs.computeIfAbsent(
            place.document(), id -> Paragraphs.of(snapshot.document(id).orElseThrow()));
    return Math.max(1, known.at(place.span().begin()));
  }

  /** The first place is opened by the row itself; the others need a way too. */
  private List<Action> actions(List<Place> places) {
    List<Action> actions = new ArrayList<>();
    for (Place place : places.subList(Math.min(1, places.size()), places.size())) {
      actions.add(new Action.Open(label(place, places.get(0)), Selection.of(place)));
    }
    return actions;
  }

  private String label(Place place, Place first) {
    String quote = sayings.quote(place);
    String paragraph = words.say("paragraph", paragraph(place));
    if (place.document().equals(first.document())) {
      return words.say("open", quote, paragraph);
    }
    String title = snapshot.document(place.document()).map(Document::title).orElse("");
    return words.say("openElsewhere", quote, paragraph, title);
  }

  /** Problems may be equal but for their message; a counter tells them apart. */
  private String key(Problem problem) {
    String place = problem.place().map(Place::toString).orElse(problem.document());
    String base = problem.kind() + "@" + place;
    String key = base;
    for (int i = 2; !keys.add(key); i++) {
      key = base + "#" + i;
    }
    return key;
  }
}
