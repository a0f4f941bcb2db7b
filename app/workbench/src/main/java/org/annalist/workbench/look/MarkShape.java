package org.annalist.workbench.look;

/** Shape of the line of a mark, so that colour never stands alone. */
public enum MarkShape {
  /** Solid line, 2 px. */
  LINE,
  /** Line of 1 px with end ticks 6 px up. */
  BRACKET,
  /** Two lines of 1 px. */
  DOUBLE,
  /** Dots, 2 px. */
  DOTS,
  /** Frame, 1 px. */
  FRAME,
  /** Dashes, 2 px. */
  DASHES,
  /** Two rails of 1 px, above and below. */
  RAILS,
  /** Solid line 2 px, 3 px lower than any other: a plugin's own layer. */
  LOW_LINE;

  /** The shape of a style: an entity type's name or a layer's. */
  public static MarkShape of(String style) {
    return switch (style) {
      case "PERSON" -> LINE;
      case "POSITION" -> BRACKET;
      case "ORGANIZATION" -> DOUBLE;
      case "LOCATION" -> DOTS;
      case "LEGAL_DOCUMENT", "differs" -> FRAME;
      case "times" -> DASHES;
      case "figures" -> RAILS;
      default -> LOW_LINE;
    };
  }
}
