package org.annalist.workbench.render.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annalist.api.Selection;
import org.annalist.api.view.Tree;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.CellPainter;
import org.annalist.workbench.render.FilterField;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** A tree with a filter above it; a short value stands at the right of each row. */
public final class TreeRenderer implements Renderer<Tree> {

  private static final int ROW = 24;

  private final RenderHost host;
  private final Composite root;
  private final FilterField filter;
  private final org.eclipse.swt.widgets.Tree tree;
  private final CellPainter cells;
  private final Set<String> closed = new HashSet<>();
  private Tree model;
  private List<Branch> branches = List.of();
  private String words = "";
  private String shownKey = "";

  /**
   * A tree.
   *
   * @param onPage whether it is a section of a page; it has no filter then
   */
  public TreeRenderer(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    Palette palette = host.look().palette();
    cells = new CellPainter(palette);
    root = new Composite(parent, SWT.NONE);
    root.setBackground(Look.color(palette.base()));
    GridLayout layout = new GridLayout();
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    layout.verticalSpacing = 0;
    root.setLayout(layout);
    filter = onPage ? null : new FilterField(root, host.look(), this::filterBy);
    if (filter != null) {
      filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }
    tree = new org.eclipse.swt.widgets.Tree(root, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
    tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    tree.setBackground(Look.color(palette.base()));
    tree.setForeground(Look.color(palette.text()));
    TreeColumn column = new TreeColumn(tree, SWT.LEFT);
    tree.addListener(SWT.Resize, e -> column.setWidth(Math.max(40, tree.getClientArea().width)));
    tree.addListener(SWT.MeasureItem, e -> e.height = ROW);
    tree.addListener(SWT.EraseItem, this::erase);
    tree.addListener(SWT.PaintItem, this::paint);
    tree.addListener(SWT.Selection, e -> branch(e.item).ifPresent(b -> pick(b.node().key())));
    tree.addListener(SWT.DefaultSelection, this::open);
    tree.addListener(SWT.Expand, this::expand);
    tree.addListener(SWT.Collapse, e -> branch(e.item).ifPresent(b -> closed.add(b.node().key())));
    tree.addListener(SWT.MenuDetect, e -> host.menu(selectedKey()));
  }

  @Override
  public Control control() {
    return root;
  }

  @Override
  public void show(Tree newModel) {
    model = newModel;
    ask();
  }

  private void ask() {
    Tree asked = model;
    String wanted = words;
    host.background()
        .ask(
            List.of(this, "nodes"),
            cancellation -> Branch.fetch(asked, "", wanted, cancellation),
            this::present,
            host::fault);
  }

  private void present(List<Branch> fetched) {
    if (tree.isDisposed()) {
      return;
    }
    branches = fetched;
    TreeItem topItem = tree.getTopItem();
    String top = topItem == null ? "" : branch(topItem).map(b -> b.node().key()).orElse("");
    tree.setRedraw(false);
    tree.removeAll();
    for (Branch branch : branches) {
      fill(new TreeItem(tree, SWT.NONE), branch);
    }
    if (filter != null) {
      filter.say(
          branches.isEmpty() && !words.isEmpty()
              ? host.look().words().of("filter.hidesAll", words)
              : "");
    }
    item(top).ifPresent(tree::setTopItem);
    item(shownKey).ifPresent(tree::setSelection);
    tree.setRedraw(true);
    host.contentChanged();
  }

  private void fill(TreeItem item, Branch branch) {
    item.setData(branch);
    item.setText(branch.node().cell().text());
    for (Branch child : branch.children()) {
      fill(new TreeItem(item, SWT.NONE), child);
    }
    if (!branch.fetched()) {
      new TreeItem(item, SWT.NONE).setText("…");
    } else if (!closed.contains(branch.node().key())) {
      item.setExpanded(true);
    }
  }

  private void expand(Event event) {
    TreeItem item = (TreeItem) event.item;
    branch(item)
        .ifPresent(
            branch -> {
              closed.remove(branch.node().key());
              if (!branch.fetched()) {
                fetchBelow(item, branch);
              }
            });
  }

  private void fetchBelow(TreeItem item, Branch branch) {
    Tree asked = model;
    host.background()
        .ask(
            List.of(this, branch.node().key()),
            cancellation -> Branch.fetch(asked, branch.node().key(), "", cancellation),
            children -> {
              if (!item.isDisposed()) {
                item.removeAll();
                item.setData(new Branch(branch.node(), children, true));
                children.forEach(child -> fill(new TreeItem(item, SWT.NONE), child));
              }
            },
            host::fault);
  }

  private void filterBy(String newWords) {
    words = newWords;
    ask();
  }

  private void pick(String key) {
    shownKey = key;
    host.select(key);
  }

  private void open(Event event) {
    branch(event.item)
        .ifPresent(
            branch -> {
              if (branch.node().group()) {
                ((TreeItem) event.item).setExpanded(!((TreeItem) event.item).getExpanded());
              } else {
                shownKey = branch.node().key();
                host.open(shownKey);
              }
            });
  }

  private void erase(Event event) {
    event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
  }

  private void paint(Event event) {
    branch(event.item)
        .ifPresent(
            branch -> {
              Palette palette = host.look().palette();
              GcDrawing drawing = new GcDrawing(event.gc, host.look().fonts());
              Rectangle bounds = ((TreeItem) event.item).getBounds(0);
              double right = tree.getClientArea().width;
              boolean selected = (event.detail & SWT.SELECTED) != 0;
              String value = branch.node().value();
              double valueWidth = value.isEmpty() ? 0 : drawing.width(value, Face.PLAIN) + 12;
              Area area =
                  new Area(
                      bounds.x - 4, bounds.y, right - valueWidth - bounds.x + 4, bounds.height);
              CellPainter.Row row = new CellPainter.Row(selected, branch.node().group());
              cells.paint(drawing, branch.node().cell(), false, row, area);
              Ink ink = selected ? palette.onSel() : palette.text2();
              double y = bounds.y + (bounds.height - drawing.height(Face.PLAIN)) / 2;
              drawing.textRight(value, Face.PLAIN, ink, right - 8, y);
            });
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    shownKey = key.orElse("");
    Optional<TreeItem> item = item(shownKey);
    if (item.isPresent()) {
      TreeItem[] now = tree.getSelection();
      if (now.length == 0 || now[0] != item.get()) {
        tree.setSelection(item.get());
      }
    } else {
      tree.deselectAll();
    }
  }

  private Optional<TreeItem> item(String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    return Branch.path(branches, key)
        .map(
            path -> {
              TreeItem item = tree.getItem(path.get(0));
              for (int i : path.subList(1, path.size())) {
                item = item.getItem(i);
              }
              return item;
            });
  }

  private String selectedKey() {
    TreeItem[] selection = tree.getSelection();
    return selection.length == 0 ? "" : branch(selection[0]).map(b -> b.node().key()).orElse("");
  }

  private static Optional<Branch> branch(Widget item) {
    return item != null && item.getData() instanceof Branch branch
        ? Optional.of(branch)
        : Optional.empty();
  }

  private void collapseAll() {
    for (TreeItem item : tree.getItems()) {
      item.setExpanded(false);
      branch(item).ifPresent(b -> closed.add(b.node().key()));
    }
  }

  @Override
  public List<Tool> tools() {
    return List.of(new Tool("collapse", "tool.collapseAll", this::collapseAll));
  }

  @Override
  public void focus() {
    tree.setFocus();
  }

  @Override
  public int height(int width) {
    return Math.min(14, Math.max(1, count(branches))) * ROW + 2;
  }

  private static int count(List<Branch> branches) {
    return branches.stream().mapToInt(b -> 1 + count(b.children())).sum();
  }
}
