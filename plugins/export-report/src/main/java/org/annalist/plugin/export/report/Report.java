package org.annalist.plugin.export.report;

import java.util.List;

/**
 * What the report shows. Lists hold the top of each section; the counts beside them say how many
 * there are in all.
 */
public record Report(
    List<Count> counts,
    List<DocumentRow> documents,
    int documentCount,
    List<Person> people,
    int peopleCount,
    List<OfficialRow> officials,
    int officialCount,
    List<SeriesRow> series,
    int seriesCount,
    List<ProgressRow> progress,
    int progressCount,
    List<BreakdownRow> breakdowns,
    int breakdownCount,
    List<EventRow> events,
    int eventCount,
    List<ProblemRow> problems,
    int problemCount) {

  /** A number of the overview. */
  public record Count(String label, String value) {}

  public record DocumentRow(
      String title, String id, String day, int entities, int figures, int facts, int problems) {}

  /** A person with posts, each with its sources. */
  public record Person(String name, int mentions, int documents, String link, List<Post> posts) {}

  public record Post(String name, List<Source> sources) {}

  /** A link to a sentence, shown as the day of its document. */
  public record Source(String link, String label) {}

  public record OfficialRow(
      String number,
      String kind,
      String issuer,
      String issued,
      String title,
      int times,
      String link) {}

  /** A series; the chart is SVG. */
  public record SeriesRow(
      String measure, String subject, String unit, String chart, List<PointRow> points) {}

  public record PointRow(String day, String value, String link) {}

  public record ProgressRow(String what, String value, double share, String day, String link) {}

  public record BreakdownRow(String sum, boolean holds, String difference, String link) {}

  public record EventRow(String day, boolean inferred, String label, String link) {}

  public record ProblemRow(
      String severity, String message, String cause, String remedy, String document, String link) {}
}
