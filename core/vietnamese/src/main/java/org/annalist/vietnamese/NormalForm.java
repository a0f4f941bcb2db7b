package org.annalist.vietnamese;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Offsets;
import org.annalist.api.document.Source;

/**
 * Brings the text of a draft to the form that everything else reads.
 *
 * <p>In normal form a text is in NFC; lines end in {@code \n}; the only other white space is the
 * blank and the tab; there are no control characters, no invisible ones (zero-width, soft hyphen,
 * direction marks, byte order mark) and no halves of surrogate pairs; letters that look like
 * Vietnamese ones are those ({@link Confusables}). Full-width forms and ligatures are plain
 * letters. Nothing else changes: accents, tone places, dashes and quotes stay as they are.
 *
 * <p>A text that is in normal form already is found so in one look at each character and is not
 * copied. Time is linear for any text; a letter with more than 30 combining marks is composed in
 * pieces.
 */
public final class NormalForm {

  private NormalForm() {}

  /**
   * The document of a draft. Its blocks are those of the draft; where the draft has none they are
   * derived from the lines.
   *
   * @param source where the draft came from; its name becomes the document's id
   */
  public static Normalised normalise(Source source, Draft draft) {
    String original = draft.text();
    Repairs repairs = new Repairs();
    String text = original;
    Offsets offsets = Offsets.IDENTITY;
    int settled = Settled.length(original);
    if (settled < original.length()) {
      TextRepair repair = new TextRepair(original, settled, repairs);
      text = repair.text();
      offsets = repair.offsets();
    }
    List<Block> blocks =
        draft.blocks().isEmpty() ? LineBlocks.of(text) : map(draft.blocks(), offsets);
    Document document = Document.of(source, draft, text, offsets, blocks);
    return new Normalised(document, repairs.problems(source.name()));
  }

  private static List<Block> map(List<Block> blocks, Offsets offsets) {
    if (offsets.isIdentity()) {
      return blocks;
    }
    List<Block> mapped = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      mapped.add(block.at(offsets.fromOriginal(block.span())));
    }
    return mapped;
  }
}
