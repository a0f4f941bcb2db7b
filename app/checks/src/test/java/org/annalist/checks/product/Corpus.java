package org.annalist.checks.product;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents that go in and files that come out. */
final class Corpus {

  /** The texts of the project's own test corpus. */
  static final Path TEXTS = Path.of("../../test-corpus/texts").toAbsolutePath().normalize();

  /** What stands in them. */
  static final Path GOLD = Path.of("../../test-corpus/gold").toAbsolutePath().normalize();

  private Corpus() {}

  /** The files of the test corpus by name. */
  static List<Path> files() throws IOException {
    try (Stream<Path> list = Files.list(TEXTS)) {
      return list.sorted().toList();
    }
  }

  /** Contents of all files below a folder, by path with {@code /}. */
  static SortedMap<String, String> written(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    if (!Files.exists(folder)) {
      return contents;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        contents.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }

  /** The result of one document. */
  static JsonObject json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** The results below a folder by path, without what is said about problems. */
  static SortedMap<String, JsonObject> found(Path folder) throws IOException {
    SortedMap<String, JsonObject> found = new TreeMap<>();
    for (String name : written(folder).keySet()) {
      if (name.endsWith(".json")) {
        JsonObject json = json(folder.resolve(name));
        json.remove("problems");
        found.put(name, json);
      }
    }
    return found;
  }

  /** The items of a list in a result. */
  static List<JsonObject> items(JsonObject json, String layer) {
    return json.getAsJsonArray(layer).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }
}
