package org.annalist.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void countsHeadingsAndParagraphsOverBlankLines() {
    String text = "Báo cáo\ntiến độ\n\nĐoạn một.\n\n\nĐoạn hai.\n";
    Paragraphs paragraphs =
        of(
            text,
            block(text, Block.Kind.HEADING, "Báo cáo\ntiến độ").withLevel(2),
            block(text, Block.Kind.PARAGRAPH, "Đoạn một."),
            block(text, Block.Kind.BOILERPLATE, "Đoạn hai."));
    assertThat(words(text, paragraphs))
        .containsExactly("Báo cáo\ntiến độ", "Đoạn một.", "Đoạn hai.");
    assertThat(paragraphs.heading(1)).isEqualTo(2);
    assertThat(paragraphs.heading(2)).isZero();
    assertThat(paragraphs.isBoilerplate(2)).isFalse();
    assertThat(paragraphs.isBoilerplate(3)).isTrue();
  }

  @Test
  void findsTheParagraphAtAnOffset() {
    String text = "\nmột\n\nhai";
    Paragraphs paragraphs = of(text);
    assertThat(paragraphs.at(0)).isZero();
    assertThat(paragraphs.at(1)).isEqualTo(1);
    assertThat(paragraphs.at(5)).isEqualTo(1);
    assertThat(paragraphs.at(6)).isEqualTo(2);
    assertThat(paragraphs.at(text.length())).isEqualTo(2);
  }

  @Test
  void countsEachRowOfATable() {
    String text = "a | b\nc | d";
    Paragraphs paragraphs =
        of(
            text,
            block(text, Block.Kind.TABLE, text),
            block(text, Block.Kind.CELL, "a").withCell(0, 0),
            block(text, Block.Kind.CELL, "d").withCell(1, 1));
    assertThat(words(text, paragraphs)).containsExactly("a | b", "c | d");
  }

  @Test
  void takesPiecesOfOneLineTogether() {
    String text = "CƠ QUAN     NƠI NHẬN\nDưới";
    Paragraphs paragraphs =
        of(
            text,
            block(text, Block.Kind.PARAGRAPH, "CƠ QUAN"),
            block(text, Block.Kind.PARAGRAPH, "NƠI NHẬN"),
            block(text, Block.Kind.PARAGRAPH, "Dưới"));
    assertThat(words(text, paragraphs)).containsExactly("CƠ QUAN     NƠI NHẬN", "Dưới");
  }

  @Test
  void losesNoTextThatNoBlockCovers() {
    String text = "đầu\ngiữa\ncuối";
    Paragraphs paragraphs = of(text, block(text, Block.Kind.PARAGRAPH, "giữa"));
    assertThat(words(text, paragraphs)).containsExactly("đầu", "giữa", "cuối");
  }

  @Test
  void hasNoneInABlankText() {
    assertThat(of(" \n\u00a0\n").size()).isZero();
  }

  private static Block block(String text, Block.Kind kind, String words) {
    int begin = text.indexOf(words);
    return Block.of(kind, new Span(begin, begin + words.length()));
  }

  private static List<String> words(String text, Paragraphs paragraphs) {
    List<String> words = new ArrayList<>();
    for (int number = 1; number <= paragraphs.size(); number++) {
      words.add(paragraphs.span(number).of(text));
    }
    return words;
  }

  private static Paragraphs of(String text, Block... blocks) {
    Source source = new Source(URI.create("file:///a"), "a", "text/plain", "", Instant.EPOCH);
    Draft draft = Draft.ofText(text);
    return Paragraphs.of(Document.of(source, draft, text, Offsets.IDENTITY, List.of(blocks)));
  }
}
