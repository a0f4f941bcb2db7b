package org.annalist.workbench.render.text;

import java.util.ArrayList;
import java.util.List;
import org.annalist.workbench.draw.Area;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Finds the boxes of a range of text on the screen: one for each line it stands on. */
final class MarkBoxes {

  private final StyledText text;
  private final double height;

  /**
   * Boxes in a text.
   *
   * @param height of a line without the space between lines
   */
  MarkBoxes(StyledText text, double height) {
    this.text = text;
    this.height = height;
  }

  /** The boxes of what is shown from {@code begin} to {@code end}, from the top down. */
  List<Area> of(int begin, int end) {
    List<Area> boxes = new ArrayList<>();
    int at = begin;
    while (at < end) {
      Point start = text.getLocationAtOffset(at);
      int stop = lastOnLine(at, end, start.y);
      int visibleStop = stop;
      while (visibleStop > at + 1 && text.getTextRange(visibleStop - 1, 1).isBlank()) {
        visibleStop--;
      }
      Rectangle last = text.getTextBounds(visibleStop - 1, visibleStop - 1);
      // Bounds of the last character include the space between lines; its own top does not matter.
      boxes.add(new Area(start.x, start.y, Math.max(1, last.x + last.width - start.x), height));
      at = stop;
    }
    return boxes;
  }

  /** Offset after the last character that stands on the same line as {@code begin}. */
  private int lastOnLine(int begin, int end, int y) {
    int low = begin + 1;
    int high = end;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (text.getLocationAtOffset(middle - 1).y == y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
