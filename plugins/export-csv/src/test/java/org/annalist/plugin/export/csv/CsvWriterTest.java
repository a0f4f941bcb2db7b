package org.annalist.plugin.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  @Test
  void quotesFieldsThatHoldSeparatorsQuotesOrLineEnds() throws IOException {
    try (CsvWriter csv = new CsvWriter(bytes, false)) {
      csv.row(List.of("a", "b,c", "d\"e", "g\nh", ""));
    }
    assertThat(written()).isEqualTo("a,\"b,c\",\"d\"\"e\",\"g\nh\",\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84 24", "-2", "@SUM(A1)", "\tx"})
  void takesTheSpellOffFormulas(String words) throws IOException {
    try (CsvWriter csv = new CsvWriter(bytes, false)) {
      csv.text(words).end();
    }
    assertThat(written()).isEqualTo("'" + words + "\r\n");
  }

  @Test
  void writesNumbersPlainlyEvenNegativeOnes() throws IOException {
    try (CsvWriter csv = new CsvWriter(bytes, false)) {
      csv.number(-2).number(85.39).number(1.25e12).number(Double.NaN).end();
    }
    assertThat(written()).isEqualTo("-2,85.39,1250000000000,\r\n");
  }

  @Test
  void beginsWithAByteOrderMarkWhereExcelNeedsOne() throws IOException {
    try (CsvWriter csv = new CsvWriter(bytes, true)) {
      csv.text("số").end();
    }
    assertThat(written()).isEqualTo("\uFEFFsố\r\n");
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
