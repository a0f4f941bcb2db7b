package org.annalist.plugin.problems;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Words;

/**
 * Says what a problem is in the language of the view. Whoever reports a problem writes it in
 * English; kinds that are well known have words of their own in the resource bundle.
 */
final class ProblemWords {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int LONGEST_QUOTE = 60;

  private final Snapshot snapshot;
  private final Words words;

  ProblemWords(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.words = words;
  }

  String message(Problem problem) {
    return say("kind.", problem, problem.told(words.locale()).message());
  }

  /** The sort of a problem: that of its kind, else of its family, else the kind itself. */
  String group(Problem problem) {
    String kind = problem.kind();
    String family = kind.contains(".") ? kind.substring(0, kind.indexOf('.')) : kind;
    for (String key : new String[] {"group." + kind, "group." + family}) {
      if (words.knows(key)) {
        return words.say(key);
      }
    }
    return words.say("group.other");
  }

  /** The cause, where the message is the reporter's own. */
  String cause(Problem problem) {
    return words.knows("kind." + problem.kind()) ? "" : problem.told(words.locale()).cause();
  }

  String remedy(Problem problem) {
    return say("remedy.", problem, problem.told(words.locale()).remedy());
  }

  private String say(String prefix, Problem problem, String own) {
    String key = prefix + problem.kind();
    return words.knows(key)
        ? words.say(
            key,
            problem.place().map(this::quote).orElse(""),
            title(problem),
            problem.producer(),
            number(problem.message()),
            problem.cause())
        : own;
  }

  /** The words at a place, cut where they are long; empty if they are not there any more. */
  String quote(Place place) {
    String text = snapshot.text(place).replaceAll("\\s+", " ").strip();
    return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
  }

  /** Title of the document; its name where it is not in the corpus; empty if it has none. */
  String title(Problem problem) {
    return snapshot.document(problem.document()).map(Document::title).orElse(problem.document());
  }

  private static String number(String message) {
    Matcher number = NUMBER.matcher(message);
    return number.find() ? number.group() : "";
  }
}
