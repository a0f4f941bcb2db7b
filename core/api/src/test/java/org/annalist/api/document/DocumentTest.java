package org.annalist.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void takesItsTitleFromTheFirstHeadingOnOneLine() {
    String text = "Mở đầu\nBáo cáo\n  tiến độ\n";
    Document document = of(text, Block.of(Block.Kind.HEADING, new Span(7, text.length())));
    assertThat(document.title()).isEqualTo("Báo cáo tiến độ");
  }

  @Test
  void takesItsTitleFromTheFirstLineThatIsNotBlank() {
    assertThat(of("\n  \nDòng đầu\nDòng sau").title()).isEqualTo("Dòng đầu");
  }

  @Test
  void cutsATitleThatIsTooLong() {
    assertThat(of("dài ".repeat(1000)).title()).hasSizeLessThan(310).endsWith("…");
  }

  @Test
  void isNamedByItsFileWhereItHasNoWords() {
    assertThat(of(" \n").title()).isEqualTo("a.txt");
  }

  private static Document of(String text, Block... blocks) {
    Source source = new Source(URI.create("file:///a"), "x/a.txt", "text/plain", "", Instant.EPOCH);
    Draft draft = Draft.ofText(text);
    return Document.of(source, draft, text, Offsets.IDENTITY, List.of(blocks));
  }
}
