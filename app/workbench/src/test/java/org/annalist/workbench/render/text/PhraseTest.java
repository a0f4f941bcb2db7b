package org.annalist.workbench.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annalist.api.Cancellation;
import org.annalist.api.document.Document;
import org.annalist.workbench.FakeSnapshot;
import org.annalist.workbench.SampleCorpus;
import org.annalist.workbench.SampleText;
import org.junit.jupiter.api.Test;

class PhraseTest {

  private static final String TEXT =
      "Phường Hòa Đông họp.\n\nNgười hoa đồng ý; hoà  đông lại họp, họp mãi ở đông hoà.\n";

  private static SampleText text(String words) {
    Document document = SampleCorpus.document("a.txt", words, "2031-01-01");
    return new SampleText(new FakeSnapshot(1, List.of(document), List.of()), document);
  }

  private static List<String> found(Phrase phrase) {
    Phrase.Places places = phrase.in(text(TEXT), Cancellation.NONE);
    return IntStream.range(0, places.size()).mapToObj(i -> places.span(i).of(TEXT)).toList();
  }

  @Test
  void accentsCapitalsAndBlanksDoNotMatterUnlessAskedFor() {
    assertThat(found(new Phrase("hoa dong", false, false)))
        .containsExactly("Hòa Đông", "hoa đồng", "hoà  đông");
    assertThat(found(new Phrase("hòa đông", true, false)))
        .as("both schools of tone marks")
        .containsExactly("Hòa Đông", "hoà  đông");
  }

  @Test
  void wholeWordsBeginAndEndAsWordsDo() {
    assertThat(found(new Phrase("ho", false, false))).hasSize(7);
    assertThat(found(new Phrase("ho", false, true))).isEmpty();
    assertThat(found(new Phrase("họp", true, true))).hasSize(3);
  }

  @Test
  void nothingIsFoundForNothing() {
    assertThat(Phrase.NONE.isEmpty()).isTrue();
    assertThat(new Phrase("  ", false, false).isEmpty()).isTrue();
    assertThat(found(new Phrase(" ", false, false))).isEmpty();
    assertThat(found(new Phrase("huyện", false, false))).isEmpty();
  }

  @Test
  void findsEveryPlaceOfALongTextOnce() {
    String line = "Một dòng có chữ mốc ở giữa.\n\n";
    int lines = 20_000;
    Phrase.Places places =
        new Phrase("chu moc", false, true).in(text(line.repeat(lines)), Cancellation.NONE);
    assertThat(places.size()).isEqualTo(lines);
    assertThat(places.more()).isFalse();
    for (int i = 0; i < lines; i++) {
      assertThat(places.span(i).begin()).isEqualTo(i * line.length() + line.indexOf("chữ"));
    }
    assertThat(places.from(0)).isZero();
    assertThat(places.from(places.span(7).begin() + 1)).isEqualTo(8);
  }

  @Test
  void keepsNoMoreThanAnybodyWalksThrough() {
    Phrase.Places places =
        new Phrase("a", false, false).in(text("a ".repeat(150_000)), Cancellation.NONE);
    assertThat(places.size()).isEqualTo(Phrase.MOST);
    assertThat(places.more()).isTrue();
  }
}
