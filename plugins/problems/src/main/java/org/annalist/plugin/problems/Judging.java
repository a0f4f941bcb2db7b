package org.annalist.plugin.problems;

import java.util.List;
import java.util.stream.Stream;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Words;

/** What an analyst may decide about a problem. */
final class Judging {

  private Judging() {}

  /** The decisions that are not in effect. */
  static List<Action> actions(Problem problem, Judgement now, Words words) {
    return Stream.of(Judgement.ACCEPTED, Judgement.REJECTED, Judgement.OPEN)
        .filter(judgement -> judgement != now)
        .map(judgement -> action("judge.", problem, judgement, words))
        .toList();
  }

  /** What the Delete key does: rejects, or takes the rejection back. */
  static Action delete(Problem problem, Judgement now, Words words) {
    Judgement next = now == Judgement.REJECTED ? Judgement.OPEN : Judgement.REJECTED;
    return action("judge.", problem, next, words);
  }

  /** The decision as a question. */
  static Choice choice(Problem problem, Judgement now, Words words) {
    List<Action> answers =
        Stream.of(Judgement.values())
            .map(judgement -> action("judged.", problem, judgement, words))
            .toList();
    return new Choice(words.say("decision"), answers, now.ordinal());
  }

  private static Action action(String prefix, Problem problem, Judgement judgement, Words words) {
    return new Action.Apply(
        words.say(prefix + judgement), Edit.JudgeProblem.of(problem, judgement));
  }
}
