package org.annalist.workbench.render.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.annalist.api.Span;
import org.annalist.api.view.MarkedText;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.GcDrawing;
import org.annalist.workbench.draw.Ink;
import org.annalist.workbench.look.Look;
import org.annalist.workbench.look.MarkPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The text of the reader with its marks: a StyledText over a window, lines of marks drawn. */
final class ReaderText {

  private static final int LINE_GAP = 5;
  private static final int PARAGRAPH_GAP = 11;
  private static final int MARGIN = 4;

  private final StyledText text;
  private final Look look;
  private final MarkPainter painter;
  private final MarkBoxes boxes;
  private final Predicate<String> isShown;
  private final Runnable scrolled;
  private TextWindow window = TextWindow.empty();
  private Span sentence = new Span(0, 0);
  private Span focus = new Span(0, 0);
  private Phrase.Places places = Phrase.Places.NONE;
  private Span place = new Span(0, 0);
  private int lastTop = -1;

  /**
   * A text.
   *
   * @param isShown whether marks of a style are shown
   * @param scrolled told when another part of the text is in view
   */
  ReaderText(Composite parent, Look look, Predicate<String> isShown, Runnable scrolled) {
    this.look = look;
    this.isShown = isShown;
    this.scrolled = scrolled;
    this.painter = new MarkPainter(look.palette());
    text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
    text.setFont(look.fonts().font(Face.READER));
    text.setBackground(Look.color(look.palette().base()));
    text.setForeground(Look.color(look.palette().text()));
    text.setSelectionBackground(Look.color(look.palette().sel()));
    text.setSelectionForeground(Look.color(look.palette().onSel()));
    text.setLineSpacing(LINE_GAP);
    text.setMargins(4, 6, 4, 4);
    // The ruler stands for a scroll bar; without one the wheel must be told what to do.
    text.addListener(
        SWT.MouseWheel, e -> text.setTopPixel(Math.max(0, text.getTopPixel() - e.count * 27)));
    boxes = new MarkBoxes(text, look.fonts().height(Face.READER) + 1);
    text.addListener(SWT.Paint, this::paintMarks);
  }

  StyledText widget() {
    return text;
  }

  TextWindow window() {
    return window;
  }

  Span sentence() {
    return sentence;
  }

  /** An offset of the document, and the height at which its line stands. */
  record Anchor(int offset, int y) {
    /** An offset at the top. */
    static Anchor top(int offset) {
      return new Anchor(offset, MARGIN);
    }
  }

  /** Where the text stands now. */
  Anchor anchor() {
    int offset = firstVisible();
    return new Anchor(offset, text.getLocationAtOffset(window.toShown(offset)).y);
  }

  /** Characters that fill the view, at least; a line holds no more than 80. */
  int capacity() {
    return Math.max(20, text.getClientArea().height / text.getLineHeight()) * 80;
  }

  /**
   * Shows a window, scrolled to an anchor; what the user selected by hand stays.
   *
   * @param newSentence the sentence of the selection, and in it {@code newFocus}; or empty
   */
  void show(TextWindow newWindow, Span newSentence, Span newFocus, Anchor anchor) {
    boolean sameDocument = window.document().equals(newWindow.document());
    Span chosen = chosen();
    boolean sameText = window.text().equals(newWindow.text());
    window = newWindow;
    sentence = newSentence;
    focus = newFocus;
    text.setRedraw(false);
    if (!sameText) {
      text.setText(window.text());
      text.setLineVerticalIndent(0, MARGIN);
      for (int line = 1; line < text.getLineCount(); line++) {
        text.setLineVerticalIndent(line, PARAGRAPH_GAP);
      }
      if (sameDocument && window.holds(chosen.begin())) {
        text.setSelection(window.toShown(chosen.begin()), window.toShown(chosen.end()));
      }
    }
    style();
    scrollTo(anchor);
    text.setRedraw(true);
    lastTop = -1;
  }

  private int end(Point range) {
    return window.toDocument(range.x + range.y);
  }

  /** Scrolls so that an offset that is at hand stands at a height. */
  void scrollTo(Anchor anchor) {
    int y = text.getLocationAtOffset(window.toShown(anchor.offset())).y;
    text.setTopPixel(Math.max(0, text.getTopPixel() + y - anchor.y()));
  }

  /** Marks a sentence and, within it, what is selected. */
  void highlight(Span newSentence, Span newFocus) {
    sentence = newSentence;
    focus = newFocus;
    style();
  }

  /** Sets tints and faces anew, as after a layer was switched. */
  void style() {
    List<StyleRange> styles = new ArrayList<>();
    for (Styling.Run run : Styling.runs(window, sentence, isShown, look.palette())) {
      StyleRange style = new StyleRange();
      style.start = run.begin();
      style.length = run.end() - run.begin();
      style.background = run.ground() == null ? null : Look.color(run.ground());
      style.font = run.heading() ? look.fonts().font(Face.READER_BOLD) : null;
      style.foreground = run.faint() ? Look.color(look.palette().text2()) : null;
      styles.add(style);
    }
    text.setStyleRanges(styles.toArray(new StyleRange[0]));
    text.redraw();
  }

  /** Marks places that were found, one of them as the one where the user is. */
  void mark(Phrase.Places newPlaces, Span newPlace) {
    places = newPlaces;
    place = newPlace;
    text.redraw();
  }

