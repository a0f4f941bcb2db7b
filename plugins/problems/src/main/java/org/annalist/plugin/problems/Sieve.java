package org.annalist.plugin.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/**
 * Which problems are listed.
 *
 * @param group words of their sort, or empty for all; a sort that there is not lists all
 * @param decided which of them by what was decided
 */
record Sieve(String group, Decided decided) {

  /** Problems by what an analyst decided. */
  enum Decided {
    /** All but those that were rejected. */
    PENDING,
    OPEN,
    ACCEPTED,
    REJECTED,
    ALL;

    boolean takes(Judgement judgement) {
      return this == ALL
          || name().equals(judgement.name())
          || this == PENDING && judgement != Judgement.REJECTED;
    }
  }

  private static final String VIEW = "problems";
  private static final Setting GROUP = Setting.text("group", "%group", "");
  private static final Setting DECIDED =
      Setting.choice(
          "decided", "%decision", List.of("PENDING", "OPEN", "ACCEPTED", "REJECTED", "ALL"));

  static final List<Setting> SETTINGS = List.of(GROUP, DECIDED);

  static Sieve of(Settings settings) {
    return new Sieve(settings.text(GROUP), Decided.valueOf(settings.text(DECIDED)));
  }

  /**
   * Whether a problem is listed.
   *
   * @param groups the sorts that there are
   */
  boolean keeps(String itsGroup, Judgement judgement, Collection<String> groups) {
    return decided.takes(judgement) && (itsGroup.equals(group) || !groups.contains(group));
  }

  List<Choice> choices(Collection<String> groups, Words words) {
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(groups);
    List<Action> sorts =
        values.stream()
            .map(value -> answer(value.isEmpty() ? words.say("allGroups") : value, GROUP, value))
            .toList();
    List<Action> decisions = new ArrayList<>();
    for (Decided each : Decided.values()) {
      decisions.add(answer(words.say("decided." + each), DECIDED, each.name()));
    }
    return List.of(
        new Choice(words.say("group"), sorts, Math.max(0, values.indexOf(group))),
        new Choice(words.say("decision"), decisions, decided.ordinal()));
  }

  /** What to say where it hides every problem. */
  static Notice hidesAll(int count, Words words) {
    Action all =
        new Action.Configure(
            words.say("clear"), VIEW, Map.of(GROUP.name(), "", DECIDED.name(), "ALL"));
    return new Notice(words.say("hiddenState", count), "", List.of(all));
  }

  private static Action answer(String label, Setting setting, String value) {
    return new Action.Configure(label, VIEW, Map.of(setting.name(), value));
  }
}
