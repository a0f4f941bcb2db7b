package org.annalist.testkit.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder {@code test-corpus} of the checkout: documents and their gold.
 *
 * @param folder the corpus folder
 */
public record TestCorpus(Path folder) {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * Finds the corpus from the working directory upwards, so that it works from any module.
   *
   * @throws IllegalStateException when no folder above holds one
   */
  public static TestCorpus locate() {
    Path start = Path.of("").toAbsolutePath();
    for (Path at = start; at != null; at = at.getParent()) {
      Path corpus = at.resolve("test-corpus");
      if (Files.isDirectory(corpus.resolve("gold"))) {
        return new TestCorpus(corpus);
      }
    }
    throw new IllegalStateException("no test-corpus in " + start + " or above it");
  }

  /** Folder of the documents. */
  public Path texts() {
    return folder.resolve("texts");
  }

  /** Folder of the gold files. */
  public Path goldFolder() {
    return folder.resolve("gold");
  }

  /** Gold by document. */
  public Map<String, GoldFile> gold() {
    return GoldFile.readAll(goldFolder());
  }

  /** The floors that extraction must reach. */
  public Floors floors() {
    return Floors.read(folder.resolve("floors.properties"));
  }

  /**
   * The text that the gold of a document refers to: the decoded file without byte order mark, or
   * for a page its extracted text.
   *
   * @param document file name, such as {@code 12-bo-nhiem.txt}
   * @throws UncheckedIOException when the file is missing or not in the encoding that it announces
   */
  public String text(String document) {
    Path twin = goldFolder().resolve(document + ".txt");
    Path file = Files.exists(twin) ? twin : texts().resolve(document);
    try {
      return decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
      charset = StandardCharsets.UTF_16LE;
    }
    String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
