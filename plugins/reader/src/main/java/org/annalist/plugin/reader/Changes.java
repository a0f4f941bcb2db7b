package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Term;
import org.annalist.api.view.Action;
import org.annalist.api.view.Words;

/** What an analyst can change about a text. */
final class Changes {

  private static final String ISO_DAY = "\\d{4}(-\\d{2}(-\\d{2})?)?";
  private static final int LONGEST_TERM = 120;

  private final String document;
  private final Words words;

  Changes(String document, Words words) {
    this.document = document;
    this.words = words;
  }

  /** What can be done with the document. */
  List<Action> ofDocument(Optional<DocumentTime> created) {
    List<Action> actions = new ArrayList<>();
    actions.add(new Action.Run(words.say("setDate"), "org.annalist.setDate"));
    created
        .filter(time -> time.basis() == DocumentTime.Basis.CONTENT)
        .ifPresent(time -> pin(actions, time.value()));
    created
        .filter(time -> time.basis() == DocumentTime.Basis.PINNED)
        .ifPresent(
            time ->
                actions.add(
                    new Action.Apply(words.say("unpin"), new Edit.SetPublished(document, ""))));
    return actions;
  }

  /**
   * What can be done with a mark.
   *
   * @param text its words
   * @param day its value if it is a time, else empty
   */
  List<Action> ofMark(Found mark, String text, String day) {
    List<Action> actions = new ArrayList<>();
    pin(actions, day);
    if (mark.key().layer().equals(Layers.ENTITIES_NAME)) {
      retype(actions, mark.span(), mark.style());
      remember(actions, text, mark.style());
    }
    actions.add(retract(mark.key(), words.say("retract")));
    return actions;
  }

  /** What can be done with a fact. */
  List<Action> ofFact(Statement fact) {
    return List.of(retract(fact.key(), words.say("retractFact", fact.text())));
  }

  private void pin(List<Action> actions, String day) {
    if (day.matches(ISO_DAY)) {
      actions.add(
          new Action.Apply(words.say("pin", words.day(day)), new Edit.SetPublished(document, day)));
    }
  }

  private void retype(List<Action> actions, Span span, String style) {
    for (EntityType type : EntityType.values()) {
      if (!type.name().equals(style)) {
        Edit edit =
            new Edit.Annotate(document, Layers.ENTITIES_NAME, span, Map.of("type", type.name()));
        String label = words.say("change.to", words.say("style." + type));
        actions.add(new Action.Apply(label, edit));
      }
    }
  }

  private void remember(List<Action> actions, String text, String style) {
    String term = text.replaceAll("\\s+", " ").strip();
    if (!term.isEmpty() && term.length() <= LONGEST_TERM) {
      String label = words.say("addTerm", term, words.say("style." + style));
      Edit edit = new Edit.AddTerm(Layers.ENTITIES_NAME, new Term(term, style));
      actions.add(new Action.Apply(label, edit));
    }
  }

  private Action retract(ItemKey key, String label) {
    return new Action.Apply(label, new Edit.Retract(document, key.layer(), key.id()));
  }
}
