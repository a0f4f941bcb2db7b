package org.annalist.plugin.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** The documents of a revision by year, newest first. Immutable. */
final class Shelf {

  private final Map<String, List<Entry>> years;
  private final Map<String, Entry> documents;

  private Shelf(Map<String, List<Entry>> years, Map<String, Entry> documents) {
    this.years = years;
    this.documents = documents;
  }

  static Shelf of(Snapshot snapshot, Cancellation cancellation) {
    Map<String, Problem.Severity> worst = worst(snapshot, cancellation);
    Map<String, List<Entry>> years = new TreeMap<>(Comparator.reverseOrder());
    Map<String, Entry> documents = new HashMap<>();
    for (Document document : snapshot.documents()) {
      cancellation.check();
      String id = document.id();
      Entry entry =
          new Entry(id, document.title(), snapshot.created(id), Optional.ofNullable(worst.get(id)));
      years.computeIfAbsent(entry.year(), year -> new ArrayList<>()).add(entry);
      documents.put(id, entry);
    }
    years.values().forEach(entries -> entries.sort(Entry.NEWEST));
    return new Shelf(years, documents);
  }

  /** Notes that need nothing of the reader are no reason to mark a document. */
  private static Map<String, Problem.Severity> worst(Snapshot snapshot, Cancellation cancellation) {
    Map<String, Problem.Severity> worst = new HashMap<>();
    for (Problem problem : snapshot.problems()) {
      cancellation.check();
      if (problem.severity() != Problem.Severity.INFO && !problem.document().isEmpty()) {
        worst.merge(problem.document(), problem.severity(), Shelf::graver);
      }
    }
    return worst;
  }

  private static Problem.Severity graver(Problem.Severity one, Problem.Severity other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Years that hold a document, newest first; the empty one, of documents without a day, last. */
  List<String> years() {
    return List.copyOf(years.keySet());
  }

  /** Documents of a year, newest first; none if it holds none. */
  List<Entry> entries(String year) {
    return years.getOrDefault(year, List.of());
  }

  /** The document with this id, if there is one. */
  Optional<Entry> entry(String id) {
    return Optional.ofNullable(documents.get(id));
  }
}
