package org.annalist.plugin.link.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Place;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.osgi.service.component.annotations.Component;

/**
 * Links what reports say is done of one whole to a series of ratios. Two statements speak of one
 * measure if they count for the same programme, and count the same sort of thing or out of the same
 * whole. Each document tells a value of a day once. Other figures make a series if they measure the
 * same for the same subject.
 */
@Component
@ExtractorInfo(
    name = "link-series",
    reads = {
      Layers.PROGRESS_NAME,
      Layers.INDICATORS_NAME,
      Layers.FIGURES_NAME,
      Layers.CREATED_NAME,
      Layers.REPRINTS_NAME,
      Layers.LINKS_NAME
    },
    writes = {Layers.SERIES_NAME, Layers.POINTS_NAME},
    scope = Scope.CORPUS)
public final class SeriesLinker implements Extractor {

  @Override
  public Findings extract(ExtractRequest request) {
    Findings.Builder findings = Findings.of(request);
    Set<Place> taken = new HashSet<>();
    for (Measure measure : Measure.join(statements(request))) {
      request.cancellation().check();
      write(measure, findings);
      measure.statements().forEach(statement -> taken.add(statement.place()));
    }
    for (List<Stated> group : new IndicatorSeries(request).groups(taken)) {
      request.cancellation().check();
      write(group, findings);
    }
    return findings.build();
  }

  private static List<Statement> statements(ExtractRequest request) {
    Snapshot snapshot = request.snapshot();
    List<Statement> statements = new ArrayList<>();
    Cursor<Progress> cursor = snapshot.cursor(Layers.PROGRESS);
    String document = "";
    Subjects subjects = null;
    while (cursor.next()) {
      request.cancellation().check();
      if (!document.equals(cursor.document())) {
        document = cursor.document();
        subjects = new Subjects(snapshot, document);
      }
      String published =
          snapshot.created(cursor.document()).map(created -> created.value()).orElse("");
      statements.add(Statement.of(cursor.place(), cursor.value(), published, subjects));
    }
    return statements;
  }

  private static void write(Measure measure, Findings.Builder findings) {
    Statement first = measure.statements().get(0);
    Series series =
        Series.of(measure.id(), Series.Kind.RATIO, first.unit())
            .withSubject(first.subject())
            .withUnit(first.unit());
    findings
        .add(Layers.SERIES, first.place().document(), first.place().span(), series, "progress", 1)
        .because(() -> measure.statements().size() + " statements count the same");
    Set<List<Object>> told = new HashSet<>();
    for (Statement one : measure.statements()) {
      Progress progress = one.progress();
      boolean firstTime =
          told.add(
              List.of(one.place().document(), progress.done(), progress.of(), progress.asOf()));
      if (firstTime) {
        findings
            .add(
                Layers.POINTS,
                one.place().document(),
                one.place().span(),
                Point.of(measure.id(), progress.done())
                    .withOf(progress.of())
                    .withAsOf(progress.asOf())
                    .withPublished(one.published()),
                "progress",
                1)
            .because(() -> "“" + progress.what() + "” is told for “" + progress.asOf() + "”");
      }
    }
  }

  private static void write(List<Stated> group, Findings.Builder findings) {
    Stated first = group.get(0);
    String id = Measure.id(first.key());
    Indicator indicator = first.indicator();
    Series series =
        Series.of(id, indicator.kind(), indicator.measure())
            .withSubject(indicator.subject().isBlank() ? indicator.row() : indicator.subject())
            .withUnit(first.figure().unit());
    findings
        .add(Layers.SERIES, first.place().document(), first.place().span(), series, "indicator", 1)
        .because(() -> group.size() + " figures measure the same");
    for (Stated one : group) {
      Quantity figure = one.figure();
      findings
          .add(
              Layers.POINTS,
              one.place().document(),
              one.place().span(),
              Point.of(id, figure.value())
                  .withOf(figure.of())
                  .withTo(figure.to())
                  .withQualifier(figure.qualifier())
                  .withAsOf(one.indicator().asOf())
                  .withPublished(one.published()),
              "indicator",
              1)
          .because(
              () ->
                  "“"
                      + one.indicator().measure()
                      + "” is told for “"
                      + one.indicator().asOf()
                      + "”");
    }
  }
}
