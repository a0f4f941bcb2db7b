package org.annalist.plugin.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.Page.Section;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Explains the problem at the selection: what is compared, in the sentences that say so, why that
 * is a problem, who found it, and what was decided.
 */
@Component
@ViewInfo(
    id = "problem",
    label = "%problemLabel",
    icon = "warning",
    perspective = {"read", "people", "figures", "timeline", "programme", "documents"},
    area = "bottom",
    order = 12,
    follows = true)
public final class ProblemView implements View {

  @Override
  public ViewModel show(ViewRequest request) {
    request.cancellation().check();
    Snapshot snapshot = request.snapshot();
    Words words = Words.of(ProblemView.class, request.locale());
    return request
        .selection()
        .place()
        .flatMap(place -> nearest(snapshot, place))
        .<ViewModel>map(problem -> page(snapshot, problem, words))
        .orElseGet(
            () ->
                Page.empty(Notice.of(words.say("unselectedState"), words.say("unselectedReason"))));
  }

  /** The problem at exactly this place, else one whose words it touches. */
  private static Optional<Problem> nearest(Snapshot snapshot, Place place) {
    return snapshot.problems().stream()
        .filter(problem -> nearness(problem, place) < 3)
        .min(Comparator.comparing(problem -> nearness(problem, place)));
  }

  private static int nearness(Problem problem, Place place) {
    if (problem.place().filter(place::equals).isPresent()) {
      return 0;
    }
    boolean exact = problem.places().contains(place);
    boolean touched =
        problem.places().stream()
            .anyMatch(
                own ->
                    own.document().equals(place.document()) && own.span().overlaps(place.span()));
    return exact ? 1 : touched ? 2 : 3;
  }

  private static Page page(Snapshot snapshot, Problem problem, Words words) {
    ProblemWords sayings = new ProblemWords(snapshot, words);
    Judgement now = snapshot.judgement(problem);
    List<Place> places =
        problem.places().stream()
            .filter(
                place ->
                    snapshot
                        .document(place.document())
                        .filter(known -> place.span().end() <= known.text().length())
                        .isPresent())
            .toList();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("", "", new Statements(snapshot, places, words)));
    sections.add(new Section("", "", form(problem, sayings, words)));
    return Page.of(sayings.message(problem), sayings.group(problem), sections)
        .withChoices(List.of(Judging.choice(problem, now, words)));
  }

  private static Form form(Problem problem, ProblemWords sayings, Words words) {
    List<Form.Field> fields = new ArrayList<>();
    add(fields, words.say("why"), problem.cause());
    add(fields, words.say("remedy"), sayings.remedy(problem));
    add(fields, words.say("reporter"), problem.producer());
    add(fields, words.say("said"), problem.message());
    return new Form("", fields);
  }

  private static void add(List<Form.Field> fields, String label, String value) {
    if (!value.isEmpty()) {
      fields.add(new Form.Field(label, Cell.of(value)));
    }
  }
}
