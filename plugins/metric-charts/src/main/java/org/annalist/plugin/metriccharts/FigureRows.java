package org.annalist.plugin.metriccharts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Quantity.Qualifier;
import org.annalist.api.annotation.Series;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.view.Cell;
import org.annalist.api.view.RowSource;
import org.annalist.api.view.Timespan;
import org.annalist.api.view.Words;

/** The values of all indicators as rows, indicator by indicator. */
final class FigureRows implements RowSource {

  private final Snapshot snapshot;
  private final Words words;
  private final List<Value> values = new ArrayList<>();
  private final List<Series> series = new ArrayList<>();
  private final Map<String, Integer> rows = new HashMap<>();

  FigureRows(Snapshot snapshot, Indicators indicators, Words words) {
    this.snapshot = snapshot;
    this.words = words;
    for (Indicator indicator : indicators.all()) {
      for (Value value : indicator.values()) {
        rows.putIfAbsent(value.key(), values.size());
        values.add(value);
        series.add(indicator.series());
      }
    }
  }

  @Override
  public int count() {
    return values.size();
  }

  @Override
  public String key(int row) {
    return values.get(row).key();
  }

  @Override
  public Cell cell(int row, int column) {
    Point point = values.get(row).point();
    Series measured = series.get(row);
    return switch (column) {
      case 0 -> day(point.asOf());
      case 1 -> Cell.of(measured.measure());
      case 2 -> Cell.of(measured.subject());
      case 3 -> Cell.number(figure(point), point.value());
      case 4 -> point.of() > 0 ? Cell.number(words.number(point.of()), point.of()) : Cell.EMPTY;
      case 5 -> share(point);
      case 6 -> Cell.of(words.say("qualifier." + point.qualifier()));
      case 7 -> Cell.of(measured.unit());
      default -> title(values.get(row).place().document());
    };
  }

  private Cell day(String day) {
    return Timespan.of(day)
        .map(time -> Cell.number(words.day(day), time.from()))
        .orElseGet(() -> Cell.of(words.say("noDay")));
  }

  private String figure(Point point) {
    return words.figure(point.value(), Double.NaN, point.to(), Qualifier.EXACT);
  }

  private Cell share(Point point) {
    if (!(point.of() > 0)) {
      return Cell.EMPTY;
    }
    double share = point.value() / point.of();
    return Cell.number(words.share(share), share).withRatio(Math.min(1, Math.max(0, share)));
  }

  private Cell title(String document) {
    return Cell.of(snapshot.document(document).map(Document::title).orElse("")).asQuote();
  }

  @Override
  public OptionalInt row(String key) {
    Integer row = rows.get(key);
    return row == null ? OptionalInt.empty() : OptionalInt.of(row);
  }

  @Override
  public OptionalInt row(Selection selection) {
    if (selection.place().isPresent()) {
      return row(Value.key(selection.place().get()));
    }
    for (int i = 0; i < series.size() && !selection.series().isEmpty(); i++) {
      if (series.get(i).id().equals(selection.series())) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public List<Place> provenance(int row) {
    return List.of(values.get(row).place());
  }

  @Override
  public Selection select(int row) {
    return Selection.of(values.get(row).place()).withSeries(series.get(row).id());
  }
}
