package org.annalist.testkit.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads loosely typed JSON values so that equal meanings become equal Java values: results may
 * write a number as text or a flag as a number.
 */
final class Json {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(DIGITS\\.?(DIGITS)?|\\.DIGITS)([eE][+-]?DIGITS)?"
              .replace("DIGITS", "[0-9]+(?:_[0-9]+)*"));
  private static final int DECIMALS = 6;

  private Json() {}

  static boolean absent(JsonElement value) {
    return value == null || value.isJsonNull();
  }

  /** The number that a value states, rounded to six decimals; null when it states none. */
  static Double number(JsonElement value) {
    if (absent(value) || !value.isJsonPrimitive()) {
      return null;
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean() ? 1.0 : 0.0;
    }
    return number(primitive.getAsString());
  }

  /** The number that a text states, as {@link #number(JsonElement)}. */
  static Double number(String text) {
    String trimmed = Folding.trim(text);
    if (!NUMBER.matcher(trimmed).matches()) {
      return null;
    }
    double value = Double.parseDouble(trimmed.replace("_", ""));
    return Double.isInfinite(value)
        ? Double.valueOf(value)
        : Double.valueOf(
            new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue());
  }

  /** Whether a flag counts as set: false, zero, empty and absent values do not. */
  static boolean truth(JsonElement value) {
    if (absent(value)) {
      return false;
    }
    if (value.isJsonArray()) {
      return !value.getAsJsonArray().isEmpty();
    }
    if (value.isJsonObject()) {
      return !value.getAsJsonObject().isEmpty();
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    return primitive.isString()
        ? !primitive.getAsString().isEmpty()
        : primitive.getAsDouble() != 0.0;
  }

  /** A value as text; values that {@link #truth} denies are the empty text. */
  static String text(JsonElement value) {
    return truth(value) ? written(value) : "";
  }

  /** A value as text, zero and false included. */
  static String written(JsonElement value) {
    if (absent(value)) {
      return "None";
    }
    if (!value.isJsonPrimitive()) {
      return canonical(value);
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    if (primitive.isString()) {
      return primitive.getAsString();
    }
    if (primitive.isBoolean()) {
      return primitive.getAsBoolean() ? "True" : "False";
    }
    String literal = primitive.getAsString();
    return literal.matches("-?\\d+") ? literal : Double.toString(primitive.getAsDouble());
  }

  /** A value to compare by: 5, 5.0 and true-for-1 are equal numbers, "5" is a text. */
  static Object comparable(JsonElement value) {
    if (absent(value)) {
      return null;
    }
    if (!value.isJsonPrimitive()) {
      return canonical(value);
    }
    JsonPrimitive primitive = value.getAsJsonPrimitive();
    if (primitive.isBoolean()) {
      return comparable(primitive.getAsBoolean() ? 1 : 0);
    }
    return primitive.isString() ? primitive.getAsString() : plain(primitive.getAsBigDecimal());
  }

  /** A whole number in the form that {@link #comparable(JsonElement)} gives it. */
  static Object comparable(int value) {
    return plain(BigDecimal.valueOf(value));
  }

  /** One form for equal numbers; ordinary whole ones without an exponent, as reports print them. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -18 ? stripped.setScale(0) : stripped;
  }

  /** A value as JSON with sorted keys. */
  static String canonical(JsonElement value) {
    if (absent(value) || value.isJsonPrimitive()) {
      return absent(value) || value.getAsJsonPrimitive().isString()
          ? String.valueOf(value)
          : written(value);
    }
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream()
          .map(Json::canonical)
          .collect(Collectors.joining(",", "[", "]"));
    }
    Map<String, JsonElement> sorted = new TreeMap<>(value.getAsJsonObject().asMap());
    return sorted.entrySet().stream()
        .map(e -> new JsonPrimitive(e.getKey()) + ":" + canonical(e.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
