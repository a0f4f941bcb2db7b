package org.annalist.workbench.render;

import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
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
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.render.chart.ChartRenderer;
import org.annalist.workbench.render.graph.GraphRenderer;
import org.annalist.workbench.render.page.ComparisonRenderer;
import org.annalist.workbench.render.page.FormRenderer;
import org.annalist.workbench.render.page.NoticePane;
import org.annalist.workbench.render.page.PageRenderer;
import org.annalist.workbench.render.table.TableRenderer;
import org.annalist.workbench.render.text.MarkedTextRenderer;
import org.annalist.workbench.render.text.PairRenderer;
import org.annalist.workbench.render.timeline.TimelineRenderer;
import org.annalist.workbench.render.tree.TreeRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows any model: keeps the renderer as long as models are of one kind, else makes the right one.
 * A model with a notice shows that instead. UI thread only.
 */
public final class ModelPane {

  private final RenderHost host;
  private final boolean onPage;
  private final Composite outer;
  private final ChoiceBar choices;
  private final Composite root;
  private final StackLayout stack = new StackLayout();
  private final NoticePane notice;
  private Renderer<? extends ViewModel> renderer;
  private Class<?> kind;
  private boolean noticed;

  /**
   * An empty pane.
   *
   * @param onPage whether it is a section of a page
   */
  public ModelPane(Composite parent, RenderHost host, boolean onPage) {
    this.host = host;
    this.onPage = onPage;
    outer = new Composite(parent, SWT.NONE);
    outer.setBackground(Look.color(host.look().palette().base()));
    GridLayout rows = new GridLayout();
    rows.marginWidth = 0;
    rows.marginHeight = 0;
    rows.verticalSpacing = 0;
    outer.setLayout(rows);
    choices = new ChoiceBar(outer, host);
    choices.control().setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
    exclude(true);
    root = new Composite(outer, SWT.NONE);
    root.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    root.setBackground(outer.getBackground());
    root.setLayout(stack);
    notice = new NoticePane(root, host);
  }

  public Composite control() {
    return outer;
  }

  private void exclude(boolean excluded) {
    ((GridData) choices.control().getLayoutData()).exclude = excluded;
    choices.control().setVisible(!excluded);
  }

  /** Asks in the background what the model asks above itself. */
  private void ask(ViewModel model) {
    if (onPage) {
      return;
    }
    host.background()
        .ask(
            List.of(this, "choices"),
            cancellation -> model.choices(),
            asked -> {
              if (!outer.isDisposed()) {
                choices.show(asked);
                exclude(choices.isEmpty());
                outer.layout(true, true);
              }
            },
            host::fault);
  }

  /** The notice that is shown instead of a model. */
  public Optional<Notice> noticeShown() {
    return noticed ? notice.shown() : Optional.empty();
  }

  /** The renderer at work, for tests; empty before the first model. */
  public Optional<Renderer<? extends ViewModel>> renderer() {
    return Optional.ofNullable(renderer);
  }

  /** Shows a model. Its notice must have been asked for before, as {@code said}. */
  public void show(ViewModel model, Optional<Notice> said) {
    ask(model);
    if (said.isPresent()) {
      showNotice(said.get());
    } else {
      noticed = false;
      present(model);
      bringUp(renderer.control());
    }
  }

  /** Shows a model, and asks it in the background whether it has something to say instead. */
  public void show(ViewModel model) {
    host.background()
        .ask(
            List.of(this, "notice"),
            cancellation -> model.notice(),
            said -> {
              if (!root.isDisposed()) {
                show(model, said);
                host.contentChanged();
              }
            },
            host::fault);
  }

  /** Draws all anew, as when what is drawn beside the model changed. */
  public void redraw() {
    if (!root.isDisposed()) {
      Point size = root.getSize();
      root.redraw(0, 0, size.x, size.y, true);
    }
  }

  public void showNotice(Notice newNotice) {
    noticed = true;
    notice.show(newNotice);
    bringUp(notice.control());
  }

  private void bringUp(Control control) {
    if (stack.topControl != control) {
      stack.topControl = control;
      root.layout();
    }
  }

  private void present(ViewModel model) {
    if (model instanceof Table table) {
      use(Table.class, () -> new TableRenderer(root, host, onPage)).show(table);
    } else if (model instanceof Tree tree) {
      use(Tree.class, () -> new TreeRenderer(root, host, onPage)).show(tree);
    } else if (model instanceof MarkedText text && text.beside().isPresent()) {
      use(PairRenderer.class, () -> new PairRenderer(root, host)).show(text);
    } else if (model instanceof MarkedText text) {
      use(MarkedText.class, () -> new MarkedTextRenderer(root, host)).show(text);
    } else if (model instanceof XyChart chart) {
      use(XyChart.class, () -> new ChartRenderer(root, host, onPage)).show(chart);
    } else if (model instanceof Timeline timeline) {
      use(Timeline.class, () -> new TimelineRenderer(root, host, onPage)).show(timeline);
    } else if (model instanceof Graph graph) {
      use(Graph.class, () -> new GraphRenderer(root, host, onPage)).show(graph);
    } else if (model instanceof Comparison comparison) {
      use(Comparison.class, () -> new ComparisonRenderer(root, host, onPage)).show(comparison);
    } else if (model instanceof Form form) {
      use(Form.class, () -> new FormRenderer(root, host, onPage)).show(form);
    } else {
      use(Page.class, () -> new PageRenderer(root, host)).show((Page) model);
    }
  }

  /**
   * The renderer of a kind of model: the one at work, or a new one in its place.
   *
   * @param wanted class of the model, or of the renderer where there are several for one class
   */
  @SuppressWarnings("unchecked") // A renderer is only ever kept together with its kind.
  private <M extends ViewModel> Renderer<M> use(
      Class<?> wanted, java.util.function.Supplier<Renderer<M>> maker) {
    if (kind != wanted) {
      Renderer<M> fresh = maker.get();
      if (renderer != null) {
        renderer.control().dispose();
      }
      renderer = fresh;
      kind = wanted;
      return fresh;
    }
    return (Renderer<M>) renderer;
  }

  public void reveal(Selection selection, Optional<String> key) {
    if (renderer != null) {
      renderer.reveal(selection, key);
    }
  }

  public void focus() {
    if (noticed || renderer == null) {
      notice.focus();
    } else {
      renderer.focus();
    }
  }

  /** Height it would like at a width. */
  public int height(int width) {
    return noticed || renderer == null ? notice.height(width) : renderer.height(width);
  }

  /** Whether it brings its own margins, as charts and tables do not need those of a page. */
  public boolean isWide() {
    return kind == XyChart.class
        || kind == Timeline.class
        || kind == Graph.class
        || kind == Comparison.class;
  }

  /** What the model asks above itself, for tests. */
  public ChoiceBar choices() {
    return choices;
  }

  /** The canvas of a drawn renderer, for tests. */
  public Optional<DrawnCanvas> drawing() {
    return renderer == null ? Optional.empty() : renderer.drawing();
  }

  public Optional<Painting> painting() {
    return noticed || renderer == null ? Optional.empty() : renderer.painting();
  }

  /** What its content does for a command of the window; empty if nothing. */
  public Optional<Runnable> handler(String command) {
    return noticed || renderer == null ? Optional.empty() : renderer.handler(command);
  }

  public List<Tool> tools() {
    return noticed || renderer == null ? List.of() : renderer.tools();
  }
}
