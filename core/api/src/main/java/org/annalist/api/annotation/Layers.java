package org.annalist.api.annotation;

import java.util.List;

/** The standard layers. Plugins that share a type of annotation share it here. */
public final class Layers {

  /** Name of {@link #ENTITIES}, for annotations such as {@code @ExtractorInfo(writes = …)}. */
  public static final String ENTITIES_NAME = "entities";

  public static final String TIMES_NAME = "times";
  public static final String CREATED_NAME = "created";
  public static final String FIGURES_NAME = "figures";
  public static final String EVENTS_NAME = "events";
  public static final String HOLDINGS_NAME = "holds";
  public static final String OFFICIAL_DOCUMENTS_NAME = "document";
  public static final String BREAKDOWNS_NAME = "breakdown";
  public static final String PROGRESS_NAME = "progress";
  public static final String INDICATORS_NAME = "indicators";
  public static final String CITATIONS_NAME = "citations";
  public static final String ASSIGNMENTS_NAME = "assignments";
  public static final String REPRINTS_NAME = "reprints";
  public static final String IDENTITIES_NAME = "identities";
  public static final String LINKS_NAME = "links";
  public static final String SERIES_NAME = "series";
  public static final String POINTS_NAME = "points";

  /** Persons, positions, organisations, places and official documents that the text names. */
  public static final Layer<Mention> ENTITIES = Layer.flat(ENTITIES_NAME, Mention.class);

  /** Times (TIMEX3). */
  public static final Layer<Timex3> TIMES = Layer.flat(TIMES_NAME, Timex3.class);

  /**
   * The day of the text: at most one annotation a document, at the words it follows from, or empty
   * at 0 where it comes from outside the text.
   */
  public static final Layer<DocumentTime> CREATED = Layer.flat(CREATED_NAME, DocumentTime.class);

  /** Stated quantities. */
  public static final Layer<Quantity> FIGURES = Layer.flat(FIGURES_NAME, Quantity.class);

  /** Sentences that tell of something at a day or month. */
  public static final Layer<Event> EVENTS = Layer.overlapping(EVENTS_NAME, Event.class);

  /** Facts: who holds which post. Spans cover person and position. */
  public static final Layer<Holding> HOLDINGS = Layer.overlapping(HOLDINGS_NAME, Holding.class);

  /** Facts: official documents with number, day, issuer and title. */
  public static final Layer<OfficialDocument> OFFICIAL_DOCUMENTS =
      Layer.overlapping(OFFICIAL_DOCUMENTS_NAME, OfficialDocument.class);

  /** Facts: totals and their parts. */
  public static final Layer<Breakdown> BREAKDOWNS =
      Layer.overlapping(BREAKDOWNS_NAME, Breakdown.class);

  /** Facts: how much of a programme is done. */
  public static final Layer<Progress> PROGRESS = Layer.overlapping(PROGRESS_NAME, Progress.class);

  /** What figures measure, each at the span of its figure. */
  public static final Layer<Indicator> INDICATORS = Layer.flat(INDICATORS_NAME, Indicator.class);

  /** Which official document names which, each at the span of the cited one. */
  public static final Layer<Citation> CITATIONS = Layer.overlapping(CITATIONS_NAME, Citation.class);

  /** Tasks with their deadline; spans cover the words of the task. */
  public static final Layer<Assignment> ASSIGNMENTS =
      Layer.overlapping(ASSIGNMENTS_NAME, Assignment.class);

  /** Corpus: documents that tell one story; none for a document that stands alone. */
  public static final Layer<Reprint> REPRINTS = Layer.flat(REPRINTS_NAME, Reprint.class);

  /** Corpus: one annotation for each entity, at its first mention in the order of places. */
  public static final Layer<Entity> IDENTITIES = Layer.overlapping(IDENTITIES_NAME, Entity.class);

  /** Corpus: which entity a mention means; at the span of the mention, or of a part of it. */
  public static final Layer<Link> LINKS = Layer.overlapping(LINKS_NAME, Link.class);

  /** Corpus: one annotation for each series, at its first point in the order of places. */
  public static final Layer<Series> SERIES = Layer.overlapping(SERIES_NAME, Series.class);

  /** Corpus: the points of all series, each at the span of its figure. */
  public static final Layer<Point> POINTS = Layer.overlapping(POINTS_NAME, Point.class);

  private Layers() {}

  /** The layers of facts: statements that are exported and counted as such. */
  public static List<Layer<? extends Fact>> facts() {
    return List.of(HOLDINGS, OFFICIAL_DOCUMENTS, BREAKDOWNS, PROGRESS);
  }

  /** All standard layers, in the order in which they are shown. */
  public static List<Layer<?>> standard() {
    return List.of(
        ENTITIES,
        TIMES,
        CREATED,
        FIGURES,
        EVENTS,
        HOLDINGS,
        OFFICIAL_DOCUMENTS,
        BREAKDOWNS,
        PROGRESS,
        INDICATORS,
        CITATIONS,
        ASSIGNMENTS,
        REPRINTS,
        IDENTITIES,
        LINKS,
        SERIES,
        POINTS);
  }
}
