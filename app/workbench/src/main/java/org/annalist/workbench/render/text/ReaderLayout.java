package org.annalist.workbench.render.text;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Chips on top, then the bar to find words while it is open; below them numbers, text, notes and
 * ruler. The text is 64 to 80 characters wide, never as wide as the window; notes vanish where it
 * would become too narrow.
 */
final class ReaderLayout extends Layout {

  private static final int NUMBERS = 44;
  private static final int NOTES = 186;
  private static final int RULER = 18;

  private final LegendChips chips;
  private final FindBar find;
  private final Control numbers;
  private final Control text;
  private final Control notes;
  private final Control ruler;
  private final int narrowest;
  private final int widest;

  /**
   * The layout of these parts.
   *
   * @param character width of a character of the text, in pixels
   */
  ReaderLayout(
      LegendChips chips,
      FindBar find,
      Control numbers,
      Control text,
      Control notes,
      Control ruler,
      double character) {
    this.chips = chips;
    this.find = find;
    this.numbers = numbers;
    this.text = text;
    this.notes = notes;
    this.ruler = ruler;
    this.narrowest = (int) (52 * character);
    this.widest = (int) (78 * character);
  }

  @Override
  protected Point computeSize(Composite composite, int width, int height, boolean flush) {
    return new Point(
        width < 0 ? NUMBERS + widest + NOTES + RULER : width, height < 0 ? 400 : height);
  }

  @Override
  protected void layout(Composite composite, boolean flush) {
    Rectangle area = composite.getClientArea();
    int top = chips.height(area.width);
    chips.control().setBounds(0, 0, area.width, top);
    int bar = find.height();
    find.control().setBounds(0, top, area.width, bar);
    top += bar;
    int height = Math.max(0, area.height - top);
    int room = area.width - NUMBERS - RULER;
    boolean hasNotes = room - NOTES >= narrowest;
    int measure = Math.max(40, Math.min(widest, hasNotes ? room - NOTES : room - 8));
    numbers.setBounds(0, top, NUMBERS, height);
    text.setBounds(NUMBERS, top, measure, height);
    notes.setBounds(NUMBERS + measure, top, Math.max(0, room - measure), height);
    ruler.setBounds(area.width - RULER, top, RULER, height);
  }
}
