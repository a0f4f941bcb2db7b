package org.annalist.plugin.programme;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowsTable;
import org.annalist.api.view.Table;
import org.annalist.api.view.Words;

/** The problems that concern the figures of a programme, with what they compare. */
final class Checks {

  private final List<Problem> problems;
  private final Words words;

  Checks(Snapshot snapshot, Account account, Words words) {
    this.words = words;
    List<Place> sentences =
        account.measures().stream()
            .flatMap(measure -> measure.all().stream())
            .map(value -> snapshot.sentence(value.place()))
            .distinct()
            .toList();
    this.problems =
        snapshot.problems().stream()
            .filter(problem -> problem.places().stream().anyMatch(p -> within(p, sentences)))
            .toList();
  }

  private static boolean within(Place place, List<Place> sentences) {
    return sentences.stream()
        .anyMatch(
            sentence ->
                sentence.document().equals(place.document())
                    && sentence.span().overlaps(place.span()));
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }

  Table table() {
    RowsTable.Builder table =
        RowsTable.of(
            new Table.Column("check", words.say("check"), false, 60),
            new Table.Column("cause", words.say("cause"), false, 40));
    for (int i = 0; i < problems.size(); i++) {
      Problem problem = problems.get(i);
      table.row(
          "check" + i + "@" + problem.places().get(0),
          List.of(
              Cell.of(message(problem)).withMark(problem.severity().name()),
              Cell.of(problem.cause())),
          problem.places());
    }
    return table.build();
  }

  /** Kinds that are well known have words in the language of the view. */
  private String message(Problem problem) {
    String key = "kind." + problem.kind();
    return words.knows(key) ? words.say(key) : problem.message();
  }
}
