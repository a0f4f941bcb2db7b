package org.annalist.workbench.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.annalist.api.Span;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The list of what was found: groups with counts, rows with what matched set off. */
final class QuickList {

  private static final int ROW = 28;
  private static final int HEAD = 23;
  private static final int FOOT = 28;
  private static final int MARGIN = 12;
  private static final int TEXT = 38;

  private final Canvas canvas;
  private final Look look;
  private QuickAnswer answer = QuickAnswer.NONE;
  private QuickMatch match = new QuickMatch("");
  private int chosen;

  QuickList(Composite parent, Look look, Consumer<QuickItem> take) {
    this.look = look;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.addListener(SWT.Paint, e -> paint(e.gc));
    canvas.addListener(
        SWT.MouseUp,
        e ->
            areas().stream()
                .filter(r -> r.holds(e.y))
                .findFirst()
                .ifPresent(r -> take.accept(answer.items().get(r.at()))));
  }

  /** A row on the canvas: index of its item, and where it begins. */
  private record Row(int at, int top) {
    boolean holds(int y) {
      return y >= top && y < top + ROW;
    }
  }

  Canvas control() {
    return canvas;
  }

  void show(QuickAnswer newAnswer) {
    answer = newAnswer;
    match = new QuickMatch(answer.typed());
    chosen = 0;
    canvas.redraw();
  }

  QuickAnswer answer() {
    return answer;
  }

  /** Index of the chosen row. */
  int chosen() {
    return chosen;
  }

  private void choose(int index) {
    if (index != chosen) {
      chosen = index;
      canvas.redraw();
    }
  }

  /** Chooses the row so many further on; after the last comes the first. */
  void step(int by) {
    if (!answer.items().isEmpty()) {
      choose(Math.floorMod(chosen + by, answer.items().size()));
    }
  }

  /** Chooses the first row of the next group, or of the one before. */
  void stepGroup(boolean forward) {
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < answer.items().size(); i++) {
      if (isFirst(i)) {
        firsts.add(i);
      }
    }
    if (!firsts.isEmpty()) {
      int now = (int) firsts.stream().filter(first -> first <= chosen).count() - 1;
      choose(firsts.get(Math.floorMod(now + (forward ? 1 : -1), firsts.size())));
    }
  }

  private boolean isFirst(int index) {
    List<QuickItem> items = answer.items();
    return index == 0 || items.get(index).group() != items.get(index - 1).group();
  }

  private List<Row> areas() {
    List<Row> rows = new ArrayList<>();
    int y = 0;
    for (int i = 0; i < answer.items().size(); i++) {
      y += isFirst(i) ? HEAD : 0;
      rows.add(new Row(i, y));
      y += ROW;
    }
    return rows;
  }

  /** Height that the answer needs. */
  int height() {
    List<Row> rows = areas();
    int list = rows.isEmpty() ? ROW : rows.get(rows.size() - 1).top() + ROW;
    return list + FOOT;
  }

  private void paint(GC gc) {
    Palette palette = look.palette();
    Drawing drawing = new GcDrawing(gc, look.fonts());
    Area area = new Area(0, 0, canvas.getSize().x, canvas.getSize().y);
    drawing.fill(palette.base(), area);
    for (Row row : areas()) {
      QuickItem item = answer.items().get(row.at());
      if (isFirst(row.at())) {
        paintHead(drawing, item.group(), row.top() - HEAD, area.width());
      }
      paintRow(gc, drawing, item, row, area.width());
    }
    if (answer.items().isEmpty()) {
      String none = answer.typed().isBlank() ? "quick.start" : "quick.none";
      drawing.text(look.words().of(none), Face.PLAIN, palette.text2(), MARGIN, 6);
    }
    double foot = area.bottom() - FOOT;
    drawing.fill(palette.alt(), new Area(0, foot, area.width(), FOOT));
    drawing.fill(palette.line(), new Area(0, foot, area.width(), 1));
    String hint = look.words().of("quick.hint");
    String keys = look.words().of("quick.keys");
    drawing.text(hint, Face.SMALL, palette.text2(), MARGIN, foot + 6);
    drawing.textRight(keys, Face.SMALL, palette.text2(), area.width() - MARGIN, foot + 6);
  }

  private void paintHead(Drawing drawing, QuickGroup group, double y, double width) {
    Palette palette = look.palette();
    drawing.fill(palette.alt(), new Area(0, y, width, HEAD));
    drawing.fill(palette.line2(), new Area(0, y, width, 1));
    drawing.text(
        look.words().of("quick." + group.name()), Face.SMALL, palette.text2(), MARGIN, y + 4);
    String count = look.words().number(answer.counts().getOrDefault(group, 0));
    drawing.textRight(count, Face.SMALL, palette.text2(), width - MARGIN, y + 4);
  }

  private void paintRow(GC gc, Drawing drawing, QuickItem item, Row row, double width) {
    Palette palette = look.palette();
    boolean isChosen = row.at() == chosen;
    if (isChosen) {
      drawing.fill(palette.sel(), new Area(0, row.top(), width, ROW));
    }
    Ink pale = isChosen ? palette.onSel() : palette.text2();
    gc.setAlpha(255);
    gc.drawImage(
        look.icons().image(item.icon(), 16, isChosen ? "onsel" : "text"), MARGIN, row.top() + 6);
    String right =
        item.right().isEmpty() && isChosen ? look.words().of("quick.enter") : item.right();
    double end = width - MARGIN - drawing.width(right, Face.SMALL);
    double small = row.top() + (ROW - drawing.height(Face.SMALL)) / 2;
    drawing.text(right, Face.SMALL, pale, end, small);
    boolean quoted = item.group() == QuickGroup.SENTENCE;
    Face face = quoted ? Face.QUOTE : Face.PLAIN;
    double room = end - TEXT - 12;
    String words = drawing.fit(item.words(), face, room - 20);
    double x = paintWords(drawing, words, quoted, isChosen, row);
    String detail = drawing.fit(item.detail(), Face.SMALL, Math.max(0, TEXT + room - x - 10));
    drawing.text(detail, Face.SMALL, pale, x + 10, small);
  }

  /** Draws words with what matched set off; answers where they end. */
  private double paintWords(
      Drawing drawing, String words, boolean quoted, boolean isChosen, Row row) {
    Palette palette = look.palette();
    Ink ink = isChosen ? palette.onSel() : palette.text();
    Ink found = isChosen ? palette.onSel() : palette.accent();
    Face face = quoted ? Face.QUOTE : Face.PLAIN;
    Face bold = quoted ? Face.QUOTE_BOLD : Face.BOLD;
    double top = row.top() + (ROW - drawing.height(face)) / 2;
    double x = TEXT;
    int at = 0;
    for (Span span : match.spans(words)) {
      x = piece(drawing, words.substring(at, span.begin()), face, ink, x, top);
      x = piece(drawing, span.of(words), bold, found, x, top);
      at = span.end();
    }
    return piece(drawing, words.substring(at), face, ink, x, top);
  }

  private static double piece(
      Drawing drawing, String words, Face face, Ink ink, double x, double top) {
    drawing.text(words, face, ink, x, top);
    return x + drawing.width(words, face);
  }
}
