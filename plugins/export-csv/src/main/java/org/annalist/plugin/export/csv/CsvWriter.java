package org.annalist.plugin.export.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annalist.api.Setting;

/**
 * Writes rows as RFC 4180 says, in UTF-8.
 *
 * <p>Words that a spreadsheet would take for a formula ({@code =}, {@code +}, {@code -}, {@code @},
 * a tab or a line end at the begin) get an apostrophe before them; numbers are written by {@link
 * #number} and stay numbers.
 */
final class CsvWriter implements AutoCloseable {

  static final Setting MARK = Setting.toggle("mark", "%mark", false);

  // Full-width signs start a formula too, where the spreadsheet speaks an East Asian language.
  private static final String FORMULA_STARTS = "=+-@\t\r\n\0＝＋－＠";

  private final Writer out;
  private boolean begun;

  /**
   * A writer to {@code out}, which it closes.
   *
   * @param mark whether to begin with a byte order mark
   */
  CsvWriter(OutputStream out, boolean mark) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (mark) {
      this.out.write('\uFEFF');
    }
  }

  /** The next field of the row: words. */
  CsvWriter text(String words) {
    boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    return field(formula ? "'" + words : words);
  }

  /** The next field of the row: a number as plain decimal; empty for NaN. */
  CsvWriter number(double value) {
    if (Double.isNaN(value)) {
      return field("");
    }
    return field(new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString());
  }

  /** Ends the row. */
  CsvWriter end() {
    write("\r\n");
    begun = false;
    return this;
  }

  /** A whole row of words. */
  CsvWriter row(List<String> fields) {
    fields.forEach(this::text);
    return end();
  }

  private CsvWriter field(String value) {
    if (begun) {
      write(",");
    }
    begun = true;
    boolean quote = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    write(quote ? '"' + value.replace("\"", "\"\"") + '"' : value);
    return this;
  }

  private void write(String value) {
    try {
      out.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
