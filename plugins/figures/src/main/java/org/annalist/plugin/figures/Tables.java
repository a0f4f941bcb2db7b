package org.annalist.plugin.figures;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.numeral.Reading;

/**
 * Reads the cells of tables: a number alone in its cell is a figure, counted in the unit of its
 * column's header ({@code Kinh phí (triệu đồng)}) or of the caption ({@code Đơn vị tính: hộ}). The
 * column of list numbers holds none.
 */
final class Tables {

  private static final int CAPTION_WORDS = 50;
  private static final int CAPTION_TOKENS = 400;

  private static final long NUMBER = Syllables.key("số");
  private static final long QUANTITY = Syllables.key("lượng");
  private static final long PERCENT = Syllables.key("%");

  private static final Lexicon<Boolean> CAPTIONS =
      Lexicon.<Boolean>builder()
          .add("đơn vị tính", true)
          .add("đơn vị", true)
          .add("đvt", true)
          .add("đv tính", true)
          .build();

  private static final Lexicon<Boolean> LIST_HEADS =
      Lexicon.<Boolean>builder().add("tt", true).add("stt", true).add("số tt", true).build();

  private final Reading reading;
  private final Tokens tokens;
  private final List<Block> cells = new ArrayList<>();
  private final List<String> captions = new ArrayList<>();
  private final List<List<Block>> headers = new ArrayList<>();
  private final List<Integer> tableOfCell = new ArrayList<>();

  Tables(Document document, Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.TABLE) {
        captions.add(caption(tokens.at(block.span().begin())));
        headers.add(new ArrayList<>());
      } else if (block.kind() == Block.Kind.CELL && !captions.isEmpty()) {
        cells.add(block);
        tableOfCell.add(captions.size() - 1);
        if (block.row() == 0) {
          headers.get(captions.size() - 1).add(block);
        }
      }
    }
  }

  /** The unit that the words before a table give, or empty. */
  private String caption(int table) {
    int words = 0;
    for (int at = table - 1; at >= table - CAPTION_TOKENS && words < CAPTION_WORDS; at--) {
      words += reading.isSyllable(at) ? 1 : 0;
      long match = reading.isBreak(at) ? Lexicon.NO_MATCH : CAPTIONS.longest(tokens, at);
      int colon = match == Lexicon.NO_MATCH ? 0 : at + Lexicon.length(match);
      if (colon > 0 && reading.isMark(colon, ':')) {
        return phrase(colon + 1);
      }
    }
    return "";
  }

  private String phrase(int begin) {
    int end = begin;
    while (reading.isSyllable(end)
        || reading.isSlash(end)
        || reading.isNumber(end)
        || reading.isMark(end, '%')) {
      end++;
    }
    return reading.isSyllable(begin) ? reading.words(begin, end - 1) : "";
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /**
   * Gives the figure its unit if its cell holds numbers only.
   *
   * @return whether the figure is to be kept
   */
  boolean place(Figure figure) {
    int index = cellAt(tokens.begin(figure.first));
    if (index < 0) {
      return true;
    }
    Block cell = cells.get(index);
    if (cell.column() == 0 && isListColumn(index)) {
      return !isNumeric(cell);
    }
    if (!isNumeric(cell)) {
      return true;
    }
    figure.rule = "table";
    figure.unit = "";
    figure.unitEnd = figure.end;
    if (!figure.isPercent()) {
      figure.unit = columnUnit(index);
      figure.kind = Figure.Kind.COUNT;
    }
    return true;
  }

  private int cellAt(int offset) {
    int low = 0;
    int high = cells.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block cell = cells.get(middle);
      if (offset < cell.span().begin()) {
        high = middle - 1;
      } else if (offset >= cell.span().end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private boolean isNumeric(Block cell) {
    for (int at = tokens.at(cell.span().begin());
        at < tokens.size() && tokens.begin(at) < cell.span().end();
        at++) {
      if (reading.isSyllable(at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The unit in brackets in the header of a cell's column, or the caption's; a column of shares or
   * of mere quantities has none.
   */
  private String columnUnit(int index) {
    Block header = header(index);
    if (header != null) {
      int at = tokens.at(header.span().begin());
      if (reading.are(at, NUMBER, QUANTITY)) {
        return "";
      }
      while (at < tokens.size() && tokens.begin(at) < header.span().end()) {
        if (reading.isMark(at, '(')) {
          if (reading.is(at + 1, PERCENT)) {
            return "";
          }
          String unit = phrase(at + 1);
          if (!unit.isEmpty()) {
            return unit;
          }
        }
        at++;
      }
    }
    return captions.get(tableOfCell.get(index));
  }

  private boolean isListColumn(int index) {
    Block header = header(index);
    return header != null
        && (LIST_HEADS.longest(tokens, tokens.at(header.span().begin())) != Lexicon.NO_MATCH
            || isNumeric(cells.get(index)));
  }

  /** The cell in the first row of the same table and column, or null. */
  private Block header(int index) {
    List<Block> heads = headers.get(tableOfCell.get(index));
    int column = cells.get(index).column();
    return column >= 0 && column < heads.size() ? heads.get(column) : null;
  }
}
