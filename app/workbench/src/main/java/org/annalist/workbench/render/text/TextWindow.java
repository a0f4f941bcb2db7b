package org.annalist.workbench.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;

/**
 * The part of a text that is at hand: some screens of it, paragraph by paragraph. What is shown are
 * the paragraphs with one line end between them; offsets are translated both ways.
 *
 * <p>A widget that wraps measures every line it holds, so the window is small and moves along; of a
 * paragraph that is longer than it, only a piece is at hand.
 */
final class TextWindow {

  /** Paragraphs reach so far beyond the ends of the window and are whole still. */
  private static final int SLACK = 4_000;

  private final String document;
  private final int length;
  private final Span span;
  private final String text;
  private final List<MarkedText.Paragraph> paragraphs;
  private final int[] shownBegins;
  private final List<MarkedText.Mark> marks;
  private final List<MarkedText.Note> notes;
  private final List<MarkedText.Legend> legend;
  private final int[] density;

  private TextWindow(MarkedText model, Span span, int bins) {
    this.document = model.document();
    this.length = model.length();
    this.span = span;
    Span reach = new Span(Math.max(0, span.begin() - SLACK), Math.min(length, span.end() + SLACK));
    this.paragraphs =
        model.paragraphs(span).stream().map(paragraph -> within(paragraph, reach)).toList();
    this.shownBegins = new int[paragraphs.size()];
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < shownBegins.length; i++) {
      if (i > 0) {
        shown.append('\n');
      }
      shownBegins[i] = shown.length();
      shown.append(printable(model.text(paragraphs.get(i).span())));
    }
    this.text = shown.toString();
    this.marks = List.copyOf(model.marks(span));
    this.notes = List.copyOf(model.notes(span));
    this.legend = List.copyOf(model.legend());
    this.density = model.density(bins);
  }

  /** A window of no text at all, before the first answer. */
  private TextWindow() {
    document = "";
    length = 0;
    span = new Span(0, 0);
    paragraphs = List.of();
    shownBegins = new int[0];
    text = "";
    marks = List.of();
    notes = List.of();
    legend = List.of();
    density = new int[0];
  }

  static TextWindow empty() {
    return new TextWindow();
  }

  /**
   * The window around an offset, with more behind it than before: what stands before is measured
   * before anything can be drawn.
   *
   * @param size characters it holds
   * @param bins parts of the ruler
   */
  static TextWindow fetch(
      MarkedText model, int around, int size, int bins, Cancellation cancellation) {
    cancellation.check();
    int begin = Math.max(0, Math.min(around - size / 3, model.length() - size));
    int end = Math.min(model.length(), begin + size);
    return new TextWindow(model, new Span(begin, end), bins);
  }

  private static MarkedText.Paragraph within(MarkedText.Paragraph whole, Span reach) {
    return new MarkedText.Paragraph(
        new Span(
            Math.max(whole.span().begin(), reach.begin()),
            Math.min(whole.span().end(), reach.end())),
        whole.number(),
        whole.heading(),
        whole.boilerplate());
  }

  /** Control characters would end or garble lines; each becomes one blank. */
  private static String printable(String paragraph) {
    StringBuilder out = new StringBuilder(paragraph);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isISOControl(out.charAt(i))) {
        out.setCharAt(i, ' ');
      }
    }
    return out.toString();
  }

  String document() {
    return document;
  }

  /** Length of the whole text. */
  int length() {
    return length;
  }

  Span span() {
    return span;
  }

  /** What is shown. */
  String text() {
    return text;
  }

  List<MarkedText.Paragraph> paragraphs() {
    return paragraphs;
  }

  List<MarkedText.Mark> marks() {
    return marks;
  }

  List<MarkedText.Note> notes() {
    return notes;
  }

  List<MarkedText.Legend> legend() {
    return legend;
  }

  int[] density() {
    return density.clone();
  }

  /** Index of the paragraph that holds an offset of the document, or stands next before it. */
  int paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (paragraphs.get(middle).span().begin() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Offset in what is shown, of an offset of the document. */
  int toShown(int offset) {
    if (paragraphs.isEmpty()) {
      return 0;
    }
    int index = paragraphAt(offset);
    Span paragraph = paragraphs.get(index).span();
    int within = Math.max(0, Math.min(offset - paragraph.begin(), paragraph.length()));
    return Math.min(text.length(), shownBegins[index] + within);
  }

  /** Offset of the document, of an offset in what is shown. */
  int toDocument(int shown) {
    if (paragraphs.isEmpty()) {
      return span.begin();
    }
    int index = java.util.Arrays.binarySearch(shownBegins, shown);
    if (index < 0) {
      index = Math.max(0, -index - 2);
    }
    Span paragraph = paragraphs.get(index).span();
    return Math.min(paragraph.end(), paragraph.begin() + shown - shownBegins[index]);
  }

  /** Whether an offset of the document is inside the window. */
  boolean holds(int offset) {
    return offset >= span.begin() && (offset < span.end() || span.end() == length);
  }

  /** The shortest mark of a style that is shown at an offset of the document. */
  Optional<MarkedText.Mark> markAt(int offset, java.util.function.Predicate<String> isShown) {
    MarkedText.Mark best = null;
    for (MarkedText.Mark mark : marks) {
      if (mark.span().begin() > offset) {
        break;
      }
      boolean inside = mark.span().begin() <= offset && offset < mark.span().end();
      if (inside
          && isShown.test(mark.style())
          && (best == null || mark.span().length() < best.span().length())) {
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The mark after an offset, or before it. */
  Optional<MarkedText.Mark> next(
      int offset, boolean forward, java.util.function.Predicate<String> isShown) {
    List<MarkedText.Mark> shown = new ArrayList<>(marks);
    shown.removeIf(mark -> !isShown.test(mark.style()));
    if (!forward) {
      java.util.Collections.reverse(shown);
    }
    return shown.stream()
        .filter(m -> forward ? m.span().begin() > offset : m.span().begin() < offset)
        .findFirst();
  }
}
