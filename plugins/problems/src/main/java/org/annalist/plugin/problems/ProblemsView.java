package org.annalist.plugin.problems;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Problem;
import org.annalist.api.Setting;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Lists the problems of documents, plugins and checks by their sort, the gravest first, and takes
 * what an analyst decides about them.
 */
@Component
@ViewInfo(
    id = "problems",
    label = "%label",
    icon = "problems",
    perspective = {"read", "people", "figures", "timeline", "programme", "documents"},
    area = "bottom",
    order = 10)
public final class ProblemsView implements View {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity).thenComparing(Problem::kind);

  @Override
  public List<Setting> settings() {
    return Sieve.SETTINGS;
  }

  @Override
  public ViewModel show(ViewRequest request) {
    request.cancellation().check();
    Words words = Words.of(ProblemsView.class, request.locale());
    ProblemRows rows = new ProblemRows(request.snapshot(), words);
    List<Problem> problems = request.snapshot().problems().stream().sorted(ORDER).toList();
    Sieve sieve = Sieve.of(request.settings());
    Set<String> groups = new LinkedHashSet<>();
    problems.forEach(problem -> groups.add(rows.group(problem)));
    for (Problem problem : problems) {
      request.cancellation().check();
      Judgement judgement = request.snapshot().judgement(problem);
      if (sieve.keeps(rows.group(problem), judgement, groups)) {
        rows.add(problem, judgement);
      }
    }
    Notice none =
        !problems.isEmpty()
            ? Sieve.hidesAll(problems.size(), words)
            : request.snapshot().documents().isEmpty() ? empty(words) : fine(words);
    return rows.table(none, problems.isEmpty() ? List.of() : sieve.choices(groups, words));
  }

  private static Notice fine(Words words) {
    return Notice.of(words.say("noneState"), words.say("noneReason"));
  }

  private static Notice empty(Words words) {
    Action add = new Action.Run(words.say("add"), "org.annalist.add");
    return new Notice(words.say("noneState"), words.say("emptyReason"), List.of(add));
  }
}
