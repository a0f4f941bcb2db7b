package org.annalist.testkit;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.view.Action;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Choice;
import org.annalist.api.view.Comparison;
import org.annalist.api.view.Form;
import org.annalist.api.view.Graph;
import org.annalist.api.view.MarkedText;
import org.annalist.api.view.Notice;
import org.annalist.api.view.Page;
import org.annalist.api.view.Table;
import org.annalist.api.view.Timeline;
import org.annalist.api.view.Tree;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.XyChart;

/** All that a model shows, asked for as the workbench would on a very large screen. */
final class ModelWalk {

  /** More pixels than a small corpus has items. */
  static final int PIXELS = 100_000;

  private static final int DEPTH = 100;

  private final Cancellation cancellation;
  private final List<String> items = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<ViewModel> parts = new ArrayList<>();

  private ModelWalk(Cancellation cancellation) {
    this.cancellation = cancellation;
  }

  /** Walks through a model and, if it is a page, its sections. */
  static ModelWalk through(ViewModel model, Cancellation cancellation) {
    ModelWalk walk = new ModelWalk(cancellation);
    walk.visit(model);
    return walk;
  }

  /** Keys of items in the order in which they are shown, heads of groups not among them. */
  List<String> items() {
    return items;
  }

  /** Words that are shown, labels of actions among them. */
  List<String> words() {
    return words;
  }

  /** The model itself, or the parts of a page. */
  List<ViewModel> parts() {
    return parts;
  }

  private void visit(ViewModel model) {
    words.add(model.title());
    model.notice().ifPresent(this::notice);
    actions(model.actions(""));
    model.choices().forEach(this::choice);
    if (model instanceof Page page) {
      page.sections().forEach(this::section);
      return;
    }
    parts.add(model);
    int from = items.size();
    if (model instanceof Table table) {
      table(table);
    } else if (model instanceof Tree tree) {
      tree(tree, "", 0);
    } else if (model instanceof MarkedText text) {
      text(text);
    } else if (model instanceof XyChart chart) {
      chart(chart);
    } else if (model instanceof Timeline timeline) {
      timeline(timeline);
    } else if (model instanceof Graph graph) {
      graph(graph);
    } else if (model instanceof Comparison comparison) {
      comparison(comparison);
    } else if (model instanceof Form form) {
      form.fields().forEach(this::field);
    }
    items.subList(from, items.size()).forEach(key -> actions(model.actions(key)));
  }

  private void section(Page.Section section) {
    words.add(section.title());
    words.add(section.detail());
    visit(section.model());
  }

  private void notice(Notice notice) {
    words.add(notice.state());
    words.add(notice.reason());
    actions(notice.actions());
  }

  private void choice(Choice choice) {
    words.add(choice.label());
    actions(choice.answers());
  }

  private void actions(List<Action> actions) {
    actions.forEach(action -> words.add(action.label()));
  }

  private void cell(Cell cell) {
    words.add(cell.text());
    words.add(cell.detail());
  }

  private void field(Form.Field field) {
    words.add(field.label());
    cell(field.value());
  }

  private void table(Table table) {
    table.columns().forEach(column -> words.add(column.label()));
    long count = table.count(Table.Query.ALL, cancellation);
    for (Table.Row row : table.rows(0, (int) count, Table.Query.ALL, cancellation)) {
      items.add(row.key());
      row.cells().forEach(this::cell);
    }
  }

  private void tree(Tree tree, String parent, int depth) {
    if (depth > DEPTH) {
      throw new AssertionError("The tree has no end below " + parent);
    }
    for (Tree.Node node : tree.children(parent)) {
      if (!node.group()) {
        items.add(node.key());
      }
      cell(node.cell());
      words.add(node.value());
      tree(tree, node.key(), depth + 1);
    }
  }

  private void text(MarkedText text) {
    Span all = new Span(0, text.length());
    for (MarkedText.Mark mark : text.marks(all)) {
      items.add(mark.key());
      words.add(mark.card().title());
      mark.card().fields().forEach(this::field);
    }
    for (MarkedText.Note note : text.notes(all)) {
      items.add(note.key());
      words.add(note.head());
      words.addAll(note.lines());
    }
    text.legend().forEach(entry -> words.add(entry.label()));
  }

  private void chart(XyChart chart) {
    words.add(chart.subtitle());
    words.addAll(chart.categories());
    words.add(chart.verdict().text());
    double[] range = chart.range();
    for (XyChart.Line line : chart.lines()) {
      words.add(line.name());
      chart
          .slice(line.key(), range[0], range[1], PIXELS, cancellation)
          .forEach(
              item -> {
                items.add(item.key());
                words.add(item.label());
              });
    }
    for (XyChart.Milestone milestone : chart.milestones(range[0], range[1])) {
      items.add(milestone.key());
      words.add(milestone.label());
    }
  }

  private void timeline(Timeline timeline) {
    timeline.groups().forEach(group -> words.add(group.label()));
    double[] range = timeline.range();
    for (Timeline.Lane lane : timeline.lanes()) {
      words.add(lane.label());
      timeline
          .slice(lane.key(), range[0], range[1] + 1, PIXELS, cancellation)
          .forEach(
              item -> {
                items.add(item.key());
                words.add(item.label());
              });
    }
    for (Timeline.Undated undated : timeline.shelf()) {
      items.add(undated.key());
      words.add(undated.label());
    }
  }

  private void comparison(Comparison comparison) {
    for (Comparison.Statement statement : comparison.statements()) {
      items.add(statement.key());
      words.addAll(List.of(statement.head(), statement.detail(), statement.text()));
    }
  }

  private void graph(Graph graph) {
    words.addAll(graph.heads());
    graph.kinds().forEach(kind -> words.add(kind.label()));
    graph.styles().forEach(style -> words.add(style.label()));
    for (Graph.Node node : graph.nodes()) {
      items.add(node.key());
      words.add(node.label());
      words.add(node.detail());
      words.add(node.group());
    }
    for (Graph.Edge edge : graph.edges()) {
      items.add(edge.key());
      words.add(edge.label());
    }
  }

  /** Everything shown and where it comes from, in words that can be compared. */
  String told(ViewModel model) {
    StringBuilder told = new StringBuilder(String.join("\n", words));
    for (String key : items) {
      told.append('\n').append(key).append(' ').append(model.select(key));
      told.append(' ').append(model.provenance(key));
    }
    return told.toString();
  }
}
