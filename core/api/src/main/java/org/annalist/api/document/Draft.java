package org.annalist.api.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A document as its file says it, before normalisation: what a loader yields.
 *
 * <p>Text and block spans are in the decoded characters of the file (for plain text: without a byte
 * order mark, line ends as they are), or in the extracted text where the file is no text. The
 * runtime brings the text to NFC and repairs confusable characters, and keeps the way back; loaders
 * need not care.
 */
public final class Draft {

  private final String text;
  private final List<Block> blocks;
  private final Metadata metadata;
  private final String encoding;
  private final boolean extracted;

  private Draft(
      String text, List<Block> blocks, Metadata metadata, String encoding, boolean extracted) {
    this.text = Objects.requireNonNull(text);
    this.blocks = List.copyOf(blocks);
    this.metadata = Objects.requireNonNull(metadata);
    this.encoding = Objects.requireNonNull(encoding);
    this.extracted = extracted;
  }

  /** A draft whose text is the file's own characters. */
  public static Draft ofText(String text) {
    return new Draft(text, List.of(), Metadata.NONE, "", false);
  }

  /**
   * A draft whose text was extracted from another format; exports then write it beside their
   * result.
   */
  public static Draft ofExtracted(String text) {
    return new Draft(text, List.of(), Metadata.NONE, "", true);
  }

  /**
   * The same draft with these blocks.
   *
   * @throws IllegalArgumentException if a block reaches beyond the text
   */
  public Draft withBlocks(List<Block> newBlocks) {
    for (Block block : newBlocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "Block " + block + " reaches beyond the text of length " + text.length());
      }
    }
    return new Draft(text, newBlocks, metadata, encoding, extracted);
  }

  /** The same draft with one more block. */
  public Draft withBlock(Block block) {
    List<Block> more = new ArrayList<>(blocks);
    more.add(block);
    return withBlocks(more);
  }

  public Draft withMetadata(Metadata newMetadata) {
    return new Draft(text, blocks, newMetadata, encoding, extracted);
  }

  /** The same draft with the name of the encoding it was decoded from, such as {@code UTF-8}. */
  public Draft withEncoding(String newEncoding) {
    return new Draft(text, blocks, metadata, newEncoding, extracted);
  }

  public String text() {
    return text;
  }

  /** Blocks in text order; empty if the loader knows none. */
  public List<Block> blocks() {
    return blocks;
  }

  public Metadata metadata() {
    return metadata;
  }

  /** Encoding of the file, or empty where that means nothing. */
  public String encoding() {
    return encoding;
  }

  /** Whether the text was extracted from a format that is not text. */
  public boolean extracted() {
    return extracted;
  }
}
