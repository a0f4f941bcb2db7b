package org.annalist.workbench.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.Direction;
import org.annalist.workbench.layout.model.Geometry;
import org.annalist.workbench.layout.model.Node;
import org.annalist.workbench.layout.model.Split;
import org.annalist.workbench.layout.model.StackNode;
import org.annalist.workbench.look.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/**
 * Stacks as a tree places them, with sashes between. All stacks lie directly in one control, so
 * that a change of the tree only moves them. UI thread only.
 */
final class TreeArea {

  /** Told that the user gave a split other weights. */
  interface Listener {
    void weighed(List<Integer> path, List<Integer> weights);
  }

  private final Composite root;
  private final Ink background;
  private final Function<String, Control> stacks;
  private final Listener listener;
  private final List<Sash> sashes = new ArrayList<>();
  private Node tree = StackNode.standing("");
  private Predicate<StackNode> inSight = stack -> false;
  private Geometry geometry = Geometry.of(tree, new Bounds(0, 0, 0, 0), inSight);

  /**
   * An area.
   *
   * @param stacks the control of a stack by its id, a child of this area
   */
  TreeArea(Composite parent, Ink background, Function<String, Control> stacks, Listener listener) {
    this.background = background;
    this.stacks = stacks;
    this.listener = listener;
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(background));
    root.addListener(SWT.Resize, e -> lay());
  }

  Composite control() {
    return root;
  }

  Node tree() {
    return tree;
  }

  Geometry geometry() {
    return geometry;
  }

  List<Sash> sashes() {
    return List.copyOf(sashes);
  }

  /** Lays the stacks out anew; those that are out of sight are hidden. */
  void show(Node newTree, Predicate<StackNode> newInSight) {
    tree = newTree;
    inSight = newInSight;
    lay();
  }

  private void lay() {
    Rectangle room = root.getClientArea();
    geometry = Geometry.of(tree, new Bounds(0, 0, room.width, room.height), inSight);
    for (StackNode stack : tree.stacks()) {
      Control control = stacks.apply(stack.id());
      Bounds bounds = geometry.stacks().get(stack.id());
      if (control != null) {
        control.setVisible(bounds != null);
        if (bounds != null) {
          control.setBounds(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }
      }
    }
    laySashes();
  }

  private void laySashes() {
    List<Geometry.Bar> bars = geometry.bars();
    while (sashes.size() > bars.size()) {
      sashes.remove(sashes.size() - 1).dispose();
    }
    for (int i = 0; i < bars.size(); i++) {
      Geometry.Bar bar = bars.get(i);
      int style = bar.direction() == Direction.HORIZONTAL ? SWT.VERTICAL : SWT.HORIZONTAL;
      if (i < sashes.size() && (sashes.get(i).getStyle() & style) == 0) {
        sashes.set(i, sash(sashes.get(i), style));
      } else if (i >= sashes.size()) {
        sashes.add(sash(null, style));
      }
      Bounds at = bar.bounds();
      sashes.get(i).setBounds(at.x(), at.y(), at.width(), at.height());
    }
  }

  private Sash sash(Sash instead, int style) {
    if (instead != null) {
      instead.dispose();
    }
    Sash sash = new Sash(root, style | SWT.SMOOTH);
    sash.setBackground(Look.color(background));
    sash.addListener(SWT.Selection, this::drag);
    return sash;
  }

  private void drag(Event event) {
    int index = sashes.indexOf(event.widget);
    if (index < 0) {
      return;
    }
    Geometry.Bar bar = geometry.bars().get(index);
    boolean across = bar.direction() == Direction.HORIZONTAL;
    int wanted = across ? event.x - bar.bounds().x() : event.y - bar.bounds().y();
    int by = bar.limit(wanted);
    if (across) {
      event.x = bar.bounds().x() + by;
    } else {
      event.y = bar.bounds().y() + by;
    }
    if (by != 0) {
      listener.weighed(bar.path(), Geometry.weights(split(bar.path()), bar, by));
    }
  }

  private Split split(List<Integer> path) {
    Node node = tree;
    for (int index : path) {
      node = ((Split) node).children().get(index);
    }
    return (Split) node;
  }

  /** Gives a stack some px more, or fewer, of a direction, as far as its neighbour has them. */
  void grow(String stack, Direction direction, int by) {
    Geometry.Bar after = null;
    Geometry.Bar before = null;
    for (Geometry.Bar bar : geometry.bars()) {
      if (bar.direction() == direction) {
        Split split = split(bar.path());
        after = split.children().get(bar.first()).stack(stack).isPresent() ? bar : after;
        before = split.children().get(bar.second()).stack(stack).isPresent() ? bar : before;
      }
    }
    Geometry.Bar bar = after == null ? before : after;
    if (bar != null) {
      int signed = bar.limit(after == null ? -by : by);
      listener.weighed(bar.path(), Geometry.weights(split(bar.path()), bar, signed));
    }
  }
}
