package org.annalist.workbench.look;

import java.util.List;
import java.util.Map;
import org.annalist.workbench.draw.Ink;

/** The colours of a theme, by what they are used for. */
public final class Palette {

  private static final Palette LIGHT = light();
  private static final Palette DARK = dark();

  private final boolean isDark;
  private final Map<String, Ink> tokens;
  private final Map<String, Ink> marks;
  private final List<Ink> series;

  private Palette(
      boolean isDark, Map<String, Ink> tokens, Map<String, Ink> marks, List<Ink> series) {
    this.isDark = isDark;
    this.tokens = tokens;
    this.marks = marks;
    this.series = series;
  }

  public static Palette of(boolean dark) {
    return dark ? DARK : LIGHT;
  }

  private static Palette light() {
    return new Palette(
        false,
        Map.ofEntries(
            entry("win", 0xf6f5f4),
            entry("base", 0xffffff),
            entry("alt", 0xfaf9f8),
            entry("tabbar", 0xebe8e6),
            entry("text", 0x2e3436),
            entry("text2", 0x5c6164),
            entry("line", 0xcdc7c2),
            entry("line2", 0xe6e3e0),
            entry("grid", 0xe9e6e3),
            entry("neutral", 0x8b8682),
            entry("accent", 0x1a5fb4),
            entry("sel", 0x1a5fb4),
            entry("onsel", 0xffffff),
            entry("seltint", 0xdce8f7),
            entry("sent", 0xfff3cf),
            entry("sentline", 0xc98a00),
            entry("err", 0xb3261e),
            entry("errtint", 0xfbe7e5),
            entry("warn", 0x8a4b00),
            entry("warntint", 0xfdf0d8),
            entry("ok", 0x1e6b3a),
            entry("info", 0x1a5fb4)),
        Map.of(
            "PERSON", Ink.of(0x4a73bd),
            "POSITION", Ink.of(0x075a64),
            "ORGANIZATION", Ink.of(0x47209c),
            "LOCATION", Ink.of(0x637c58),
            "LEGAL_DOCUMENT", Ink.of(0x9b6920),
            "times", Ink.of(0x5c1745),
            "figures", Ink.of(0x9c2d12),
            "differs", Ink.of(0xb3261e)),
        inks(0x1a5fb4, 0x5b2000, 0x166a5a, 0x68207e, 0x8a8320));
  }

  private static Palette dark() {
    return new Palette(
        true,
        Map.ofEntries(
            entry("win", 0x353535),
            entry("base", 0x2d2d2d),
            entry("alt", 0x313131),
            entry("tabbar", 0x303030),
            entry("text", 0xeeeeec),
            entry("text2", 0xb9b9b6),
            entry("line", 0x1b1b1b),
            entry("line2", 0x454545),
            entry("grid", 0x414141),
            entry("neutral", 0x9a9a97),
            entry("accent", 0x78aeed),
            entry("sel", 0x15539e),
            entry("onsel", 0xffffff),
            entry("seltint", 0x2b3f57),
            entry("sent", 0x4a3f1c),
            entry("sentline", 0xe0ac3a),
            entry("err", 0xff8a80),
            entry("errtint", 0x4b2a28),
            entry("warn", 0xffb454),
            entry("warntint", 0x46381f),
            entry("ok", 0x7fd49a),
            entry("info", 0x78aeed)),
        Map.of(
            "PERSON", Ink.of(0xa9c7fb),
            "POSITION", Ink.of(0x58a9b6),
            "ORGANIZATION", Ink.of(0xc58bff),
            "LOCATION", Ink.of(0x9be8a0),
            "LEGAL_DOCUMENT", Ink.of(0xf0a62a),
            "times", Ink.of(0xffd0e0),
            "figures", Ink.of(0xf4766a),
            "differs", Ink.of(0xff8a80)),
        inks(0x78aeed, 0xd4762a, 0x90fae3, 0xb48ca6, 0xf7dc5b));
  }

  private static Map.Entry<String, Ink> entry(String token, int rgb) {
    return Map.entry(token, Ink.of(rgb));
  }

  private static List<Ink> inks(int... rgb) {
    return java.util.Arrays.stream(rgb).mapToObj(Ink::of).toList();
  }

  public boolean isDark() {
    return isDark;
  }

  /** A colour by its token, as icons name it; text for an unknown one. */
  public Ink token(String name) {
    return tokens.getOrDefault(name, text());
  }

  /** Chrome of the window. */
  public Ink win() {
    return token("win");
  }

  /** Ground of lists and drawings. */
  public Ink base() {
    return token("base");
  }

  /** Ground of group rows and shelves. */
  public Ink alt() {
    return token("alt");
  }

  public Ink tabbar() {
    return token("tabbar");
  }

  public Ink text() {
    return tokens.get("text");
  }

  /** Secondary words. */
  public Ink text2() {
    return token("text2");
  }

  /** Borders. */
  public Ink line() {
    return token("line");
  }

  /** Lines between rows. */
  public Ink line2() {
    return token("line2");
  }

  public Ink grid() {
    return token("grid");
  }

  /** Axes, frames, density, edges. */
  public Ink neutral() {
    return token("neutral");
  }

  /** Selection, focus, links, the first series. */
  public Ink accent() {
    return token("accent");
  }

  public Ink sel() {
    return token("sel");
  }

  public Ink onSel() {
    return token("onsel");
  }

  /** What is selected in a drawing. */
  public Ink selTint() {
    return token("seltint");
  }

  /** Sentence of the selection. */
  public Ink sent() {
    return token("sent");
  }

  public Ink sentLine() {
    return token("sentline");
  }

  /** A false sum, a contradiction, a failure. */
  public Ink err() {
    return token("err");
  }

  public Ink warn() {
    return token("warn");
  }

  public Ink ok() {
    return token("ok");
  }

  /** Colour of a mark: an entity type's, a layer's, else one of the series by its name. */
  public Ink mark(String style) {
    Ink ink = marks.get(style);
    return ink != null ? ink : series(Math.floorMod(style.hashCode(), series.size()));
  }

  /** Behind words of a warning. */
  public Ink warnTint() {
    return token("warntint");
  }

  /** Alpha of the tint below a mark. */
  public int tint() {
    return isDark ? 43 : 36;
  }

  /** Colour of a series by its index; they repeat after five. */
  public Ink series(int index) {
    return series.get(index % series.size());
  }
}
