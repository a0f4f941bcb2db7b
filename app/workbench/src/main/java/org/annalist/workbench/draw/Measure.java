package org.annalist.workbench.draw;

/** Measures text in pixels at 100 %. */
public interface Measure {

  double width(String text, Face face);

  /** Height of a line. */
  double height(Face face);

  /** From the top of a line to its base line. */
  double ascent(Face face);

  /** The text cut at the end, with an ellipsis, so that it is at most {@code width} wide. */
  default String fit(String text, Face face, double width) {
    if (width(text, face) <= width) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (width(text.substring(0, middle).stripTrailing() + "…", face) <= width) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
      low--;
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
  }
}
