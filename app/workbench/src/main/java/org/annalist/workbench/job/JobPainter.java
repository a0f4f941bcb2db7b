package org.annalist.workbench.job;

import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.annalist.workbench.render.StateMark;
import org.annalist.workbench.state.Job;
import org.annalist.workbench.state.Jobs;

/** Draws a job on two lines: what it is with a bar, and how far it is or how it ended. */
final class JobPainter {

  static final int ROW = 48;

  private static final double MARGIN = 12;
  private static final double TEXT = 40;
  private static final double BAR = 220;

  private final Look look;
  private final JobWords said;

  JobPainter(Look look) {
    this.look = look;
    this.said = new JobWords(look.words());
  }

  void paint(Drawing drawing, Job job, boolean stopping, boolean selected, Area area, long now) {
    Palette palette = look.palette();
    Area stop = stop(drawing, area);
    Ink link = selected ? palette.onSel() : stopping ? palette.text2() : palette.accent();
    double top = area.y() + 6;
    drawing.text(stopWords(), Face.PLAIN, link, stop.x() + 8, top);
    Area bar = new Area(stop.x() - BAR - 8, top + 5, BAR, 8);
    drawing.fill(selected ? palette.sel() : palette.base(), bar);
    drawing.fill(
        selected ? palette.onSel() : palette.accent(),
        new Area(bar.x(), bar.y(), BAR * job.share(), bar.height()));
    drawing.frame(selected ? palette.onSel() : palette.neutral(), 1, Dash.SOLID, bar);
    String file = job.task().progress().now();
    String line = said.running(job, stopping, now) + (file.isEmpty() ? "" : "   " + file);
    lines(drawing, job.label(), line, selected, ink(selected, false), area, bar.x() - 16);
  }

  void paint(Drawing drawing, Jobs.Ended over, boolean selected, Area area) {
    boolean failed = over.outcome() == Jobs.Outcome.FAILED;
    double centre = area.y() + 6 + drawing.height(Face.BOLD) / 2;
    Palette palette = look.palette();
    if (selected) {
      drawing.fill(palette.base(), new Area(MARGIN - 2, centre - 10, 20, 20));
    }
    if (failed) {
      StateMark.ERROR.paint(drawing, palette, MARGIN + 8, centre);
    } else if (over.progress().failed() > 0) {
      StateMark.WARNING.paint(drawing, palette, MARGIN + 8, centre);
    } else {
      StateMark.INFO.paint(drawing, palette, MARGIN + 8, centre);
    }
    Ink ink = ink(selected, failed);
    lines(drawing, over.job().label(), said.ended(over), selected, ink, area, area.right());
  }

  private Ink ink(boolean selected, boolean failed) {
    Palette palette = look.palette();
    return selected ? palette.onSel() : failed ? palette.err() : palette.text2();
  }

  private void lines(
      Drawing drawing,
      String label,
      String line,
      boolean selected,
      Ink second,
      Area area,
      double right) {
    Palette palette = look.palette();
    Ink first = selected ? palette.onSel() : palette.text();
    double y = area.y() + 6;
    drawing.text(drawing.fit(label, Face.BOLD, right - TEXT), Face.BOLD, first, TEXT, y);
    double below = y + drawing.height(Face.BOLD) + 1;
    double room = area.right() - TEXT - MARGIN;
    drawing.text(drawing.fit(line, Face.SMALL, room), Face.SMALL, second, TEXT, below);
    if (!selected) {
      drawing.fill(palette.line2(), new Area(0, area.bottom() - 1, area.right(), 1));
    }
  }

  private String stopWords() {
    return look.words().of("status.cancel");
  }

  /** Where a click stops the job of a row. */
  Area stop(org.annalist.workbench.draw.Measure measure, Area row) {
    double width = measure.width(stopWords(), Face.PLAIN) + 16;
    return new Area(row.right() - width - MARGIN, row.y(), width, row.height());
  }
}
