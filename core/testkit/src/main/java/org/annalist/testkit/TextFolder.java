package org.annalist.testkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.annalist.api.document.Document;
import org.annalist.api.document.Metadata;

/** Reads a folder of plain texts without loaders: UTF-8, or UTF-16 with a byte order mark. */
final class TextFolder {

  private TextFolder() {}

  /** The {@code *.txt} files of a folder by name, each with its {@code NAME.meta.json}. */
  static List<Document> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(p -> p.getFileName().toString().endsWith(".txt")).sorted().toList();
    }
    List<Document> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(
          Texts.document(
              file.getFileName().toString(), decode(Files.readAllBytes(file)), metadata(file)));
    }
    return documents;
  }

  private static String decode(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8);
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Metadata metadata(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".meta.json");
    if (!Files.exists(beside)) {
      return Metadata.NONE;
    }
    JsonObject json = JsonParser.parseString(Files.readString(beside)).getAsJsonObject();
    return Metadata.NONE
        .withPublished(text(json, "published"))
        .withTitle(text(json, "title"))
        .withPublisher(text(json, "source"))
        .withAuthor(text(json, "author"));
  }

  private static String text(JsonObject json, String field) {
    return json.has(field) && !json.get(field).isJsonNull() ? json.get(field).getAsString() : "";
  }
}
