package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.document.Block;

/** Derives blocks from the lines of a plain text. */
final class LineBlocks {

  private LineBlocks() {}

  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(begin, end)));
      }
      begin = end + 1;
    }
    return blocks;
  }
}
