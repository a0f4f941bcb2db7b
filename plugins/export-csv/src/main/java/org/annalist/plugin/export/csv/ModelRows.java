package org.annalist.plugin.export.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.Comparison;
import org.annalist.api.view.Form;
import org.annalist.api.view.Graph;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.Page;
import org.annalist.api.view.Precision;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Tree;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.XyChart;

/**
 * The rows of a view's model: a head, then one row for each item, with document and sentence last.
 */
final class ModelRows {

  private static final int PAGE = 1000;
  private static final int WIDE = 1_000_000;

  private final Snapshot snapshot;
  private final CsvWriter csv;
  private final Cancellation cancellation;

  ModelRows(Snapshot snapshot, CsvWriter csv, Cancellation cancellation) {
    this.snapshot = snapshot;
    this.csv = csv;
    this.cancellation = cancellation;
  }

  void write(ViewModel model) {
    cancellation.check();
    if (model instanceof Table table) {
      table(table);
    } else if (model instanceof Tree tree) {
      head("path", "label", "detail", "value");
      tree(tree, "", "");
    } else if (model instanceof XyChart chart) {
      chart(chart);
    } else if (model instanceof Timeline timeline) {
      timeline(timeline);
    } else if (model instanceof MarkedText text) {
      marks(text);
    } else if (model instanceof Graph graph) {
      graph(graph);
    } else if (model instanceof Comparison comparison) {
      comparison(comparison);
    } else if (model instanceof Form form) {
      csv.row(List.of("field", "value"));
      form.fields().forEach(f -> csv.row(List.of(f.label(), f.value().text())));
    } else if (model instanceof Page page) {
      page.sections().forEach(this::section);
    }
  }

  private void section(Page.Section section) {
    csv.row(List.of(section.title()));
    write(section.model());
    csv.row(List.of(""));
  }

  private void table(Table table) {
    List<String> labels = new ArrayList<>();
    table.columns().forEach(c -> labels.add(c.label().isEmpty() ? c.key() : c.label()));
    head(labels.toArray(String[]::new));
    long count = table.count(Table.Query.ALL, cancellation);
    for (long from = 0; from < count; from += PAGE) {
      cancellation.check();
      for (Table.Row row : table.rows(from, PAGE, Table.Query.ALL, cancellation)) {
        row.cells().forEach(cell -> cell(cell.text(), cell.order()));
        source(table, row.key());
      }
    }
  }

  private void cell(String text, double order) {
    // A number that is written as such stays a number; a formatted one stays as the user saw it.
    if (!Double.isNaN(order) && text.equals(Long.toString((long) order))) {
      csv.number(order);
    } else {
      csv.text(text);
    }
  }

  private void tree(Tree tree, String key, String path) {
    for (Tree.Node node : tree.children(key)) {
      cancellation.check();
      csv.text(path).text(node.cell().text()).text(node.cell().detail()).text(node.value());
      source(tree, node.key());
      if (node.children() > 0) {
        tree(tree, node.key(), path + "/" + node.cell().text());
      }
    }
  }

  private void chart(XyChart chart) {
    head("line", "at", "value", "of", "to", "qualifier", "unit");
    double[] range = chart.range();
    for (XyChart.Line line : chart.lines()) {
      for (XyChart.Item item : chart.slice(line.key(), range[0], range[1], WIDE, cancellation)) {
        csv.text(line.name()).text(at(chart, item));
        csv.number(item.value()).number(item.of()).number(item.to());
        csv.text(item.qualifier().name()).text(chart.unit());
        source(chart, item.key());
      }
    }
  }

  private static String at(XyChart chart, XyChart.Item item) {
    int category = (int) item.x();
    return category >= 0 && category < chart.categories().size()
        ? chart.categories().get(category)
        : time(item.x(), item.precision());
  }

  private void timeline(Timeline timeline) {
    head("group", "lane", "from", "to", "label", "count", "inferred");
    double[] range = timeline.range();
    for (Timeline.Lane lane : timeline.lanes()) {
      // The last item begins where the range ends.
      double end = Math.nextUp(range[1]);
      for (Timeline.Item item : timeline.slice(lane.key(), range[0], end, WIDE, cancellation)) {
        csv.text(lane.group()).text(lane.label());
        csv.text(time(item.from(), item.precision())).text(time(item.to(), item.precision()));
        csv.text(item.label()).number(item.count()).text(Boolean.toString(item.inferred()));
        source(timeline, item.key());
      }
    }
    for (Timeline.Undated item : timeline.shelf()) {
      csv.text("").text("").text("").text("").text(item.label()).number(item.count()).text("");
      source(timeline, item.key());
    }
  }

  private static String time(double epochDay, Precision precision) {
    if (precision == Precision.INSTANT) {
      return Instant.ofEpochSecond(Math.round(epochDay * 86_400))
          .atOffset(ZoneOffset.UTC)
          .toLocalDateTime()
          .toString();
    }
    LocalDate day = LocalDate.ofEpochDay((long) Math.floor(epochDay));
    return switch (precision) {
      case MONTH, QUARTER -> day.toString().substring(0, 7);
      case YEAR, DECADE, CENTURY -> Integer.toString(day.getYear());
      default -> day.toString();
    };
  }

  private void marks(MarkedText text) {
    head("layer", "style", "words");
    for (MarkedText.Mark mark : text.marks(new Span(0, text.length()))) {
      csv.text(mark.layer()).text(mark.style()).text(text.text(mark.span()));
      source(text, mark.key());
    }
  }

  private void graph(Graph graph) {
    Map<String, String> labels = new HashMap<>();
    graph.nodes().forEach(node -> labels.put(node.key(), node.label()));
    graph.kinds().forEach(kind -> labels.put(kind.key(), kind.label()));
    head("from", "to", "kind", "weight", "label");
    for (Graph.Edge edge : graph.edges()) {
      csv.text(labels.get(edge.from())).text(labels.get(edge.to()));
      csv.text(labels.getOrDefault(edge.kind(), "")).number(edge.weight()).text(edge.label());
      source(graph, edge.key());
    }
  }

  private void comparison(Comparison comparison) {
    head("compared", "where");
    for (Comparison.Statement statement : comparison.statements()) {
      csv.text(statement.head()).text(statement.detail());
      source(comparison, statement.key());
    }
  }

  private void head(String... columns) {
    for (String column : columns) {
      csv.text(column);
    }
    csv.text("document").text("sentence").end();
  }

  private void source(ViewModel model, String key) {
    List<Place> places = model.provenance(key);
    if (places.isEmpty()) {
      csv.text("").text("").end();
    } else {
      Place place = places.get(0);
      csv.text(place.document()).text(snapshot.text(snapshot.sentence(place)).strip()).end();
    }
  }
}
