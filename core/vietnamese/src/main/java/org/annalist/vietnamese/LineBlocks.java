package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.document.Block;

/**
 * Derives the blocks of a plain text from its lines: titles and headings, list items, tables,
 * paragraphs; boilerplate only where a whole line is known furniture.
 */
final class LineBlocks {

  // A text of more lines is hostile or a listing; what follows them is one paragraph.
  private static final int MOST_LINES = 500_000;
  private static final int WRAPPED = 40;

  private final String text;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final LineTables tables = new LineTables(lines, blocks);
  private TitleLines title;

  private LineBlocks(String text) {
    this.text = text;
  }

  /** The blocks of a text in normal form, in text order. */
  static List<Block> of(String text) {
    LineBlocks reading = new LineBlocks(text);
    reading.split();
    reading.title = new TitleLines(reading.lines);
    reading.run();
    return reading.blocks;
  }

  private void split() {
    boolean plain = text.indexOf('|') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
    int begin = 0;
    while (begin <= text.length()) {
      int end = lines.size() < MOST_LINES ? text.indexOf('\n', begin) : -1;
      end = end < 0 ? text.length() : end;
      lines.add(new TextLine(text, begin, end, plain));
      begin = end + 1;
    }
  }

  private void run() {
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isBlank()) {
        i++;
      } else if (i == title.first()) {
        add(Block.Kind.HEADING, i, title.after(), 1);
        i = title.after();
      } else {
        int after = tables.read(i);
        i = after > i ? after : line(i);
      }
    }
  }

  private int line(int i) {
    TextLine line = lines.get(i);
    List<TextLine> pieces = line.pieces(TextLine.COLUMNS_GAP);
    if (pieces.size() > 1) {
      pieces.forEach(piece -> blocks.add(Block.of(Block.Kind.PARAGRAPH, piece.span())));
      return i + 1;
    }
    if (Layout.isBoilerplate(line)) {
      add(Block.Kind.BOILERPLATE, i, i + 1, 0);
      return i + 1;
    }
    if (i > title.first() && Layout.isKind(line)) {
      int after = title.after(i);
      add(Block.Kind.HEADING, i, after, 2);
      return after;
    }
    int heading = headingLevel(i);
    if (heading > 0) {
      add(Block.Kind.HEADING, i, i + 1, heading);
      return i + 1;
    }
    int end = endOfParagraph(i);
    if (line.markLength() > 0) {
      add(Block.Kind.LIST_ITEM, i, end, line.first() == '+' ? 2 : 1);
    } else {
      add(Block.Kind.PARAGRAPH, i, end, 0);
    }
    return end;
  }

  private int headingLevel(int i) {
    TextLine line = lines.get(i);
    if (line.length() > TextLine.SHORT || i < title.first() || Layout.isHead(line)) {
      return 0;
    }
    int division = Layout.division(line);
    if (division > 0 && line.last() != '.') {
      return division;
    }
    if (line.isClosed() && !line.isCapitals()) {
      return 0;
    }
    int mark = line.markLength();
    if (mark > 0) {
      boolean heads = Character.isLetterOrDigit(line.first()) && isText(i + 1);
      return heads ? (Character.isDigit(line.first()) ? 3 : 2) : 0;
    }
    return line.isCapitals() && isText(i + 1) || standsAlone(i) ? 2 : 0;
  }

  /** Whether the next line that is not blank is running text: no list item, longer than a title. */
  private boolean isText(int i) {
    int next = i;
    while (next < lines.size() && next < i + 3 && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size()
        && !lines.get(next).isBlank()
        && (lines.get(next).length() > TextLine.SHORT
            || lines.get(next).isClosed() && lines.get(next).markLength() == 0);
  }

  /** A short line of words between blank lines, with running text below: a subheading. */
  private boolean standsAlone(int i) {
    TextLine line = lines.get(i);
    return isBlank(i - 1)
        && isBlank(i + 1)
        && isText(i + 1)
        && Character.isUpperCase(line.first())
        && line.toString().indexOf(':') < 0
        && line.toString().chars().noneMatch(Character::isDigit);
  }

  /** A line that does not close its sentence goes on in one that begins with a small letter. */
  private int endOfParagraph(int i) {
    int end = i + 1;
    while (end < lines.size()
        && !lines.get(end).isBlank()
        && lines.get(end - 1).length() >= WRAPPED
        && !lines.get(end - 1).isClosed()
        && lines.get(end).beginsSmall()
        && lines.get(end).markLength() == 0) {
      end++;
    }
    return end;
  }

  private boolean isBlank(int line) {
    return line < 0 || line >= lines.size() || lines.get(line).isBlank();
  }

  private void add(Block.Kind kind, int first, int after, int level) {
    Span span = new Span(lines.get(first).begin(), lines.get(after - 1).end());
    blocks.add(Block.of(kind, span).withLevel(level));
  }
}
