package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Entity;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Link;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.annotation.Series;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.CorpusRun;
import org.annalist.testkit.Texts;

/** A short text with what others found in it, for checks to read. */
final class Told {

  private static final String SERIES = "series-of-the-programme";

  private AnnotatedDocument document;

  private Told(AnnotatedDocument document) {
    this.document = document;
  }

  static Told in(String id, String text) {
    return new Told(AnnotatedDocument.of(Texts.document(id, text)));
  }

  /** The corpus of these texts. */
  static AnnotatedCorpus corpus(Told... told) {
    return AnnotatedCorpus.of(Arrays.stream(told).map(one -> one.document).toList());
  }

  /** What the checks report of these texts, as {@code kind: operands}. */
  static List<String> alarms(Told... told) {
    return CorpusRun.on(corpus(told)).extract(new ConsistencyChecks()).problems().stream()
        .map(problem -> problem.kind() + ": " + problem.cause())
        .toList();
  }

  static List<Problem> problems(Told... told) {
    return CorpusRun.on(corpus(told)).extract(new ConsistencyChecks()).problems();
  }

  private Span span(String words) {
    return Texts.span(document.document(), words);
  }

  Told from(String day) {
    document =
        document.with(
            Layers.CREATED, new Span(0, 0), DocumentTime.of(day, DocumentTime.Basis.METADATA));
    return this;
  }

  /** Says that the text tells the story of another. */
  Told reprints(String story) {
    document = document.with(Layers.REPRINTS, new Span(0, 0), Reprint.of(story, 1));
    return this;
  }

  /** A figure; what was told of it first holds. */
  Told figure(String words, Quantity value) {
    Span span = span(words);
    if (document.annotations(Layers.FIGURES).stream().anyMatch(a -> a.span().equals(span))) {
      return this;
    }
    document = document.with(Layers.FIGURES, span, value);
    return this;
  }

  Told percent(String words, double value) {
    return figure(words, Quantity.of(value).withPercent(true));
  }

  /** A point of the one programme. */
  Told progress(String words, double done, double of, String asOf) {
    document =
        document
            .with(
                Layers.SERIES,
                span(words),
                Series.of(SERIES, Series.Kind.RATIO, "công trình").withSubject("5-CTr/HU"))
            .with(Layers.POINTS, span(words), Point.of(SERIES, done).withOf(of).withAsOf(asOf));
    return figure(words, Quantity.of(done).withOf(of).withUnit("công trình"));
  }

  /** A whole and its parts that were found not to add up; each a figure of one unit. */
  Told sum(String unit, String whole, String... parts) {
    List<Span> spans = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    figure(whole, Quantity.of(number(whole)).withUnit(unit));
    spans.add(span(whole));
    for (String part : parts) {
      figure(part, Quantity.of(number(part)).withUnit(unit));
      spans.add(span(part));
      values.add(number(part));
    }
    spans.sort(null);
    document =
        document.with(
            Layers.BREAKDOWNS,
            spans.get(0).cover(spans.get(spans.size() - 1)),
            Breakdown.of(number(whole), values, Double.NaN, false).withEvidence(spans));
    return this;
  }

  private static double number(String words) {
    return Double.parseDouble(words.replace(".", "").replace(',', '.'));
  }

  /** A person who holds a post; both are entities by their words. */
  Told holds(String person, String post, Holding.Status status) {
    Span personSpan = span(person);
    Span postSpan = span(post);
    document =
        document
            .with(Layers.LINKS, personSpan, Link.of(person, EntityType.PERSON))
            .with(Layers.LINKS, postSpan, Link.of(post, EntityType.POSITION))
            .with(Layers.IDENTITIES, postSpan, Entity.of(post, EntityType.POSITION, post))
            .with(
                Layers.HOLDINGS,
                personSpan.cover(postSpan),
                Holding.of(person, post, personSpan, postSpan).withStatus(status));
    return this;
  }

  Told titled(String kind, String number, String day, String issuer, String title) {
    document =
        document.with(
            Layers.OFFICIAL_DOCUMENTS,
            span(number),
            OfficialDocument.of(number)
                .withKind(kind)
                .withIssued(day)
                .withIssuer(issuer)
                .withTitle(title));
    return this;
  }
}
