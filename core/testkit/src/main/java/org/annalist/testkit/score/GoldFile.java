package org.annalist.testkit.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a gold file or an exported result says of one document.
 *
 * <p>The items stay JSON objects: a result may leave out or misspell any field, and what that costs
 * is for the scorer to say.
 *
 * @param document file name of the text, without folders
 * @param created day, month or year of the text in ISO form, empty when unknown
 * @param entities items of the entity layer, in the file's order
 * @param times items of the time layer
 * @param figures items of the figure layer
 * @param facts statements about the document
 */
public record GoldFile(
    String document,
    String created,
    List<JsonObject> entities,
    List<JsonObject> times,
    List<JsonObject> figures,
    List<JsonObject> facts) {

  /** Copies the lists. */
  public GoldFile {
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
  }

  /** A document of which nothing is said, as a missing result counts. */
  static GoldFile empty(String document) {
    return new GoldFile(document, "", List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Reads every file below a folder that describes a document; other JSON files are passed over,
   * and so are hidden files and folders.
   *
   * @return the files by the name of their document; of two with one name the later path wins
   * @throws UncheckedIOException when the folder or a file cannot be read
   * @throws IllegalArgumentException when a file is not JSON or a layer is no list of objects; the
   *     message names the file
   */
  public static TreeMap<String, GoldFile> readAll(Path folder) {
    TreeMap<String, GoldFile> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(path -> path.getFileName().toString().endsWith(".json"))
          .filter(path -> !hidden(folder.relativize(path)))
          .filter(Files::isRegularFile)
          .sorted((a, b) -> a.toString().compareTo(b.toString()))
          .forEach(path -> read(path).ifPresent(file -> files.put(file.document(), file)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
    return files;
  }

  /**
   * Reads one file.
   *
   * @return empty when the file is JSON but names no document
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException as {@link #readAll} says
   */
  public static Optional<GoldFile> read(Path path) {
    JsonElement root;
    try {
      root = JsonParser.parseString(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException(path + " is not JSON: " + e.getMessage(), e);
    }
    if (!root.isJsonObject() || !Json.truth(root.getAsJsonObject().get("document"))) {
      return Optional.empty();
    }
    JsonObject file = root.getAsJsonObject();
    String document = Json.text(file.get("document"));
    return Optional.of(
        new GoldFile(
            document.substring(document.lastIndexOf('/') + 1),
            Json.text(file.get("created")),
            items(path, file, "entities"),
            items(path, file, "times"),
            items(path, file, "figures"),
            items(path, file, "facts")));
  }

  private static List<JsonObject> items(Path path, JsonObject file, String layer) {
    JsonElement value = file.get(layer);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    if (!value.isJsonArray()) {
      throw new IllegalArgumentException(path + ": \"" + layer + "\" must be a list");
    }
    List<JsonObject> items = new ArrayList<>();
    JsonArray array = value.getAsJsonArray();
    for (int i = 0; i < array.size(); i++) {
      if (!array.get(i).isJsonObject()) {
        throw new IllegalArgumentException(path + ": " + layer + "[" + i + "] must be an object");
      }
      items.add(array.get(i).getAsJsonObject());
    }
    return items;
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
