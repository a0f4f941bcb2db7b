package org.annalist.workbench.render.timeline;

import java.util.List;
import org.annalist.api.view.Timeline;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Hits;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.draw.Painting;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.look.Words;

/** What has no day: always visible, with a count, never at an invented day. */
final class ShelfPainter {

  private static final double CHIP = 22;
  private static final double LONGEST = 240;

  private final Palette palette;
  private final Words words;

  ShelfPainter(Palette palette, Words words) {
    this.palette = palette;
    this.words = words;
  }

  /** Height of a shelf at a width: its head and one row of chips or two; 0 if it is empty. */
  static double height(Measure measure, List<Timeline.Undated> shelf, double width) {
    double needed = 10;
    for (Timeline.Undated item : shelf) {
      needed += 46 + Math.min(LONGEST, measure.width(item.label(), Face.SMALL));
    }
    return shelf.isEmpty() ? 0 : needed < width - 70 ? 62 : 88;
  }

  void paint(
      Drawing drawing, List<Timeline.Undated> shelf, Area area, Hits hits, Painting.State state) {
    drawing.fill(palette.alt(), area);
    drawing.fill(palette.line2(), new Area(area.x(), area.y(), area.width(), 1));
    double y = area.y() + 6;
    String head = words.of("timeline.undated");
    drawing.text(head, Face.BOLD, palette.text(), area.x() + 10, y);
    String count = words.of("timeline.undatedCount", words.number(shelf.size()));
    double after = area.x() + 20 + drawing.width(head, Face.BOLD);
    drawing.text(count, Face.SMALL, palette.text2(), after, y + 1);
    double x = area.x() + 10;
    y += 24;
    int shown = 0;
    for (Timeline.Undated item : shelf) {
      String label = drawing.fit(item.label(), Face.SMALL, LONGEST);
      String times = item.count() > 1 ? words.number(item.count()) : "";
      double width =
          34
              + drawing.width(label, Face.SMALL)
              + (times.isEmpty() ? 0 : drawing.width(times, Face.SMALL) + 8);
      if (x + width > area.right() - 70) {
        if (y + 2 * CHIP + 4 > area.bottom()) {
          break;
        }
        x = area.x() + 10;
        y += CHIP + 4;
      }
      chip(drawing, item, label, times, new Area(x, y, width, CHIP), state);
      hits.add(item.key(), new Area(x, y, width, CHIP), item.label(), 10_000);
      x += width + 6;
      shown++;
    }
    if (shown < shelf.size()) {
      String more = words.of("timeline.more", words.number(shelf.size() - shown));
      drawing.text(more, Face.SMALL, palette.text2(), x + 4, y + 4);
    }
  }

  private void chip(
      Drawing drawing,
      Timeline.Undated item,
      String label,
      String times,
      Area box,
      Painting.State state) {
    boolean picked = item.key().equals(state.selected());
    boolean pointed = item.key().equals(state.hovered());
    drawing.fillRound(picked ? palette.selTint() : palette.base(), 3, box);
    Ink border = picked || pointed ? palette.accent() : palette.line();
    drawing.frameRound(border, 1, Dash.SOLID, 3, box);
    if (!item.style().isEmpty()) {
      new MarkPainter(palette)
          .sample(drawing, item.style(), new Area(box.x() + 6, box.y() + 4, 14, 14));
    }
    double top = box.centreY() - drawing.height(Face.SMALL) / 2;
    drawing.text(label, Face.SMALL, palette.text(), box.x() + 26, top);
    drawing.textRight(times, Face.SMALL, palette.text2(), box.right() - 7, top);
  }
}
