package org.annalist.workbench.part;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Place;
import org.annalist.api.Task;
import org.annalist.api.corpus.Explanation;

/** Why an annotation is there, as its extractor says when it is asked again. UI thread only. */
final class Reasons {

  /** Longer documents would keep an answer waiting that nobody waits for. */
  private static final int LONGEST = 1_000_000;

  private static final int MOST = 5;

  private final Workbench workbench;

  Reasons(Workbench workbench) {
    this.workbench = workbench;
  }

  /** Asks; the answer comes on the UI thread, and not at all if there is none. */
  void of(Place place, Consumer<List<String>> answer) {
    boolean isShort =
        workbench
            .state()
            .snapshot()
            .document(place.document())
            .filter(document -> document.text().length() <= LONGEST)
            .isPresent();
    if (!isShort) {
      return;
    }
    Task<List<Explanation>> task =
        workbench.state().platform().corpus().explain(place.document(), place.span());
    task.result()
        .thenAccept(
            explanations ->
                workbench
                    .ui()
                    .post(
                        List.of(Reasons.class, "answer"), () -> tell(place, explanations, answer)));
  }

  private static void tell(
      Place place, List<Explanation> explanations, Consumer<List<String>> answer) {
    List<String> reasons =
        explanations.stream()
            .filter(each -> each.place().equals(place))
            .flatMap(each -> each.evidence().stream())
            .distinct()
            .limit(MOST)
            .toList();
    if (!reasons.isEmpty()) {
      answer.accept(reasons);
    }
  }
}