  /** The caret, as an offset of the document. */
  int caret() {
    return window.toDocument(text.getCaretOffset());
  }

  /** The words that the user selected by hand, as a span of the document; empty if none are. */
  Span chosen() {
    Point range = text.getSelectionRange();
    int begin = window.toDocument(range.x);
    return new Span(begin, range.y == 0 ? begin : Math.max(begin, end(range)));
  }

  /** Sets the caret, without scrolling. */
  void caretTo(int offset) {
    int top = text.getTopPixel();
    text.setCaretOffset(window.toShown(offset));
    text.setTopPixel(top);
  }

  /** An offset a third down from the top. */
  Anchor third(int offset) {
    return new Anchor(offset, text.getClientArea().height / 3);
  }

  /** The words that the user selected by hand, if they are on one line and not too many. */
  String selected() {
    String words = text.getSelectionText();
    return words.length() > 120 || words.contains("\n") ? "" : words;
  }

  /** Brings an offset of the document into view, a third down from the top if it was not. */
  void scrollTo(int offset) {
    int shown = window.toShown(offset);
    int height = text.getClientArea().height;
    Point at = text.getLocationAtOffset(shown);
    if (at.y < 0 || at.y > height - 60) {
      text.setTopPixel(Math.max(0, text.getTopPixel() + at.y - height / 3));
    }
    text.setCaretOffset(shown);
    scrolled.run();
  }

  /** Offset of the document below a point; empty beside the text. */
  Optional<Integer> offsetAt(int x, int y) {
    int shown = text.getOffsetAtPoint(new Point(x, y));
    return shown < 0 ? Optional.empty() : Optional.of(window.toDocument(shown));
  }

  /** Pixel of the top of the line at an offset of the document. */
  double top(int offset) {
    return text.getLocationAtOffset(window.toShown(offset)).y;
  }

  /** First offset of the document that is in view. */
  int firstVisible() {
    return window.toDocument(text.getOffsetAtLine(text.getLineIndex(0)));
  }

  /** Offset of the document after the last that is in view. */
  int lastVisible() {
    int height = text.getClientArea().height;
    int line = text.getLineIndex(height);
    int begin = text.getOffsetAtLine(line);
    int end =
        line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
    double top = text.getLinePixel(line);
    double bottom = line + 1 < text.getLineCount() ? text.getLinePixel(line + 1) : height;
    double share = bottom > top ? Math.max(0, Math.min(1, (height - top) / (bottom - top))) : 1;
    return window.toDocument(begin + (int) ((end - begin) * share));
  }

  /** Indices of the paragraphs in view. */
  List<Integer> visibleParagraphs() {
    List<Integer> visible = new ArrayList<>();
    if (!window.paragraphs().isEmpty()) {
      int last = window.paragraphAt(lastVisible());
      for (int i = window.paragraphAt(firstVisible()); i <= last; i++) {
        visible.add(i);
      }
    }
    return visible;
  }

  /** Index of the paragraph of the selection, or -1. */
  int currentParagraph() {
    return sentence.length() == 0 ? -1 : window.paragraphAt(sentence.begin());
  }

  private void paintMarks(Event event) {
    if (window.paragraphs().isEmpty()) {
      return;
    }
    GcDrawing drawing = new GcDrawing(event.gc, look.fonts());
    int from = firstVisible();
    int to = lastVisible();
    for (MarkedText.Mark mark : window.marks()) {
      if (mark.span().begin() > to) {
        break;
      }
      if (mark.span().end() >= from && mark.span().length() > 0 && isShown.test(mark.style())) {
        paintMark(drawing, mark);
      }
    }
    paintPlaces(drawing, from, to);
    // A selection as long as its sentence needs no ring: the sentence is coloured.
    boolean part = focus.length() > 0 && focus.length() <= 0.7 * sentence.length();
    if (part && focus.end() >= from && focus.begin() <= to) {
      for (Area box : boxes(focus)) {
        drawing.frameRound(look.palette().accent(), 2, Dash.SOLID, 2, box.grow(2));
      }
    }
    if (text.getTopPixel() != lastTop) {
      lastTop = text.getTopPixel();
      scrolled.run();
    }
  }

  private void paintPlaces(GcDrawing drawing, int from, int to) {
    Ink ink = look.palette().sentLine();
    for (int i = places.from(from - 1000); i < places.size() && places.span(i).begin() <= to; i++) {
      if (places.span(i).end() > from) {
        boolean here = places.span(i).equals(place);
        for (Area box : boxes(places.span(i))) {
          drawing.fill(ink.withAlpha(56), box);
          drawing.frame(
              here ? look.palette().accent() : ink, here ? 2 : 1, Dash.SOLID, box.grow(1));
        }
      }
    }
  }

  private void paintMark(GcDrawing drawing, MarkedText.Mark mark) {
    List<Area> lines = boxes(mark.span());
    for (int i = 0; i < lines.size(); i++) {
      painter.line(
          drawing, mark.style(), mark.stale(), lines.get(i), i == 0, i == lines.size() - 1);
    }
  }

  private List<Area> boxes(Span span) {
    return boxes.of(window.toShown(span.begin()), window.toShown(span.end()));
  }
}
