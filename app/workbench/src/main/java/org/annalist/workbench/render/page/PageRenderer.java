package org.annalist.workbench.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Selection;
import org.annalist.api.view.Page;
import org.annalist.api.view.ViewModel;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.HostView;
import org.annalist.workbench.render.ModelPane;
import org.annalist.workbench.render.RenderHost;
import org.annalist.workbench.render.Renderer;
import org.annalist.workbench.render.Scroller;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several models below each other, each under its head, scrolled as one. */
public final class PageRenderer implements Renderer<Page> {

  private static final int MARGIN = 16;
  private static final int HEAD = 32;
  private static final int GAP = 14;

  private final RenderHost host;
  private final Scroller scroller;
  private final Composite content;
  private final Canvas title;
  private final List<Part> parts = new ArrayList<>();
  private Page model;

  /** A section: its head and what it shows. */
  private record Part(Canvas head, ModelPane pane, int[] top) {}

  public PageRenderer(Composite parent, RenderHost host) {
    this.host = new Sections(host);
    scroller = new Scroller(parent, host.look(), this::lay);
    content = new Composite(scroller.content(), SWT.NONE);
    content.setBackground(Look.color(host.look().palette().base()));
    content.addListener(SWT.Resize, e -> lay(content.getSize().x));
    title = new Canvas(content, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    title.addListener(SWT.Paint, e -> paintTitle(new GcDrawing(e.gc, host.look().fonts())));
    scroller.fill(content);
  }

  @Override
  public Control control() {
    return scroller.control();
  }

  @Override
  public void show(Page newModel) {
    model = newModel;
    while (parts.size() > model.sections().size()) {
      Part gone = parts.remove(parts.size() - 1);
      gone.head().dispose();
      gone.pane().control().dispose();
    }
    for (int i = 0; i < model.sections().size(); i++) {
      if (i == parts.size()) {
        parts.add(newPart(i));
      }
      ViewModel section = model.sections().get(i).model();
      parts.get(i).pane().show(section);
      parts.get(i).head().redraw();
    }
    title.redraw();
    lay(content.getSize().x);
    scroller.refresh();
    host.contentChanged();
  }

  private Part newPart(int index) {
    Canvas head = new Canvas(content, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    head.addListener(
        SWT.Paint, e -> paintHead(new GcDrawing(e.gc, host.look().fonts()), head, index));
    return new Part(head, new ModelPane(content, host, true), new int[1]);
  }

  private boolean hasHead(int index) {
    Page.Section section = model.sections().get(index);
    return !section.title().isEmpty() || !section.detail().isEmpty();
  }

  private void paintTitle(Drawing drawing) {
    Palette palette = host.look().palette();
    Area area = new Area(0, 0, title.getSize().x, title.getSize().y);
    drawing.fill(palette.base(), area);
    if (model == null) {
      return;
    }
    String head = drawing.fit(model.title(), Face.HEAD, area.width() - 2 * MARGIN);
    drawing.text(head, Face.HEAD, palette.text(), MARGIN, 12);
    double width = drawing.width(head, Face.HEAD);
    double rest = area.width() - width - 3 * MARGIN;
    double below = 12 + drawing.height(Face.HEAD) - drawing.height(Face.PLAIN) - 3;
    boolean beside = drawing.width(model.subtitle(), Face.PLAIN) <= rest;
    double x = beside ? MARGIN * 2 + width - 4 : MARGIN;
    double y = beside ? below : 14 + drawing.height(Face.HEAD);
    String subtitle =
        drawing.fit(model.subtitle(), Face.PLAIN, beside ? rest + 4 : area.width() - 2 * MARGIN);
    drawing.text(subtitle, Face.PLAIN, palette.text2(), x, y);
  }

  private int titleHeight(int width) {
    if (model == null || model.title().isEmpty()) {
      return 4;
    }
    double used = host.look().fonts().width(model.title(), Face.HEAD) + 3 * MARGIN;
    boolean beside = used + host.look().fonts().width(model.subtitle(), Face.PLAIN) <= width;
    double lines =
        host.look().fonts().height(Face.HEAD)
            + (beside ? 0 : host.look().fonts().height(Face.PLAIN));
    return (int) lines + 22;
  }

  private void paintHead(Drawing drawing, Canvas head, int index) {
    Palette palette = host.look().palette();
    drawing.fill(palette.base(), new Area(0, 0, head.getSize().x, head.getSize().y));
    if (model == null || index >= model.sections().size()) {
      return;
    }
    Page.Section section = model.sections().get(index);
    drawing.text(section.title(), Face.BOLD, palette.text(), MARGIN, 8);
    double after = MARGIN + drawing.width(section.title(), Face.BOLD);
    String detail = drawing.fit(section.detail(), Face.SMALL, head.getSize().x - after - 24);
    double x = section.title().isEmpty() ? MARGIN : after + 10;
    drawing.text(detail, Face.SMALL, palette.text2(), x, 9);
  }

  /** Lays the sections below each other; answers the height they take. */
  private int lay(int width) {
    if (model == null || width <= 0) {
      return 0;
    }
    int y = titleHeight(width);
    title.setBounds(0, 0, width, y);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int head = hasHead(i) ? HEAD : 0;
      part.top()[0] = y;
      part.head().setBounds(0, y, width, head);
      y += head;
      int margin = part.pane().isWide() ? 0 : MARGIN;
      int height = part.pane().height(width - 2 * margin);
      part.pane().control().setBounds(margin, y, width - 2 * margin, height);
      y += height + GAP;
    }
    return y + MARGIN;
  }

  /** The canvases of drawn sections from the top, for tests. */
  public List<DrawnCanvas> drawings() {
    return parts.stream().flatMap(part -> part.pane().drawing().stream()).toList();
  }

  @Override
  public void reveal(Selection selection, Optional<String> key) {
    for (Part part : parts) {
      part.pane().reveal(selection, key);
    }
  }

  @Override
  public void focus() {
    if (!parts.isEmpty()) {
      parts.get(0).pane().focus();
    }
  }

  @Override
  public int height(int width) {
    return lay(width);
  }

  @Override
  public Optional<Painting> painting() {
    return parts.stream().flatMap(part -> part.pane().painting().stream()).findFirst();
  }

  /** When a section gets what it shows, its height is known, and the page is laid out anew. */
  private final class Sections extends HostView {
    private Sections(RenderHost host) {
      super(host);
    }

    @Override
    public void contentChanged() {
      if (!content.isDisposed()) {
        lay(content.getSize().x);
        scroller.adopt(content);
        scroller.refresh();
      }
    }
  }
}
