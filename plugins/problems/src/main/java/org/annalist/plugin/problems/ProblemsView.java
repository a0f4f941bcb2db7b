package org.annalist.plugin.problems;

import java.util.Comparator;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.view.Action;
import org.annalist.api.view.Notice;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.api.view.Words;
import org.osgi.service.component.annotations.Component;

/**
 * Lists every problem of documents, plugins and checks, the gravest first, equal kinds together.
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
  public ViewModel show(ViewRequest request) {
    request.cancellation().check();
    Words words = Words.of(ProblemsView.class, request.locale());
    ProblemRows rows = new ProblemRows(request.snapshot(), words);
    List<Problem> problems = request.snapshot().problems().stream().sorted(ORDER).toList();
    for (Problem problem : problems) {
      request.cancellation().check();
      rows.add(problem);
    }
    boolean empty = request.snapshot().documents().isEmpty();
    return rows.table(empty ? empty(words) : fine(words));
  }

  private static Notice fine(Words words) {
    return Notice.of(words.say("noneState"), words.say("noneReason"));
  }

  private static Notice empty(Words words) {
    Action add = new Action.Run(words.say("add"), "org.annalist.add");
    return new Notice(words.say("noneState"), words.say("emptyReason"), List.of(add));
  }
}
