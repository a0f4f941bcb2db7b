package org.annalist.api.document;

import java.util.Arrays;
import org.annalist.api.Span;

/**
 * A document's text as a reader counts it: paragraphs, headings, list items and rows of tables,
 * numbered from 1. Immutable, safe for any thread.
 *
 * <p>Everything that says "paragraph 10" counts by this, so that all views mean the same one. The
 * paragraphs hold all visible text, also text that no block covers; pieces side by side on one line
 * are one paragraph. Held as arrays; lookup takes O(log n).
 */
public final class Paragraphs {

  private final int[] begins;
  private final int[] ends;
  private final Block[] blocks;

  private Paragraphs(int[] begins, int[] ends, Block[] blocks) {
    this.begins = begins;
    this.ends = ends;
    this.blocks = blocks;
  }

  /** The paragraphs of a document; takes time in proportion to the number of its blocks. */
  public static Paragraphs of(Document document) {
    Builder builder = new Builder(document.text());
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.CELL && block.kind() != Block.Kind.PAGE) {
        builder.add(block);
      }
    }
    return builder.build();
  }

  /** Number of paragraphs. */
  public int size() {
    return begins.length;
  }

  /** Number of the paragraph at an offset, or of the one before it; 0 if there is none. */
  public int at(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  /**
   * Where a paragraph stands.
   *
   * @param number from 1 to {@link #size}
   */
  public Span span(int number) {
    return new Span(begins[number - 1], ends[number - 1]);
  }

  /** Level of a heading from 1; 0 if the paragraph is no heading. */
  public int heading(int number) {
    Block block = blocks[number - 1];
    return block != null && block.kind() == Block.Kind.HEADING ? Math.max(1, block.level()) : 0;
  }

  /** Whether the paragraph is no part of the article. */
  public boolean isBoilerplate(int number) {
    Block block = blocks[number - 1];
    return block != null && block.kind() == Block.Kind.BOILERPLATE;
  }

  private static final class Builder {
    private final String text;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private Block[] blocks = new Block[64];
    private int size;
    private int reached;

    Builder(String text) {
      this.text = text;
    }

    void add(Block block) {
      Span span = block.span();
      int begin = Math.min(Math.max(reached, span.begin()), text.length());
      int end = Math.min(span.end(), text.length());
      lines(begin, null);
      if (block.kind() == Block.Kind.TABLE) {
        lines(end, block);
      } else if (end > begin) {
        put(begin, end, block);
      }
    }

    Paragraphs build() {
      lines(text.length(), null);
      return new Paragraphs(
          Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(blocks, size));
    }

    /** Every line up to {@code limit} is a paragraph of its own. */
    private void lines(int limit, Block block) {
      while (reached < limit) {
        int line = text.indexOf('\n', reached);
        int end = line < 0 || line > limit ? limit : line;
        put(reached, end, block);
        reached = Math.max(reached, Math.min(limit, end + 1));
      }
    }

    private void put(int from, int to, Block block) {
      int begin = from;
      int end = to;
      while (begin < end && isBlank(text.charAt(begin))) {
        begin++;
      }
      while (end > begin && isBlank(text.charAt(end - 1))) {
        end--;
      }
      reached = Math.max(reached, to);
      if (begin == end) {
        return;
      }
      if (size > 0 && sharesLine(ends[size - 1], begin)) {
        ends[size - 1] = end;
        return;
      }
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
        blocks = Arrays.copyOf(blocks, size * 2);
      }
      begins[size] = begin;
      ends[size] = end;
      blocks[size++] = block;
    }

    private boolean sharesLine(int end, int begin) {
      for (int i = end; i < begin; i++) {
        if (text.charAt(i) == '\n') {
          return false;
        }
      }
      return true;
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
