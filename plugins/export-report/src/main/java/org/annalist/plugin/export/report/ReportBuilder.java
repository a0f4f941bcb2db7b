package org.annalist.plugin.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.export.ExportRequest;

/** Collects what the report shows from a snapshot. */
final class ReportBuilder {

  /** How many items of a section are shown. */
  static final int TOP = 200;

  private final Snapshot snapshot;
  private final Cancellation cancellation;
  private final Sources sources;
  private final Words words;
  private final Map<String, String> days = new HashMap<>();

  ReportBuilder(ExportRequest request, Sources sources, Words words) {
    this.snapshot = request.snapshot();
    this.cancellation = request.cancellation();
    this.sources = sources;
    this.words = words;
    var created = snapshot.cursor(Layers.CREATED);
    while (created.next()) {
      days.put(created.document(), created.value().value());
    }
  }

  Report build() {
    List<Report.DocumentRow> documents = documents();
    List<Report.Person> people = new People(snapshot, sources, words, days).collect();
    List<Report.OfficialRow> officials = officials();
    Figures figures = new Figures(snapshot, sources, words);
    List<Report.SeriesRow> series = figures.series();
    List<Report.ProgressRow> progress = figures.progress();
    List<Report.BreakdownRow> breakdowns = figures.breakdowns();
    List<Report.EventRow> events = events();
    List<Problem> problems = snapshot.problems();
    return new Report(
        counts(people.size(), officials.size(), series.size(), problems.size()),
        top(documents),
        documents.size(),
        top(people),
        people.size(),
        top(officials),
        officials.size(),
        top(series),
        series.size(),
        top(progress),
        progress.size(),
        top(breakdowns),
        breakdowns.size(),
        top(events),
        events.size(),
        problems(problems),
        problems.size());
  }

  private static <T> List<T> top(List<T> all) {
    return all.size() <= TOP ? all : List.copyOf(all.subList(0, TOP));
  }

  private List<Report.Count> counts(int people, int officials, int series, int problems) {
    List<Report.Count> counts = new ArrayList<>();
    counts.add(count("documents", snapshot.documents().size()));
    counts.add(count("people", people));
    counts.add(count("officials", officials));
    counts.add(count("figures", snapshot.count(Layers.FIGURES_NAME)));
    counts.add(count("series", series));
    counts.add(count("events", snapshot.count(Layers.EVENTS_NAME)));
    counts.add(count("problems", problems));
    return counts;
  }

  private Report.Count count(String key, long number) {
    return new Report.Count(words.say(key), words.number(number));
  }

  private List<Report.DocumentRow> documents() {
    Map<String, Integer> problems = new HashMap<>();
    snapshot.problems().forEach(p -> problems.merge(p.document(), 1, Integer::sum));
    List<Report.DocumentRow> rows = new ArrayList<>();
    List<Document> byDay = new ArrayList<>(snapshot.documents());
    byDay.sort(
        Comparator.comparing((Document d) -> days.getOrDefault(d.id(), ""))
            .reversed()
            .thenComparing(Document::id));
    for (Document document : byDay) {
      cancellation.check();
      int facts = 0;
      for (Layer<?> layer : Layers.facts()) {
        facts += snapshot.count(layer.name(), document.id());
      }
      rows.add(
          new Report.DocumentRow(
              document.title(),
              document.id(),
              words.day(days.getOrDefault(document.id(), "")),
              snapshot.count(Layers.ENTITIES_NAME, document.id()),
              snapshot.count(Layers.FIGURES_NAME, document.id()),
              facts,
              problems.getOrDefault(document.id(), 0)));
    }
    return rows;
  }

  /**
   * One row for each number, kind and day of issue; documents without a day join those with one.
   */
  private List<Report.OfficialRow> officials() {
    Map<String, List<OfficialDocument>> byNumber = new TreeMap<>();
    Map<OfficialDocument, String> links = new HashMap<>();
    var cursor = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS);
    while (cursor.next()) {
      OfficialDocument document = cursor.value();
      byNumber
          .computeIfAbsent(document.number() + "\n" + document.kind(), k -> new ArrayList<>())
          .add(document);
      links.putIfAbsent(document, sources.link(cursor.place()));
    }
    List<Report.OfficialRow> rows = new ArrayList<>();
    for (List<OfficialDocument> same : byNumber.values()) {
      Set<String> issued = new HashSet<>();
      same.forEach(d -> issued.add(d.issued()));
      issued.remove("");
      for (String day : issued.isEmpty() ? Set.of("") : new TreeSet<>(issued)) {
        List<OfficialDocument> one =
            same.stream().filter(d -> d.issued().equals(day) || issued.size() <= 1).toList();
        OfficialDocument best = fullest(one);
        rows.add(
            new Report.OfficialRow(
                best.number(),
                best.kind(),
                best.issuer(),
                words.day(day),
                best.title(),
                one.size(),
                links.get(best)));
      }
    }
    rows.sort(Comparator.comparingInt(Report.OfficialRow::times).reversed());
    return rows;
  }

  private static OfficialDocument fullest(List<OfficialDocument> same) {
    return same.stream()
        .max(
            Comparator.comparingInt(
                d ->
                    (d.issued().isEmpty() ? 0 : 4)
                        + (d.title().isEmpty() ? 0 : 2)
                        + (d.issuer().isEmpty() ? 0 : 1)))
        .orElseThrow();
  }

  private List<Report.EventRow> events() {
    record Dated(String time, Report.EventRow row) {}
    List<Dated> events = new ArrayList<>();
    var cursor = snapshot.cursor(Layers.EVENTS);
    while (cursor.next()) {
      cancellation.check();
      Event event = cursor.value();
      String day = event.time().split("[T/]")[0];
      events.add(
          new Dated(
              event.time(),
              new Report.EventRow(
                  words.day(day), event.inferred(), event.label(), sources.link(cursor.place()))));
    }
    events.sort(Comparator.comparing(Dated::time));
    return events.stream().map(Dated::row).toList();
  }

  private List<Report.ProblemRow> problems(List<Problem> problems) {
    return problems.stream()
        .limit(TOP)
        .map(
            p ->
                new Report.ProblemRow(
                    p.severity().name(),
                    p.message(),
                    p.cause(),
                    p.remedy(),
                    p.document(),
                    p.place().map(sources::link).orElse("")))
        .toList();
  }
}
