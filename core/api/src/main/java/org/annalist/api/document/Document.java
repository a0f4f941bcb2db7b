package org.annalist.api.document;

import java.util.List;
import java.util.Objects;
import org.annalist.api.Span;

/**
 * An immutable document: NFC text, blocks, metadata, and the way back to its file.
 *
 * <p>Made by the runtime from a {@link Draft}; every span in the system is a range of {@link
 * #text}.
 */
public final class Document {

  private static final int LONGEST_TITLE = 300;

  private final Source source;
  private final String text;
  private final String original;
  private final Offsets offsets;
  private final List<Block> blocks;
  private final Metadata metadata;
  private final String encoding;
  private final boolean extracted;

  private Document(
      Source source,
      String text,
      String original,
      Offsets offsets,
      List<Block> blocks,
      Metadata metadata,
      String encoding,
      boolean extracted) {
    this.source = Objects.requireNonNull(source);
    this.text = Objects.requireNonNull(text);
    this.original = Objects.requireNonNull(original);
    this.offsets = Objects.requireNonNull(offsets);
    this.blocks = List.copyOf(blocks);
    this.metadata = Objects.requireNonNull(metadata);
    this.encoding = Objects.requireNonNull(encoding);
    this.extracted = extracted;
  }

  /**
   * A document from its normalised parts; called by the text toolkit's normaliser.
   *
   * @param text the normalised text
   * @param offsets from {@code text} to the draft's text
   * @param blocks with spans of {@code text}, in text order
   */
  public static Document of(
      Source source, Draft draft, String text, Offsets offsets, List<Block> blocks) {
    return new Document(
        source,
        text,
        draft.text(),
        offsets,
        blocks,
        draft.metadata(),
        draft.encoding(),
        draft.extracted());
  }

  /** The same document with other metadata, as when an analyst sets its day. */
  public Document withMetadata(Metadata newMetadata) {
    return new Document(source, text, original, offsets, blocks, newMetadata, encoding, extracted);
  }

  /**
   * Unique name within the corpus: the path inside what the user added, such as {@code
   * 2023/report.txt}.
   */
  public String id() {
    return source.name();
  }

  public Source source() {
    return source;
  }

  /** The text in NFC; every span is a range of it. */
  public String text() {
    return text;
  }

  /**
   * The text before normalisation: the file's own characters, or as extracted from another format.
   */
  public String original() {
    return original;
  }

  /** From {@link #text} to {@link #original}. */
  public Offsets offsets() {
    return offsets;
  }

  /** Layout in text order; never empty for a text with a visible character. */
  public List<Block> blocks() {
    return blocks;
  }

  public Metadata metadata() {
    return metadata;
  }

  /** Name of the encoding the file was read in, or empty. */
  public String encoding() {
    return encoding;
  }

  /** Whether {@link #original} was extracted from a format that is not text. */
  public boolean extracted() {
    return extracted;
  }

  /**
   * The title from outside the text, else the first heading, else the first line that is not blank;
   * on one line, cut where it is too long for a title.
   */
  public String title() {
    if (!metadata.title().isEmpty()) {
      return oneLine(metadata.title());
    }
    return blocks.stream()
        .filter(b -> b.kind() == Block.Kind.HEADING)
        .findFirst()
        .map(b -> oneLine(b.span().of(text)))
        .filter(title -> !title.isEmpty())
        .or(() -> text.lines().map(Document::oneLine).filter(line -> !line.isEmpty()).findFirst())
        .orElse(source.fileName());
  }

  private static String oneLine(String words) {
    String start = words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "…" : words;
    return start.strip().replaceAll("\\s+", " ");
  }

  /** Where a span of the text stands in the file. */
  public Origin origin(Span span) {
    String locator = "";
    for (Block block : blocks) {
      if (block.span().contains(span.begin()) && !block.locator().isEmpty()) {
        locator = block.locator();
      }
    }
    return new Origin(offsets.toOriginal(span), locator);
  }

  @Override
  public String toString() {
    return id();
  }
}
