package org.annalist.workbench.render.text;

import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Outline;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Numbers of paragraphs, left of the text, and a ribbon where a bookmark is. */
final class NumberMargin {

  private final Canvas canvas;
  private final RenderHost host;
  private final Look look;
  private final ReaderText text;

  NumberMargin(Composite parent, RenderHost host, ReaderText text) {
    this.host = host;
    this.look = host.look();
    this.text = text;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setBackground(Look.color(look.palette().base()));
    canvas.addListener(SWT.Paint, this::paint);
  }

  Canvas canvas() {
    return canvas;
  }

  private void paint(Event event) {
    Palette palette = look.palette();
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    Area area = new Area(0, 0, canvas.getSize().x, canvas.getSize().y);
    drawing.fill(palette.base(), area);
    int current = text.currentParagraph();
    double lower = (drawing.height(Face.READER) - drawing.height(Face.SMALL)) / 2;
    for (int index : text.visibleParagraphs()) {
      MarkedText.Paragraph paragraph = text.window().paragraphs().get(index);
      boolean isCurrent = index == current;
      drawing.textRight(
          look.words().number(paragraph.number()),
          isCurrent ? Face.SMALL_BOLD : Face.SMALL,
          isCurrent ? palette.text() : palette.text2(),
          area.width() - 12,
          text.top(paragraph.span().begin()) + lower);
    }
    for (Span bookmark : host.bookmarks(text.window().document())) {
      if (bookmark.begin() >= text.firstVisible() && bookmark.begin() <= text.lastVisible()) {
        ribbon(drawing, text.top(bookmark.begin()) + lower + 2);
      }
    }
  }

  private void ribbon(GcDrawing drawing, double y) {
    drawing.fill(
        look.palette().accent(), Outline.polygon(4, y, 11, y, 11, y + 12, 7.5, y + 8.5, 4, y + 12));
  }
}
