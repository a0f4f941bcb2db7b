package org.annalist.plugin.whatsnew;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.RowsTable;

/** What the checks found that concerns a new document, unless an analyst rejected it. */
final class NewDifferences {

  private static final String CHECK = "check.";

  private NewDifferences() {}

  static Optional<Section> of(News news, Cancellation cancellation) {
    RowsTable.Builder table = news.table("difference", 60, "document", 28, "sentence", 40);
    int count = 0;
    for (Problem problem : news.snapshot().problems()) {
      cancellation.check();
      List<Place> places =
          problem.places().stream()
              .filter(place -> news.snapshot().document(place.document()).isPresent())
              .toList();
      boolean isNew = places.stream().anyMatch(place -> news.since().isNew(place.document()));
      if (isNew
          && problem.kind().startsWith(CHECK)
          && news.snapshot().judgement(problem) != Judgement.REJECTED) {
        add(news, table, "difference/" + count++, problem, places);
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(news.section("differences", count, table));
  }

  private static void add(
      News news, RowsTable.Builder table, String key, Problem problem, List<Place> places) {
    String kind = "kind." + problem.kind();
    String said =
        news.words().knows(kind) ? news.words().say(kind, problem.cause()) : problem.message();
    table.row(
        key,
        List.of(
            Cell.of(said).withMark(problem.severity().name()),
            news.title(places.get(0).document()),
            news.quote(places.get(0))),
        places);
    Action reject =
        new Action.Apply(
            news.words().say("reject"), Edit.JudgeProblem.of(problem, Judgement.REJECTED));
    table.actions(
        key,
        List.of(
            new Action.Apply(
                news.words().say("accept"), Edit.JudgeProblem.of(problem, Judgement.ACCEPTED)),
            reject));
    table.deletion(key, reject);
  }
}
