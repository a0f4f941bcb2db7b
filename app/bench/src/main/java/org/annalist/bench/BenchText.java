package org.annalist.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that are measured: the {@code .txt} files of a folder, repeated until they fill a
 * number of bytes.
 */
final class BenchText {

  /** System property: folder of the texts; by default those of the test corpus. */
  static final String FOLDER = "annalist.bench.text";

  /** System property: megabytes of UTF-8 to measure on. */
  static final String MEGABYTES = "annalist.bench.megabytes";

  private final List<String> documents;
  private final long bytes;

  private BenchText(List<String> documents, long bytes) {
    this.documents = documents;
    this.bytes = bytes;
  }

  /** The folder of the texts. */
  static Path folder() {
    return Path.of(System.getProperty(FOLDER, "test-corpus/texts"));
  }

  /** The first text alone. */
  static String first() {
    return read(files(folder()).get(0));
  }

  /** Reads the texts that the system properties name. */
  static BenchText read() {
    Path folder = folder();
    long wanted = (long) (Double.parseDouble(System.getProperty(MEGABYTES, "8")) * 1e6);
    List<String> documents = new ArrayList<>();
    long bytes = 0;
    while (bytes < wanted) {
      long before = bytes;
      for (Path file : files(folder)) {
        if (bytes < wanted) {
          String text = read(file);
          documents.add(text);
          bytes += text.getBytes(StandardCharsets.UTF_8).length;
        }
      }
      if (bytes == before) {
        throw new IllegalStateException("No text in " + folder + "; set -D" + FOLDER);
      }
    }
    return new BenchText(List.copyOf(documents), bytes);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + folder + "; set -D" + FOLDER, e);
    }
  }

  private static String read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      boolean wide = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
      Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
      String text = new String(bytes, charset);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new IllegalStateException("Cannot read " + file, e);
    }
  }

  /** The texts one by one, some of them several times. */
  List<String> documents() {
    return documents;
  }

  /** All texts as one. */
  String joined() {
    return String.join("\n", documents);
  }

  /** Bytes of the texts in UTF-8. */
  long bytes() {
    return bytes;
  }
}
