package org.annalist.plugin.link.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.annotation.EntityType;

/**
 * Documents that share kind and number but were issued on different days: numbers begin anew with
 * every term of the Party and every year. They stay apart, and the clash is reported. A mention
 * without a day means the last one issued before its text; a text older than all of them means
 * another one still.
 */
final class NumberClashes {

  private static final String KIND = "document.shared-number";

  private final Issues issues;
  private final List<Problem> problems = new ArrayList<>();

  NumberClashes(Issues issues) {
    this.issues = issues;
  }

  List<Problem> problems() {
    return problems;
  }

  /** All mentions, those of documents that share a number with keys of their own. */
  List<Named> apart(List<Named> all) {
    Map<String, List<Named>> byKey = new TreeMap<>();
    for (Named named : all) {
      if (named.type() == EntityType.LEGAL_DOCUMENT && named.key().contains(" | ")) {
        byKey.computeIfAbsent(named.key(), k -> new ArrayList<>()).add(named);
      }
    }
    Map<Named, String> keys = new java.util.HashMap<>();
    byKey.forEach((key, group) -> separate(key, group, keys));
    return all.stream()
        .map(
            named -> keys.containsKey(named) ? named.withKey(keys.get(named), named.rule()) : named)
        .toList();
  }

  private void separate(String key, List<Named> group, Map<Named, String> keys) {
    String number = key.split(" \\| ", -1)[1];
    TreeSet<String> days = days(group, number);
    if (days.isEmpty()) {
      return;
    }
    Map<String, Named> first = new TreeMap<>();
    for (Named named : group) {
      String day = day(named, number, days);
      first.putIfAbsent(day, named);
      if (!day.isEmpty()) {
        keys.put(named, key + " | " + day);
      } else {
        keys.put(named, key + " | <" + days.first());
      }
    }
    if (first.size() < 2) {
      group.forEach(keys::remove);
      return;
    }
    if (hasYear(number)) {
      group.forEach(keys::remove);
      // A number with its year is given once: a text without a day means that one.
      first.remove("");
    }
    if (first.size() > 1 && !PaperNames.isBare(number)) {
      report(number, first);
    }
  }

  /** The days of issue that are told; of a month and a day in it only the day. */
  private TreeSet<String> days(List<Named> group, String number) {
    TreeSet<String> days = new TreeSet<>();
    for (Named named : group) {
      String day = issues.issued(named, number);
      if (!day.isEmpty()) {
        days.add(day);
      }
    }
    days.removeIf(
        day -> days.stream().anyMatch(o -> o.length() > day.length() && o.startsWith(day)));
    return days;
  }

  /**
   * The day of issue of the document that is meant; empty if it is older than all that are told.
   */
  private String day(Named named, String number, TreeSet<String> days) {
    String told = issues.issued(named, number);
    if (!told.isEmpty()) {
      String exact = days.ceiling(told);
      return exact != null && exact.startsWith(told) ? exact : told;
    }
    String created = issues.created(named);
    if (created.isEmpty()) {
      return days.last();
    }
    String before = days.floor(created + "~");
    return before == null ? "" : before;
  }

  private static boolean hasYear(String number) {
    return number.matches(".*/(19|20)\\d\\d/.*");
  }

  private void report(String number, Map<String, Named> first) {
    List<Place> places = first.values().stream().map(Named::place).sorted().toList();
    List<String> days = new ArrayList<>();
    first.forEach((day, named) -> days.add(day.isEmpty() ? "an earlier day" : day));
    String surface = first.values().iterator().next().surface();
    Problem problem =
        Problem.warning(
                KIND,
                "“" + surface + "” stands for documents of " + first.size() + " different days")
            .at(places)
            .because(String.join("; ", days));
    problems.add(
        hasYear(number)
            ? problem.remedy("Find out which day is right; one of the texts must be wrong")
            : problem.remedy(
                "Check that they are different documents; merge them if they are one"));
  }
}
