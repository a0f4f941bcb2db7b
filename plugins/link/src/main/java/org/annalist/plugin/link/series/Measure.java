package org.annalist.plugin.link.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
    Map<String, List<List<Statement>>> bySubject = new TreeMap<>();
    List<List<Statement>> groups = new ArrayList<>();
    for (Statement statement : sorted) {
      if (statement.subject().isEmpty()) {
        groups.add(List.of(statement));
      } else {
        add(statement, bySubject.computeIfAbsent(statement.subjectKey(), k -> new ArrayList<>()));
      }
    }
    bySubject.values().forEach(groups::addAll);
    List<Measure> measures = new ArrayList<>();
    for (List<Statement> group : groups) {
      List<Statement> ordered = new ArrayList<>(group);
      ordered.sort(Comparator.comparing(Statement::place));
      measures.add(new Measure(id(ordered), ordered));
    }
    measures.sort(Comparator.comparing(measure -> measure.statements().get(0).place()));
    return measures;
  }

  /** Adds a statement to the group it belongs to; groups that it belongs to become one. */
  private static void add(Statement statement, List<List<Statement>> groups) {
    List<List<Statement>> same =
        groups.stream().filter(group -> group.stream().anyMatch(s -> same(s, statement))).toList();
    List<Statement> joined = new ArrayList<>();
    same.forEach(joined::addAll);
    joined.add(statement);
    groups.removeAll(same);
    groups.add(joined);
  }

  private static boolean same(Statement one, Statement other) {
    boolean named = !one.unitKey().isEmpty() && one.unitKey().equals(other.unitKey());
    return named || one.progress().of() == other.progress().of() && !apart(one, other);
  }

  /** Whether two counts out of one whole hold at one time, so that they count different things. */
  private static boolean apart(Statement one, Statement other) {
    return one.progress().asOf().equals(other.progress().asOf())
        && one.progress().done() != other.progress().done();
  }

  /** By what is counted for whom, in the words that come first in the alphabet. */
  private static String id(List<Statement> group) {
    Statement first = group.get(0);
    String unit = group.stream().map(Statement::unitKey).min(Comparator.naturalOrder()).orElse("");
    // Without a subject nothing joins, so the place keeps such measures apart.
    String place = first.subject().isEmpty() ? first.place().toString() : "";
    return id(first.subjectKey() + "\n" + unit + "\n" + place);
  }

  /** A stable id from what makes a series (FNV-1a). */
  static String id(String key) {
    long hash = 0xcbf29ce484222325L;
    for (char c : key.toCharArray()) {
      hash = (hash ^ c) * 0x100000001b3L;
    }
    return String.format("series-%016x", hash);
  }
}
