package org.annalist.plugin.whatsnew;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annalist.api.Settings;
import org.annalist.api.document.Document;
import org.annalist.api.view.Action;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/**
 * Since when things count as new: after the day of a report, or in a stretch before the newest one.
 * Time runs by the documents, not by the clock, so that a corpus always shows the same.
 */
final class Since {

  private static final String REPORT = "report:";
  private static final String BEFORE = "days:";
  private static final String ALL = "all";
  private static final int[] STRETCHES = {7, 30, 365};
  private static final int MOST_REPORTS = 40;

  private final Days days;
  private final String value;
  private final String day;

  private Since(Days days, String value, String day) {
    this.days = days;
    this.value = value;
    this.day = day;
  }

  /** What is set; where nothing is, or the report is gone, the newest day alone is new. */
  static Since of(Settings settings, Days days) {
    String set = settings.text(WhatsNewView.SINCE);
    return threshold(set, days).map(day -> new Since(days, set, day)).orElseGet(() -> newest(days));
  }

  private static Since newest(Days days) {
    List<Document> dated = days.dated();
    for (Document document : dated) {
      if (!days.of(document.id()).equals(days.of(dated.get(0).id()))) {
        return new Since(days, REPORT + document.id(), days.of(document.id()));
      }
    }
    return new Since(days, ALL, "");
  }

  private static Optional<String> threshold(String set, Days days) {
    if (set.equals(ALL)) {
      return Optional.of("");
    }
    if (set.startsWith(REPORT)) {
      return Optional.of(days.of(set.substring(REPORT.length()))).filter(day -> !day.isEmpty());
    }
    if (set.matches(BEFORE + "\\d{1,5}") && !days.dated().isEmpty()) {
      double newest =
          Timespan.of(days.of(days.dated().get(0).id())).map(Timespan::from).orElseThrow();
      long back = Long.parseLong(set.substring(BEFORE.length()));
      return Optional.of(LocalDate.ofEpochDay((long) newest - back).toString());
    }
    return Optional.empty();
  }

  /** ISO day after which things are new; empty if everything is. */
  String day() {
    return day;
  }

  /** Whether a document came after that day. A day that is only known as a year came with it. */
  boolean isNew(String document) {
    String own = days.of(document);
    return !own.isEmpty() && own.compareTo(day) > 0;
  }

  /** The question above the view. */
  Choice choice(Words words) {
    List<String> values = new ArrayList<>();
    List<Action> answers = new ArrayList<>();
    for (int stretch : STRETCHES) {
      add(values, answers, BEFORE + stretch, words.say("since.days", stretch));
    }
    add(values, answers, ALL, words.say("since.all"));
    for (Document document : days.dated()) {
      String key = REPORT + document.id();
      boolean shown = values.size() < STRETCHES.length + 1 + MOST_REPORTS || key.equals(value);
      if (shown) {
        String label =
            words.say("since.report", words.day(days.of(document.id())), document.title());
        add(values, answers, key, label);
      }
    }
    return new Choice(words.say("since"), answers, Math.max(0, values.indexOf(value)));
  }

  private static void add(List<String> values, List<Action> answers, String value, String label) {
    values.add(value);
    answers.add(
        new Action.Configure(label, WhatsNewView.ID, Map.of(WhatsNewView.SINCE.name(), value)));
  }
}
