package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Problem;

/** Counts the repairs of one text, to tell the reader once for each kind. */
final class Repairs {

  /** What was repaired. */
  enum Kind {
    CONFUSABLE(
        "text.confusable",
        "%d characters were letters that only look right, such as Ð for Đ, and were replaced"),
    DECOMPOSED(
        "text.decomposed", "%d letters were written with separate accents and were composed"),
    INVISIBLE("text.invisible", "%d invisible characters were left out"),
    CONTROL("text.control", "%d control characters were replaced by blanks"),
    SURROGATE("text.surrogate", "%d broken characters were replaced by \uFFFD");

    private final String name;
    private final String message;

    Kind(String name, String message) {
      this.name = name;
      this.message = message;
    }
  }

  private static final class Tally {
    private final int begin;
    private final int end;
    private int count;

    private Tally(int begin, int end) {
      this.begin = begin;
      this.end = end;
    }
  }

  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);

  /** Counts a repair; the first of its kind gives the place, in the repaired text. */
  void add(Kind kind, int begin, int end) {
    tallies.computeIfAbsent(kind, k -> new Tally(begin, end)).count++;
  }

  /** One problem for each kind, in the order of the kinds. */
  List<Problem> problems(String document) {
    List<Problem> problems = new ArrayList<>();
    tallies.forEach(
        (kind, tally) -> {
          String message = String.format(kind.message, tally.count);
          Problem problem = Problem.info(kind.name, message);
          problems.add(
              document.isEmpty()
                  ? problem
                  : problem.at(Place.of(document, tally.begin, tally.end)));
        });
    return problems;
  }
}
