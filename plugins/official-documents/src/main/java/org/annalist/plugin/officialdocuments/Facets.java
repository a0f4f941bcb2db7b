package org.annalist.plugin.officialdocuments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.annalist.api.Setting;
import org.annalist.api.Settings;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Words;

/**
 * Which official documents are listed: of one kind, of one issuer, held or not. A value that no
 * document has any more keeps them all.
 *
 * @param kind kind word, or empty for all
 * @param issuer issuer, or empty for all
 * @param held which of them by what the corpus holds
 */
record Facets(String kind, String issuer, Held held) {

  /** Which documents by what the corpus holds. */
  enum Held {
    ALL,
    HELD,
    MISSING,
    /** Those that share their number with another. */
    CLASH
  }

  private static final String VIEW = "official-documents";
  private static final Setting KIND = Setting.text("kind", "%kind", "");
  private static final Setting ISSUER = Setting.text("issuer", "%issuer", "");
  private static final Setting HELD =
      Setting.choice("held", "%held", List.of("ALL", "HELD", "MISSING", "CLASH"));

  static final List<Setting> SETTINGS = List.of(KIND, ISSUER, HELD);

  static Facets of(Settings settings) {
    return new Facets(
        settings.text(KIND), settings.text(ISSUER), Held.valueOf(settings.text(HELD)));
  }

  boolean keep(Entry entry, List<Entry> all) {
    boolean wanted =
        switch (held) {
          case ALL -> true;
          case HELD -> entry.isHeld();
          case MISSING -> !entry.isHeld();
          case CLASH -> entry.namesakes() > 0;
        };
    return wanted && has(entry, kind, Entry::kind, all) && has(entry, issuer, Entry::issuer, all);
  }

  private static boolean has(
      Entry entry, String value, Function<Entry, String> facet, List<Entry> all) {
    return value.isEmpty()
        || facet.apply(entry).equals(value)
        || all.stream().noneMatch(other -> facet.apply(other).equals(value));
  }

  /** What to say where they hide every document. */
  static Notice hidesAll(int count, Words words) {
    Map<String, String> all = Map.of(KIND.name(), "", ISSUER.name(), "", HELD.name(), "ALL");
    Action clear = new Action.Configure(words.say("clear"), VIEW, all);
    return new Notice(words.say("hiddenState", count), "", List.of(clear));
  }

  /** The questions above the list, each with the answers that some document gives. */
  List<Choice> choices(List<Entry> all, Words words) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Action> states = new ArrayList<>();
    for (Held each : Held.values()) {
      states.add(answer(words.say("facet." + each), HELD, each.name()));
    }
    return List.of(
        choice(words.say("kind"), KIND, kind, Entry::kind, all, words),
        choice(words.say("issuer"), ISSUER, issuer, Entry::issuer, all, words),
        new Choice(words.say("held"), states, held.ordinal()));
  }

  private static Choice choice(
      String label,
      Setting setting,
      String value,
      Function<Entry, String> facet,
      List<Entry> all,
      Words words) {
    List<String> values = new ArrayList<>(List.of(""));
    values.addAll(new TreeSet<>(all.stream().map(facet).filter(word -> !word.isEmpty()).toList()));
    List<Action> answers =
        values.stream()
            .map(each -> answer(each.isEmpty() ? words.say("facet.ALL") : each, setting, each))
            .toList();
    return new Choice(label, answers, Math.max(0, values.indexOf(value)));
  }

  private static Action answer(String label, Setting setting, String value) {
    return new Action.Configure(label, VIEW, Map.of(setting.name(), value));
  }
}
