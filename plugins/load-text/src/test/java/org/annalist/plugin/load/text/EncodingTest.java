package org.annalist.plugin.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodingTest {

  private static final String TEXT = "Đoàn kiểm tra\r\nđã làm việc tại bốn xã.\n";

  @Test
  void everyByteOrderMarkIsKnownAndLeftOut() {
    for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
      byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(name));
      Encoding encoding = Encoding.of(bytes);
      assertThat(encoding.charset()).isEqualTo(Charset.forName(name));
      assertThat(Decoded.decode(bytes, encoding).text()).isEqualTo(TEXT);
    }
  }

  @Test
  void utf16WithoutMarkIsKnownByItsNuls() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(Encoding.of(TEXT.getBytes(charset))).isEqualTo(new Encoding(charset, 0));
    }
  }

  @Test
  void whatHasNoMarkAndNoNulsIsUtf8() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThat(Encoding.of(bytes)).isEqualTo(new Encoding(StandardCharsets.UTF_8, 0));
    assertThat(Encoding.of(new byte[0])).isEqualTo(new Encoding(StandardCharsets.UTF_8, 0));
  }

  @Test
  void malformedBytesAreCountedAndTheFirstOneIsFound() {
    byte[] bytes = {'a', (byte) 0xC3, 'b', (byte) 0xFF, (byte) 0xE1, (byte) 0xBB};
    Decoded decoded = Decoded.decode(bytes, Encoding.of(bytes));
    assertThat(decoded).isEqualTo(new Decoded("a\uFFFDb\uFFFD\uFFFD", 3, 1, 1));
  }
}
