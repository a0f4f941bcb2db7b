package org.annalist.workbench.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.document.Document;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.draw.RecordingDrawing;
import org.annalist.workbench.draw.RecordingDrawing.Kind;
import org.annalist.workbench.look.Palette;
import org.junit.jupiter.api.Test;

class QuoteTest {

  private final FakeSnapshot snapshot = SampleCorpus.snapshot(1);

  private Quote quote(String words) {
    int at = snapshot.document(SampleCorpus.FIRST).orElseThrow().text().indexOf(words);
    return Quote.of(snapshot, Place.of(SampleCorpus.FIRST, at, at + words.length())).orElseThrow();
  }

  @Test
  void givesTheWholeSentenceAndWhatIsSelectedInIt() {
    Quote quote = quote("17/24");
    assertThat(quote.text())
        .isEqualTo("Đến nay, có 17/24 đề án hoàn thành; còn 7 đề án đang thực hiện.");
    assertThat(quote.focus().of(quote.text())).isEqualTo("17/24");
    assertThat(quote.day()).isEqualTo("2031-05-12");
    assertThat(quote.marks()).extracting(Quote.Mark::style).containsExactly("figures");
  }

  @Test
  void aDocumentThatIsGoneGivesNoSentence() {
    assertThat(Quote.of(snapshot, Place.of("gone.txt", 1, 4))).isEmpty();
    assertThat(Quote.of(snapshot, Place.of(SampleCorpus.FIRST, 0, 0))).isEmpty();
  }

  @Test
  void aVeryLongSentenceIsCutAroundWhatIsSelected() {
    String text = "từ ".repeat(2000) + "con số 42 " + "từ ".repeat(2000);
    Document document = SampleCorpus.document("long.txt", text, "2031-01-01");
    FakeSnapshot alone = new FakeSnapshot(1, List.of(document), List.of());
    int at = text.indexOf("42");
    Quote quote = Quote.of(alone, Place.of("long.txt", at, at + 2)).orElseThrow();
    assertThat(quote.text().length()).isLessThanOrEqualTo(700);
    assertThat(quote.focus().of(quote.text())).isEqualTo("42");
  }

  @Test
  void linesBreakAtBlanksAndLoseNoWord() {
    Quote quote = quote("17/24");
    QuoteFlow flow = QuoteFlow.of(quote, new RecordingDrawing(), 150);
    List<String> lines = flow.lines().stream().map(line -> line.of(quote.text())).toList();
    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.length() * 6 <= 150);
    assertThat(String.join(" ", lines)).isEqualTo(quote.text());
  }

  @Test
  void aMarkBrokenAtALineEndHasABoxOnEachLine() {
    String text = "Ông Lê Đăng Khoa nói.";
    Quote quote =
        new Quote(
            Place.of("a", 4, 17),
            "",
            "",
            text,
            new Span(0, 0),
            List.of(new Quote.Mark(new Span(4, 16), "POSITION", false)));
    RecordingDrawing drawing = new RecordingDrawing();
    QuoteFlow.of(quote, drawing, 72).paint(drawing, Palette.of(false), 10, 0);
    long tints = drawing.all(Kind.FILL).filter(s -> s.ink().alpha() < 255).count();
    assertThat(tints).isEqualTo(2);
    long ticks =
        drawing.all(Kind.FILL).filter(s -> s.area().width() == 1 && s.area().height() == 6).count();
    assertThat(ticks).as("one end tick where it begins, one where it ends").isEqualTo(2);
  }
}
