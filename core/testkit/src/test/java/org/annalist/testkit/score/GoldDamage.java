package org.annalist.testkit.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Turns gold into a plausible bad result: every layer loses items, gains false ones, and has its
 * fields changed, respelled, retyped or left out.
 */
final class GoldDamage {
  private static final List<String> LAYERS = List.of("entities", "times", "figures", "facts");
  private static final List<String> TYPES =
      List.of("PERSON", "POSITION", "ORGANIZATION", "LOCATION", "LEGAL_DOCUMENT", "EVENT");
  private static final List<String> NUMBERS =
      List.of("done", "whole", "percent", "part", "value", "of", "to");

  private final RandomGenerator random;

  GoldDamage(RandomGenerator random) {
    this.random = random;
  }

  /** A damaged copy of a file. */
  JsonObject damaged(JsonObject gold) {
    JsonObject result = new JsonObject();
    result.addProperty(
        "document", (chance(0.3) ? "texts/in/" : "") + gold.get("document").getAsString());
    damageCreated(gold, result);
    for (String layer : LAYERS) {
      if (!chance(0.03)) {
        result.add(layer, damaged(gold.getAsJsonArray(layer)));
      } else if (!layer.equals("facts") && chance(0.5)) {
        result.add(layer, JsonNull.INSTANCE);
      }
    }
    return result;
  }

  private void damageCreated(JsonObject gold, JsonObject result) {
    switch (random.nextInt(5)) {
      case 0 -> result.add("created", JsonNull.INSTANCE);
      case 1 -> result.addProperty("created", "2019-01-02");
      case 2 -> {}
      default -> result.add("created", gold.get("created"));
    }
  }

  private JsonArray damaged(JsonArray layer) {
    JsonArray result = new JsonArray();
    for (JsonElement element : layer) {
      JsonObject item = element.getAsJsonObject().deepCopy();
      if (chance(0.1)) {
        continue;
      }
      if (chance(0.5)) {
        change(item);
      }
      result.add(item);
      if (chance(0.05)) {
        result.add(item.deepCopy());
      }
      if (chance(0.1)) {
        JsonObject extra = item.deepCopy();
        change(extra);
        result.add(extra);
      }
    }
    return result;
  }

  private void change(JsonObject item) {
    List<String> fields = List.copyOf(item.keySet());
    String field = fields.get(random.nextInt(fields.size()));
    switch (random.nextInt(8)) {
      case 0 -> shift(item);
      case 1 -> item.remove(field);
      case 2 -> item.add(field, JsonNull.INSTANCE);
      case 3 -> retype(item);
      case 4 -> item.addProperty("percent", chance(0.5) ? "" : "yes");
      case 5 -> changeNumber(item);
      default -> respell(item, field);
    }
  }

  private void shift(JsonObject item) {
    String end = chance(0.5) ? "begin" : "end";
    if (item.has(end) && !item.get(end).isJsonNull()) {
      item.addProperty(end, item.get(end).getAsInt() + random.nextInt(-2, 3));
    }
  }

  private void retype(JsonObject item) {
    if (item.has("type")) {
      item.addProperty("type", TYPES.get(random.nextInt(TYPES.size())));
    } else if (item.has("consistent")) {
      item.addProperty("consistent", chance(0.5));
    } else if (item.has("qualifier")) {
      item.addProperty("qualifier", chance(0.5) ? "ABOUT" : "EXACT");
    }
  }

  /** Writes a number in another form, or another number. */
  private void changeNumber(JsonObject item) {
    for (String field : NUMBERS) {
      if (item.has(field) && Json.number(item.get(field)) != null && chance(0.7)) {
        double value = Json.number(item.get(field));
        switch (random.nextInt(4)) {
          case 0 -> item.addProperty(field, value);
          case 1 -> item.addProperty(field, " " + value + " ");
          case 2 -> item.addProperty(field, value + 1e-8);
          default -> item.addProperty(field, value + 1);
        }
      }
    }
  }

  private void respell(JsonObject item, String field) {
    JsonElement value = item.get(field);
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      return;
    }
    String text = value.getAsString();
    if (field.equals("parts")) {
      item.add("parts", reversed(text.split(";")));
      return;
    }
    item.addProperty(
        field,
        switch (random.nextInt(7)) {
          case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
          case 1 -> text.toUpperCase(Locale.ROOT);
          case 2 -> text.replace('Đ', '\u00d0').replace('đ', '\u00f0');
          case 3 -> text.replace(" ", "\u00a0 ").replace("-", "–");
          case 4 -> text.substring(text.indexOf(' ') + 1);
          case 5 -> "";
          default -> text + " khác hẳn nhau";
        });
  }

  private JsonArray reversed(String... parts) {
    JsonArray list = new JsonArray();
    for (int i = parts.length - 1; i >= 0; i--) {
      list.add(
          chance(0.5)
              ? new JsonPrimitive(Double.parseDouble(parts[i]))
              : new JsonPrimitive(parts[i]));
    }
    return list;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }
}
