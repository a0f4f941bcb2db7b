package org.annalist.workbench.draw;

import java.util.Locale;

/** Draws into the text of an SVG file. Measures text as the window does. */
public final class SvgDrawing implements Drawing {

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder definitions = new StringBuilder();
  private final double width;
  private final double height;
  private final Measure measure;
  private final double systemPoints;
  private int names;

  /**
   * A picture of this size.
   *
   * @param systemPoints size of the font of the system in points
   */
  public SvgDrawing(double width, double height, Measure measure, double systemPoints) {
    this.width = width;
    this.height = height;
    this.measure = measure;
    this.systemPoints = systemPoints;
  }

  /** The whole file. */
  public String svg() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                + " viewBox=\"0 0 %s %s\">\n",
            width, height, width, height)
        + (definitions.isEmpty() ? "" : "<defs>\n" + definitions + "</defs>\n")
        + body
        + "</svg>\n";
  }

  @Override
  public void fill(Ink ink, Area area) {
    fillRound(ink, 0, area);
  }

  @Override
  public void frame(Ink ink, double stroke, Dash dash, Area area) {
    frameRound(ink, stroke, dash, 0, area);
  }

  @Override
  public void fillRound(Ink ink, double radius, Area area) {
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>",
        area.x(), area.y(), area.width(), area.height(), rounded(radius), filled(ink));
  }

  @Override
  public void frameRound(Ink ink, double stroke, Dash dash, double radius, Area area) {
    Area middle = area.grow(-stroke / 2);
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s%s/>",
        middle.x(),
        middle.y(),
        Math.max(0, middle.width()),
        Math.max(0, middle.height()),
        rounded(radius),
        stroked(ink, stroke, dash));
  }

  private static String rounded(double radius) {
    return radius > 0 ? format(" rx=\"%s\"", radius) : "";
  }

  @Override
  public void line(Ink ink, double stroke, Dash dash, double x1, double y1, double x2, double y2) {
    add(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"%s/>",
        x1, y1, x2, y2, stroked(ink, stroke, dash));
  }

  @Override
  public void disc(Ink ink, double x, double y, double radius) {
    add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>", x, y, radius, filled(ink));
  }

  @Override
  public void ring(Ink ink, double stroke, Dash dash, double x, double y, double radius) {
    add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>", x, y, radius, stroked(ink, stroke, dash));
  }

  @Override
  public void fill(Ink ink, Outline outline) {
    add("<path d=\"%s\"%s/>", data(outline), filled(ink));
  }

  @Override
  public void stroke(Ink ink, double stroke, Dash dash, Outline outline) {
    add("<path d=\"%s\"%s/>", data(outline), stroked(ink, stroke, dash));
  }

  private static String data(Outline outline) {
    StringBuilder data = new StringBuilder();
    for (Outline.Step step : outline.steps()) {
      data.append(
          switch (step.kind()) {
            case MOVE -> 'M';
            case LINE -> 'L';
            case CURVE -> 'C';
            case CLOSE -> 'Z';
          });
      for (double point : step.points()) {
        data.append(format("%s ", point));
      }
    }
    return data.toString().strip();
  }

  @Override
  public void fade(Ink ink, boolean towardsRight, Area area) {
    String name = "fade" + ++names;
    double opacity = ink.alpha() / 255.0;
    definitions.append(
        format(
            "<linearGradient id=\"%s\"><stop offset=\"0\" stop-color=\"%s\" stop-opacity=\"%s\"/>"
                + "<stop offset=\"1\" stop-color=\"%s\" stop-opacity=\"%s\"/></linearGradient>\n",
            name,
            ink.hex(),
            towardsRight ? opacity : 0.0,
            ink.hex(),
            towardsRight ? 0.0 : opacity));
    add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#%s)\"/>",
        area.x(), area.y(), area.width(), area.height(), name);
  }

  @Override
  public void hatch(Ink ink, Area area) {
    clip(
        area,
        () -> {
          for (double x = area.x() - area.height(); x < area.right(); x += 6) {
            line(ink, 1.4, Dash.SOLID, x, area.bottom(), x + area.height(), area.y());
          }
        });
  }

  @Override
  public void text(String text, Face face, Ink ink, double x, double y) {
    add(
        "<text x=\"%s\" y=\"%s\" font-family=\"%s\" font-size=\"%spt\"%s%s"
            + " xml:space=\"preserve\">%s</text>",
        x,
        y + ascent(face),
        face.serif() ? "Noto Serif, Charter, Georgia, serif" : "Noto Sans, sans-serif",
        systemPoints + face.size(),
        face.bold() ? " font-weight=\"600\"" : "",
        filled(ink),
        escape(text));
  }

  @Override
  public void clip(Area area, Runnable picture) {
    String name = "clip" + ++names;
    definitions.append(
        format(
            "<clipPath id=\"%s\"><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/></clipPath>\n",
            name, area.x(), area.y(), area.width(), area.height()));
    add("<g clip-path=\"url(#%s)\">", name);
    picture.run();
    add("</g>");
  }

  @Override
  public double width(String text, Face face) {
    return measure.width(text, face);
  }

  @Override
  public double height(Face face) {
    return measure.height(face);
  }

  @Override
  public double ascent(Face face) {
    return measure.ascent(face);
  }

  private static String filled(Ink ink) {
    return format(" fill=\"%s\"", ink.hex())
        + (ink.alpha() < 255 ? format(" fill-opacity=\"%s\"", ink.alpha() / 255.0) : "");
  }

  private static String stroked(Ink ink, double stroke, Dash dash) {
    StringBuilder out = new StringBuilder(format(" fill=\"none\" stroke=\"%s\"", ink.hex()));
    out.append(format(" stroke-width=\"%s\"", stroke));
    if (ink.alpha() < 255) {
      out.append(format(" stroke-opacity=\"%s\"", ink.alpha() / 255.0));
    }
    int[] pattern = dash.pattern();
    if (pattern.length > 0) {
      out.append(" stroke-dasharray=\"");
      for (int i = 0; i < pattern.length; i++) {
        out.append(i == 0 ? "" : " ").append(pattern[i]);
      }
      out.append('"');
    }
    return out.toString();
  }

  /** XML 1.0 knows no control characters but tab and line ends; they become blanks. */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                  boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !surrogate(c);
                  out.appendCodePoint(allowed ? c : ' ');
                }
              }
            });
    return out.toString();
  }

  private static boolean surrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private void add(String pattern, Object... values) {
    body.append(format(pattern, values)).append('\n');
  }

  /** Numbers with at most two decimals and a point, whatever the language. */
  private static String format(String pattern, Object... values) {
    Object[] shown = values.clone();
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] instanceof Double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        shown[i] = text.replaceAll("0+$", "").replaceAll("\\.$", "");
      }
    }
    return String.format(Locale.ROOT, pattern, shown);
  }
}
