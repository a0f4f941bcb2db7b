package org.annalist.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.view.Comparison;
import org.annalist.api.view.Graph;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.Table;
import org.annalist.api.view.Tree;
import org.annalist.api.view.ViewModel;

/** Whether a model's answers agree with each other. */
final class ModelRules {

  private static final int PAGE = 7;
  private static final String NOT_THERE = "\u0001nowhere\u0001";

  private ModelRules() {}

  static void check(ViewModel model) {
    if (model instanceof Table table) {
      table(table);
    } else if (model instanceof Tree tree) {
      tree(tree, "", List.of());
    } else if (model instanceof MarkedText text) {
      text(text);
    } else if (model instanceof Graph graph) {
      graph(graph);
    } else if (model instanceof Comparison comparison) {
      comparison(comparison);
    } else {
      TimeRules.check(model);
    }
  }

  private static void table(Table table) {
    List<Table.Column> columns = table.columns();
    assertThat(columns)
        .as("columns")
        .isNotEmpty()
        .extracting(Table.Column::key)
        .doesNotHaveDuplicates();
    assertThat(columns).as("widths").allMatch(column -> column.width() > 0);
    List<Table.Row> rows = rows(table, Table.Query.ALL);
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      assertThat(row.cells()).as("cells of %s", row.key()).hasSameSizeAs(columns);
      assertThat(table.indexOf(row.key(), Table.Query.ALL, Cancellation.NONE)).hasValue(i);
    }
    assertThat(table.indexOf(NOT_THERE, Table.Query.ALL, Cancellation.NONE)).isEmpty();
    for (int from = 0; from < rows.size(); from += PAGE) {
      assertThat(table.rows(from, PAGE, Table.Query.ALL, Cancellation.NONE))
          .as("rows from %d", from)
          .isEqualTo(rows.subList(from, Math.min(from + PAGE, rows.size())));
    }
    filters(table, rows);
    for (int column = 0; column < columns.size(); column++) {
      sorts(table, column, rows);
    }
  }

  private static void filters(Table table, List<Table.Row> rows) {
    assertThat(rows(table, new Table.Query(NOT_THERE, "", true))).isEmpty();
    for (Table.Row row : rows) {
      row.cells().stream()
          .map(cell -> cell.text().strip())
          .filter(text -> !text.isEmpty())
          .findFirst()
          .ifPresent(
              text ->
                  assertThat(rows(table, new Table.Query(text, "", true)))
                      .as("rows with “%s”", text)
                      .extracting(Table.Row::key)
                      .contains(row.key()));
    }
  }

  private static void sorts(Table table, int column, List<Table.Row> all) {
    String key = table.columns().get(column).key();
    List<Table.Row> up = rows(table, new Table.Query("", key, true));
    List<Table.Row> down = rows(table, new Table.Query("", key, false));
    assertThat(up).as("rows by %s", key).containsExactlyInAnyOrderElementsOf(all);
    assertThat(down).as("rows by %s", key).containsExactlyInAnyOrderElementsOf(all);
    for (int i = 1; i < all.size() && table.columns().get(column).numeric(); i++) {
      assertThat(up.get(i - 1).cells().get(column))
          .as("rows %d and %d by %s", i - 1, i, key)
          .isLessThanOrEqualTo(up.get(i).cells().get(column));
    }
    if (!all.isEmpty()) {
      assertThat(up.get(0).cells().get(column).text())
          .as("first row up, last row down by %s", key)
          .isEqualTo(last(down).cells().get(column).text());
    }
  }

  private static Table.Row last(List<Table.Row> rows) {
    return rows.get(rows.size() - 1);
  }

  private static List<Table.Row> rows(Table table, Table.Query query) {
    long count = table.count(query, Cancellation.NONE);
    List<Table.Row> rows = table.rows(0, (int) count + PAGE, query, Cancellation.NONE);
    assertThat(rows).as("rows of %s", query).hasSize((int) count);
    return rows;
  }

  private static void tree(Tree tree, String parent, List<String> path) {
    List<Tree.Node> children = tree.children(parent);
    for (Tree.Node node : children) {
      List<String> here = new java.util.ArrayList<>(path);
      here.add(node.key());
      assertThat(tree.path(node.key())).as("path of %s", node.key()).isEqualTo(here);
      assertThat(tree.children(node.key()))
          .as("children of %s", node.key())
          .hasSize(node.children());
      tree(tree, node.key(), here);
    }
    assertThat(tree.path(NOT_THERE)).isEmpty();
  }

  private static void text(MarkedText text) {
    Span all = new Span(0, text.length());
    assertThat(text.text(all)).hasSize(text.length());
    List<MarkedText.Mark> marks = text.marks(all);
    assertThat(marks).allMatch(mark -> all.contains(mark.span()));
    for (int i = 1; i < marks.size(); i++) {
      Span before = marks.get(i - 1).span();
      Span span = marks.get(i).span();
      boolean ordered =
          before.begin() < span.begin()
              || before.begin() == span.begin() && before.end() >= span.end();
      assertThat(ordered).as("%s before %s", before, span).isTrue();
    }
    for (MarkedText.Mark mark : marks) {
      assertThat(text.marks(mark.span())).as("marks at %s", mark.span()).contains(mark);
      assertThat(text.marks(mark.span())).allMatch(m -> m.span().overlaps(mark.span()));
      Span sentence = text.sentence(mark.span().begin());
      assertThat(all.contains(sentence)).as("sentence %s in the text", sentence).isTrue();
    }
    assertThat(java.util.Arrays.stream(text.density(PAGE)).sum()).isEqualTo(marks.size());
    for (MarkedText.Legend entry : text.legend()) {
      assertThat(marks.stream().filter(mark -> mark.style().equals(entry.style())))
          .as("marks of %s in the legend", entry.style())
          .hasSize(entry.count());
    }
    assertThat(text.notes(all)).allMatch(note -> note.at() >= 0 && note.at() <= text.length());
    paragraphs(text, all);
  }

  private static void paragraphs(MarkedText text, Span all) {
    int end = 0;
    for (MarkedText.Paragraph paragraph : text.paragraphs(all)) {
      assertThat(paragraph.span().begin()).as("begin of %s", paragraph).isGreaterThanOrEqualTo(end);
      assertThat(text.text(new Span(end, paragraph.span().begin()))).as("lost text").isBlank();
      end = paragraph.span().end();
    }
    assertThat(text.text(new Span(end, text.length()))).as("lost text").isBlank();
  }

  private static void graph(Graph graph) {
    Set<String> nodes = new HashSet<>();
    graph.nodes().forEach(node -> nodes.add(node.key()));
    Set<String> kinds = new HashSet<>(Set.of(""));
    graph.kinds().forEach(kind -> kinds.add(kind.key()));
    for (Graph.Edge edge : graph.edges()) {
      assertThat(nodes).as("ends of %s", edge.key()).contains(edge.from(), edge.to());
      assertThat(kinds).as("kind of %s", edge.key()).contains(edge.kind());
      assertThat(edge.weight()).as("weight of %s", edge.key()).isPositive();
    }
  }

  private static void comparison(Comparison comparison) {
    for (Comparison.Statement statement : comparison.statements()) {
      assertThat(statement.focus().end())
          .as("end of what is compared in %s", statement.key())
          .isLessThanOrEqualTo(statement.text().length());
    }
  }
}
