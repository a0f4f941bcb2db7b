package org.annalist.workbench.render.graph;

import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.view.Graph;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.FilterField;
import org.annalist.workbench.render.ToggleChips;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/**
 * What filters a graph, above it: words, the least weight, whether only the neighbours of the
 * selection are shown, and chips for the sorts of nodes and edges, which are the legend too.
 */
final class GraphBar {

  private final Composite root;
  private final Look look;
  private final FilterField field;
  private final Label leastLabel;
  private final Spinner least;
  private final Button near;
  private final ToggleChips chips;
  private final Consumer<GraphFilter> changed;
  private GraphFilter filter = GraphFilter.first(List.of(), List.of());

  /**
   * A bar.
   *
   * @param changed told of the new filter when the user changes it
   * @param nearChanged told when the user wants the neighbours of the selection alone, or all
   */
  GraphBar(Composite parent, Look look, Consumer<GraphFilter> changed, Runnable nearChanged) {
    this.look = look;
    this.changed = changed;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(look.palette().base()));
    GridLayout layout = new GridLayout(4, false);
    layout.marginHeight = 0;
    layout.marginWidth = 0;
    layout.marginRight = 8;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    field = new FilterField(root, look, words -> change(filter.withWords(words)));
    field.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    leastLabel = new Label(root, SWT.NONE);
    leastLabel.setText(look.words().of("graph.least"));
    leastLabel.setBackground(root.getBackground());
    leastLabel.setForeground(Look.color(look.palette().text2()));
    leastLabel.setLayoutData(new GridData());
    least = new Spinner(root, SWT.BORDER);
    least.setToolTipText(look.words().of("graph.leastTip"));
    least.setLayoutData(new GridData());
    least.addListener(SWT.Selection, e -> change(filter.withLeast(least.getSelection())));
    near = new Button(root, SWT.CHECK);
    near.setText(look.words().of("graph.around"));
    near.setToolTipText(look.words().of("graph.aroundTip"));
    near.addListener(SWT.Selection, e -> nearChanged.run());
    chips = new ToggleChips(root, look);
    GridData chipsData = new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1);
    chipsData.horizontalIndent = 4;
    chips.setLayoutData(chipsData);
  }

  Control control() {
    return root;
  }

  /** The field for words. */
  FilterField field() {
    return field;
  }

  /** Whether only the neighbours of the selection are wanted. */
  boolean isNear() {
    return near.getSelection();
  }

  private void change(GraphFilter newFilter) {
    filter = newFilter;
    changed.accept(filter);
  }

  /**
   * Shows a filter of a graph.
   *
   * @param heaviest greatest weight of its edges
   */
  void show(List<Graph.Style> styles, List<Graph.Kind> kinds, int heaviest, GraphFilter newFilter) {
    filter = newFilter;
    chips.clear();
    if (styles.size() > 1) {
      styles.forEach(this::addStyle);
    }
    if (kinds.size() > 1) {
      kinds.forEach(this::addKind);
    }
    exclude(chips, styles.size() < 2 && kinds.size() < 2);
    exclude(leastLabel, heaviest < 2);
    exclude(least, heaviest < 2);
    least.setValues(filter.least(), 1, Math.max(2, heaviest), 0, 1, 5);
    root.getParent().layout(true, true);
  }

  private static void exclude(Control control, boolean excluded) {
    ((GridData) control.getLayoutData()).exclude = excluded;
    control.setVisible(!excluded);
  }

  private void addStyle(Graph.Style style) {
    NodeMark mark = new NodeMark(look.palette());
    chips.add(
        style.label(),
        !filter.hiddenStyles().contains(style.key()),
        (drawing, area) ->
            mark.paint(drawing, style.key(), false, area.centreX(), area.centreY(), 5),
        shown -> change(filter.withStyle(style.key(), shown)));
  }

  private void addKind(Graph.Kind kind) {
    chips.add(
        kind.label(),
        !filter.hiddenKinds().contains(kind.key()),
        (drawing, area) ->
            drawing.line(
                look.palette().text(),
                1.5,
                kind.inferred() ? Dash.SHORT : Dash.SOLID,
                area.x(),
                area.centreY(),
                area.right(),
                area.centreY()),
        shown -> change(filter.withKind(kind.key(), shown)));
  }
}
