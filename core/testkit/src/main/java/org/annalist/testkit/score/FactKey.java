package org.annalist.testkit.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a fact must share with a gold fact to count as the same statement. */
final class FactKey {
  private FactKey() {}

  static List<Object> of(JsonObject fact) {
    JsonElement kind = fact.get("kind");
    return switch (Json.written(kind)) {
      case "holds" -> key(kind, folded(fact, "person"), folded(fact, "position"));
      case "document" ->
          key(
              kind,
              Folding.documentNumber(Json.text(fact.get("number"))),
              folded(fact, "issued"),
              folded(fact, "documentKind"));
      case "breakdown" ->
          key(
              kind,
              Json.number(fact.get("whole")),
              parts(fact),
              Json.number(fact.get("percent")),
              consistent(fact.get("consistent")));
      case "progress" ->
          key(
              kind,
              Json.number(fact.get("done")),
              Json.number(fact.get("of")),
              folded(fact, "asOf"));
      default -> key(kind, Json.canonical(fact));
    };
  }

  private static List<Object> key(JsonElement kind, Object... components) {
    return Arrays.asList(
        Stream.concat(Stream.of(Json.written(kind)), Arrays.stream(components)).toArray());
  }

  private static String folded(JsonObject fact, String field) {
    return Folding.fold(Json.text(fact.get(field)));
  }

  /** The parts in any order; where there are none, the one part whose share is stated. */
  private static List<Double> parts(JsonObject fact) {
    JsonElement parts = fact.get("parts");
    if (parts != null && parts.isJsonPrimitive() && parts.getAsJsonPrimitive().isString()) {
      return sorted(Arrays.stream(parts.getAsString().split(";", -1)).map(Json::number));
    }
    if (Json.truth(parts)) {
      JsonArray list = parts.isJsonArray() ? parts.getAsJsonArray() : new JsonArray();
      return sorted(list.asList().stream().map(Json::number));
    }
    return Arrays.asList(Json.number(fact.get("part")));
  }

  private static List<Double> sorted(Stream<Double> numbers) {
    return numbers.map(number -> Objects.requireNonNullElse(number, 0.0)).sorted().toList();
  }

  private static Object consistent(JsonElement flag) {
    return switch (Json.written(flag)) {
      case "yes" -> Json.comparable(1);
      case "no" -> Json.comparable(0);
      default -> Json.comparable(flag);
    };
  }
}
