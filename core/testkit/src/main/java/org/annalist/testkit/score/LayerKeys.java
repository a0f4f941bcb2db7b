package org.annalist.testkit.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What each item of a document must share with a gold item to count in a layer. Items with one key
 * count once.
 */
final class LayerKeys {
  private final SortedMap<String, Set<List<Object>>> layers = new TreeMap<>();
  private final GoldFile file;
  private final Consumer<String> malformed;

  private LayerKeys(GoldFile file, Consumer<String> malformed) {
    this.file = file;
    this.malformed = malformed;
  }

  /**
   * The keys of a document by the name of their layer.
   *
   * @param malformed told of each item that lacks a field its layer needs; its key matches no sound
   *     item
   */
  static SortedMap<String, Set<List<Object>>> of(GoldFile file, Consumer<String> malformed) {
    LayerKeys keys = new LayerKeys(file, malformed);
    keys.entities();
    keys.times();
    keys.figures();
    keys.facts();
    return keys.layers;
  }

  private void entities() {
    for (int i = 0; i < file.entities().size(); i++) {
      JsonObject item = file.entities().get(i);
      boolean sound = sound("entities", i, item, "type", "begin", "end");
      String type = sound ? Json.written(item.get("type")) : "MALFORMED";
      List<Object> key =
          Arrays.asList(type, place(item, "begin", sound, i), place(item, "end", sound, i));
      add("entities", key);
      add("entities " + type, key);
    }
  }

  private void times() {
    for (int i = 0; i < file.times().size(); i++) {
      JsonObject item = file.times().get(i);
      boolean sound = sound("times", i, item, "begin", "end", "value");
      Object begin = place(item, "begin", sound, i);
      Object end = place(item, "end", sound, i);
      add("times span", Arrays.asList(begin, end));
      String value = sound ? Json.written(item.get("value")) : "MALFORMED";
      add("times value", Arrays.asList(begin, end, value));
    }
  }

  private void figures() {
    for (int i = 0; i < file.figures().size(); i++) {
      JsonObject item = file.figures().get(i);
      boolean sound = sound("figures", i, item, "begin", "end", "value");
      Object begin = place(item, "begin", sound, i);
      Object end = place(item, "end", sound, i);
      add("figures span", Arrays.asList(begin, end));
      JsonObject stated = sound ? item : new JsonObject();
      add(
          "figures value",
          Arrays.asList(
              begin,
              end,
              Json.number(stated.get("value")),
              Json.number(stated.get("of")),
              Json.number(stated.get("to")),
              Json.truth(stated.get("percent")),
              stated.has("qualifier") ? Json.comparable(stated.get("qualifier")) : "EXACT"));
    }
  }

  private void facts() {
    for (JsonObject fact : file.facts()) {
      List<Object> key = FactKey.of(fact);
      add("facts", key);
      add("facts " + key.get(0), key);
    }
  }

  private boolean sound(String layer, int index, JsonObject item, String... needed) {
    for (String field : needed) {
      if (Json.absent(item.get(field))) {
        malformed.accept(
            "%s: %s[%d] lacks one of %s"
                .formatted(file.document(), layer, index, String.join(", ", needed)));
        return false;
      }
    }
    return true;
  }

  private static Object place(JsonObject item, String field, boolean sound, int index) {
    JsonElement value = item.get(field);
    return sound ? Json.comparable(value) : Json.comparable(-1 - index);
  }

  private void add(String layer, List<Object> key) {
    layers.computeIfAbsent(layer, name -> new HashSet<>()).add(key);
  }
}
