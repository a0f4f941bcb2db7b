package org.annalist.workbench.part;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.workbench.draw.Area;
import org.annalist.workbench.draw.Dash;
import org.annalist.workbench.draw.Drawing;
import org.annalist.workbench.draw.Face;
import org.annalist.workbench.draw.Measure;
import org.annalist.workbench.look.MarkPainter;
import org.annalist.workbench.look.Palette;

/** A sentence broken into lines between blanks, with its marks. */
final class QuoteFlow {

  static final double LINE = 23;

  private final Quote quote;
  private final List<Span> lines;

  private QuoteFlow(Quote quote, List<Span> lines) {
    this.quote = quote;
    this.lines = lines;
  }

  /** Breaks a sentence at a width; a word that is wider stands on a line of its own. */
  static QuoteFlow of(Quote quote, Measure measure, double width) {
    String text = quote.text();
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    int lastBlank = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean atEnd = i == text.length();
      if (atEnd || text.charAt(i) == ' ') {
        boolean fits = measure.width(text.substring(begin, i), Face.QUOTE) <= width;
        if (!fits && lastBlank > begin) {
          lines.add(new Span(begin, lastBlank));
          begin = lastBlank + 1;
        }
        lastBlank = i;
      }
    }
    lines.add(new Span(Math.min(begin, text.length()), text.length()));
    return new QuoteFlow(quote, List.copyOf(lines));
  }

  double height() {
    return lines.size() * LINE;
  }

  List<Span> lines() {
    return lines;
  }

  void paint(Drawing drawing, Palette palette, double x, double y) {
    MarkPainter marks = new MarkPainter(palette);
    double height = drawing.height(Face.QUOTE);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      double top = y + i * LINE;
      for (Quote.Mark mark : quote.marks()) {
        if (mark.span().overlaps(line)) {
          Area box = box(drawing, line, mark.span(), x, top, height);
          marks.tint(drawing, mark.style(), mark.stale(), false, box);
        }
      }
      drawing.text(text(line), Face.QUOTE, palette.text(), x, top);
      for (Quote.Mark mark : quote.marks()) {
        if (mark.span().overlaps(line)) {
          Area box = box(drawing, line, mark.span(), x, top, height);
          boolean begins = mark.span().begin() >= line.begin();
          boolean ends = mark.span().end() <= line.end();
          marks.line(drawing, mark.style(), mark.stale(), box, begins, ends);
        }
      }
      if (!wholeSentence() && quote.focus().overlaps(line)) {
        Area box = box(drawing, line, quote.focus(), x, top, height);
        drawing.frameRound(palette.accent(), 2, Dash.SOLID, 2, box.grow(2));
      }
    }
  }

  /** A selection as long as the sentence needs no ring: all of it is meant. */
  private boolean wholeSentence() {
    return quote.focus().length() > 0.7 * quote.text().length();
  }

  private String text(Span line) {
    return quote.text().substring(line.begin(), line.end());
  }

  private Area box(Measure measure, Span line, Span span, double x, double top, double height) {
    int begin = Math.max(line.begin(), span.begin());
    int end = Math.min(line.end(), span.end());
    double left = measure.width(quote.text().substring(line.begin(), begin), Face.QUOTE);
    double right = measure.width(quote.text().substring(line.begin(), end), Face.QUOTE);
    return new Area(x + left, top, Math.max(1, right - left), height + 1);
  }
}
