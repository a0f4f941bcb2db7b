package org.annalist.runtime.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layer;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Source;
import org.annalist.runtime.containment.Guard;
import org.annalist.runtime.containment.PluginThreads;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.Row;
import org.annalist.vietnamese.NormalForm;
import org.junit.jupiter.api.Test;

class ReadingTest {

  private static final String TEXT = "Hà Nội và Huế";

  /** The same layer as another version of its plugin would have it. */
  public record Word2(String text) {}

  private final Means means =
      Means.of(new Guard(new PluginThreads(1), () -> {}), TimeLimits.STANDARD);
  private final Document document =
      NormalForm.normalise(
              new Source(URI.create("file:/a.txt"), "a.txt", "text/plain", "", Instant.EPOCH),
              Draft.ofText(TEXT))
          .document();
  private final Reading reading = new Reading(means, document);

  private ColumnBlock block(Word... words) {
    List<Row> rows =
        List.of(words).stream()
            .map(
                word -> {
                  int begin = TEXT.indexOf(word.text());
                  return new Row(
                      new Span(begin, begin + word.text().length()),
                      means.classes().of(Word.LAYER).parts(word),
                      new Producer("words", "1.0.0"),
                      "capital",
                      90);
                })
            .toList();
    return means.encoder().encode(means.classes().schema(Word.LAYER), TEXT, rows);
  }

  private static Word word(String text) {
    return new Word(text, text.length(), true, Word.Kind.SHORT);
  }

  @Test
  void scansOnce() {
    assertThat(reading.tokens()).isSameAs(reading.tokens());
    assertThat(reading.tokens().size()).isEqualTo(4);
  }

  @Test
  void givesBackWhatWasStored() {
    List<Annotation<Word>> words = reading.annotations(Word.LAYER, block(word("Hà"), word("Huế")));

    assertThat(words).extracting(Annotation::value).containsExactly(word("Hà"), word("Huế"));
    Annotation<Word> second = words.get(1);
    assertThat(second.span()).isEqualTo(new Span(10, 13));
    assertThat(second.producer()).isEqualTo(new Producer("words", "1.0.0"));
    assertThat(second.rule()).isEqualTo("capital");
    assertThat(second.confidence()).isEqualTo(0.9);
    assertThat(second.id()).isNotZero().isNotEqualTo(words.get(0).id());
    assertThatThrownBy(() -> words.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void decodesABlockOnceAndTellsBlocksApart() {
    ColumnBlock one = block(word("Hà"));
    ColumnBlock equal = block(word("Hà"));

    assertThat(reading.annotations(Word.LAYER, one))
        .isSameAs(reading.annotations(Word.LAYER, one))
        .isNotSameAs(reading.annotations(Word.LAYER, equal));
  }

  @Test
  void refusesALayerThatWasWrittenInAnotherVersion() {
    Layer<Word2> newer = Layer.flat(Word.LAYER.name(), Word2.class);

    assertThatThrownBy(() -> reading.annotations(newer, block(word("Hà"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another version");
  }
}
