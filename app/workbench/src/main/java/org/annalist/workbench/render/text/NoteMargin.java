package org.annalist.workbench.render.text;

import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.CellPainter;
import org.annalist.workbench.render.DrawnCanvas;
import org.annalist.workbench.render.RenderHost;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Facts beside the text that states them; those that would overlap move down. */
final class NoteMargin implements Painting {

  private static final double GAP = 8;

  private final DrawnCanvas canvas;
  private final RenderHost host;
  private final ReaderText text;

  NoteMargin(Composite parent, RenderHost host, ReaderText text) {
    this.host = host;
    this.text = text;
    this.canvas = new DrawnCanvas(parent, host, this);
  }

  Canvas canvas() {
    return canvas.canvas();
  }

  @Override
  public void paint(Drawing drawing, Area area, Hits hits, State state) {
    double line = drawing.height(Face.SMALL) + 2;
    double free = 0;
    for (MarkedText.Note note : text.window().notes()) {
      int paragraph = text.window().paragraphAt(note.at());
      if (!text.visibleParagraphs().contains(paragraph)) {
        continue;
      }
      double bar = Double.isNaN(note.ratio()) ? 0 : 12;
      double height = line * (1 + note.lines().size()) + bar;
      double y = Math.max(free, text.top(note.at()));
      Area box = new Area(8, y, area.width() - 16, height);
      boolean pointed = note.key().equals(state.hovered());
      boolean current = paragraph == text.currentParagraph() || note.key().equals(state.selected());
      paintNote(drawing, note, box, line, pointed, current);
      hits.add(note.key(), box, note.head() + "\n" + String.join("\n", note.lines()));
      free = box.bottom() + GAP;
    }
  }

  private void paintNote(
      Drawing drawing,
      MarkedText.Note note,
      Area box,
      double line,
      boolean pointed,
      boolean current) {
    Palette palette = host.look().palette();
    Ink edge = pointed || current ? palette.accent() : palette.neutral();
    drawing.fill(edge, new Area(box.x(), box.y(), 2, box.height()));
    double width = box.width() - 12;
    double y = box.y();
    drawing.text(
        drawing.fit(note.head(), Face.SMALL, width), Face.SMALL, palette.text2(), box.x() + 10, y);
    for (String words : note.lines()) {
      y += line;
      drawing.text(
          drawing.fit(words, Face.SMALL, width), Face.SMALL, palette.text(), box.x() + 10, y);
    }
    if (!Double.isNaN(note.ratio())) {
      Area bar = new Area(box.x() + 10, y + line + 2, width, 7);
      new CellPainter(palette).bar(drawing, note.ratio(), false, bar);
    }
  }
}
