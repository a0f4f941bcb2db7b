package org.annalist.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.annalist.api.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class SpanQuestionTest {

  private final SpanQuestion.Converter converter = new SpanQuestion.Converter();

  @Test
  void readsAPathWithColonsAndDashes() {
    assertThat(converter.convert("a:b/c-1.txt:12-30"))
        .isEqualTo(new SpanQuestion("a:b/c-1.txt", new Span(12, 30)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.txt", "a.txt:12", ":1-2", "a.txt:2-2", "a.txt:3-1", "a.txt:-1-2"})
  void saysWhatTheFormIs(String text) {
    assertThatThrownBy(() -> converter.convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("'" + text + "'");
  }
}
