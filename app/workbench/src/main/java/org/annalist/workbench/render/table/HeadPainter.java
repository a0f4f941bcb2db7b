package org.annalist.workbench.render.table;

import org.annalist.api.view.Table;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;

/** Draws the head of a group: whether it is open, its words in bold, the number of its rows. */
final class HeadPainter {

  private final Look look;

  HeadPainter(Look look) {
    this.look = look;
  }

  void paint(Drawing drawing, Table.Group group, boolean open, boolean selected, Area area) {
    Ink ink = selected ? look.palette().onSel() : look.palette().text();
    Ink faint = selected ? look.palette().onSel() : look.palette().text2();
    double x = area.x() + 10;
    double y = area.centreY();
    if (open) {
      drawing.line(faint, 1.4, Dash.SOLID, x - 4, y - 2, x, y + 2);
      drawing.line(faint, 1.4, Dash.SOLID, x, y + 2, x + 4, y - 2);
    } else {
      drawing.line(faint, 1.4, Dash.SOLID, x - 2, y - 4, x + 2, y);
      drawing.line(faint, 1.4, Dash.SOLID, x + 2, y, x - 2, y + 4);
    }
    String count = look.words().number(group.count());
    double top = y - drawing.height(Face.BOLD) / 2;
    double left = area.x() + 22;
    String empty = look.words().of("table.noGroup");
    String words = group.head().text().isEmpty() ? empty : group.head().text();
    String head = drawing.fit(words, Face.BOLD, area.right() - left - 60);
    drawing.text(head, Face.BOLD, ink, left, top);
    double after = left + drawing.width(head, Face.BOLD) + 8;
    drawing.text(count, Face.SMALL, faint, after, y - drawing.height(Face.SMALL) / 2);
  }
}
