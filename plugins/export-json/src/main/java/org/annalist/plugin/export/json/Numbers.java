package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes numbers as plain decimals: {@code 28}, not {@code 28.0}; {@code 85.39}; no exponents. */
final class Numbers {

  // Up to here every whole number is a double of its own.
  private static final double EXACT = 1L << 53;

  private Numbers() {}

  static void write(JsonWriter json, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) <= EXACT) {
      json.value((long) value);
      return;
    }
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    if (decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 18) {
      json.value(decimal.longValueExact());
    } else {
      json.jsonValue(decimal.toPlainString());
    }
  }
}
