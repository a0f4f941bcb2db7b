package org.annalist.plugin.link.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What several statements count.
 *
 * @param id stable id
 * @param statements in the order of places, at least one
 */
record Measure(String id, List<Statement> statements) {

  /**
   * Joins statements that count the same: for one programme, things of one name or out of one
   * whole. The result does not depend on the order of the statements.
   */
  static List<Measure> join(List<Statement> statements) {
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Comparator.comparing(Statement::place));
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : sorted) {
      List<List<Statement>> same =
          groups.stream()
              .filter(group -> group.stream().anyMatch(s -> same(s, statement)))
              .toList();
      List<Statement> joined = new ArrayList<>();
      same.forEach(joined::addAll);
      joined.add(statement);
      groups.removeAll(same);
      groups.add(joined);
    }
    groups.forEach(group -> group.sort(Comparator.comparing(Statement::place)));
    groups.sort(Comparator.comparing(group -> group.get(0).place()));
    return groups.stream().map(group -> new Measure(id(group), group)).toList();
  }

  private static boolean same(Statement one, Statement other) {
    if (!one.subjectKey().equals(other.subjectKey()) || one.subject().isEmpty()) {
      return false;
    }
    boolean named = !one.unitKey().isEmpty() && one.unitKey().equals(other.unitKey());
    return named || one.progress().of() == other.progress().of();
  }

  /** By what is counted for whom, in the words that come first in the alphabet. */
  private static String id(List<Statement> group) {
    Statement first = group.get(0);
    String unit = group.stream().map(Statement::unitKey).min(Comparator.naturalOrder()).orElse("");
    // Without a subject nothing joins, so the place keeps such measures apart.
    String place = first.subject().isEmpty() ? first.place().toString() : "";
    long hash = 0xcbf29ce484222325L;
    for (char c : (first.subjectKey() + "\n" + unit + "\n" + place).toCharArray()) {
      hash = (hash ^ c) * 0x100000001b3L;
    }
    return String.format("series-%016x", hash);
  }
}
