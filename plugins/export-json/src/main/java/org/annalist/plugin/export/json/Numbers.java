package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes numbers as plain decimals: {@code 28}, not {@code 28.0}; {@code 85.39}; no exponents. */
final class Numbers {

  private Numbers() {}

  static void write(JsonWriter json, double value) throws IOException {
    BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
    if (decimal.scale() <= 0 && decimal.precision() - decimal.scale() <= 18) {
      json.value(decimal.longValueExact());
    } else {
      json.jsonValue(decimal.toPlainString());
    }
  }
}
