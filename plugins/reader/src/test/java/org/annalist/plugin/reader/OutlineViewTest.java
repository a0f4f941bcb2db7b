package org.annalist.plugin.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.Place;
import org.annalist.api.Selection;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.view.Tree;
import org.annalist.api.view.Words;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.Texts;
import org.annalist.testkit.ViewRun;
import org.junit.jupiter.api.Test;

class OutlineViewTest {

  private static final String TEXT =
      "Đầu\nMở bài.\nI. Đê\nĐê cao.\nBảng một\nBảng hai\nII. Kè\nKè dài.";

  /** Lines of {@link #TEXT}: headings of level 1 and 2, two rows of a table, paragraphs. */
  private static Document document() {
    List<Block> blocks = new ArrayList<>();
    Block.Kind[] kinds = {
      Block.Kind.HEADING,
      Block.Kind.PARAGRAPH,
      Block.Kind.HEADING,
      Block.Kind.PARAGRAPH,
      Block.Kind.TABLE,
      null,
      Block.Kind.HEADING,
      Block.Kind.PARAGRAPH
    };
    int begin = 0;
    String[] lines = TEXT.split("\n");
    for (int i = 0; i < lines.length; i++) {
      int end = begin + lines[i].length();
      if (kinds[i] == Block.Kind.TABLE) {
        blocks.add(Block.of(kinds[i], new Span(begin, end + 1 + lines[i + 1].length())));
      } else if (kinds[i] != null) {
        Block block = Block.of(kinds[i], new Span(begin, end));
        blocks.add(kinds[i] == Block.Kind.HEADING ? block.withLevel(i == 0 ? 1 : 2) : block);
      }
      begin = end + 1;
    }
    return Texts.document("a.txt", Draft.ofText(TEXT).withBlocks(blocks));
  }

  private static Tree outline(Document document) {
    Words words = Words.of(OutlineView.class, Locale.forLanguageTag("vi"));
    return Outline.of(document, words, Cancellation.NONE);
  }

  private static List<String> words(Tree tree, String key) {
    return tree.children(key).stream()
        .map(node -> (node.cell().text() + " " + node.cell().detail()).strip())
        .toList();
  }

  @Test
  void putsUnderAHeadingWhatBelongsToIt() {
    Tree tree = outline(document());
    assertThat(words(tree, "")).containsExactly("Đầu");
    assertThat(words(tree, "h1")).containsExactly("Mở bài.", "I. Đê", "II. Kè");
    assertThat(words(tree, "h3")).containsExactly("Đê cao.", "Bảng Bảng một");
    assertThat(words(tree, "h7")).containsExactly("Kè dài.");
  }

  @Test
  void findsThePartOfASelectionAndOpensPartsAtTheirPlace() {
    Tree tree = outline(document());
    int at = TEXT.indexOf("cao");
    String key = tree.find(Selection.of(Place.of("a.txt", at, at + 3))).orElseThrow();
    assertThat(tree.path(key)).containsExactly("h1", "h3", key);
    assertThat(tree.select(key).place().orElseThrow().span().of(TEXT)).isEqualTo("Đê cao.");
    int row = TEXT.indexOf("Bảng hai");
    assertThat(tree.find(Selection.of(Place.of("a.txt", row, row + 4)))).contains("t5");
    assertThat(tree.find(Selection.of(Place.of("b.txt", 0, 1)))).isEmpty();
  }

  @Test
  void putsManyParagraphsIntoGroups() {
    Tree tree = outline(Texts.document("long.txt", "Một đoạn.\n\n".repeat(450)));
    List<Tree.Node> roots = tree.children("");
    assertThat(roots).hasSize(104);
    assertThat(roots.get(100).group()).isTrue();
    assertThat(roots.get(100).cell().text()).isEqualTo("từ đoạn 101");
    assertThat(tree.children(roots.get(100).key())).hasSize(100);
    assertThat(tree.children(roots.get(103).key())).hasSize(50);
  }

  @Test
  void saysWhenThereIsNothing() {
    AnnotatedCorpus empty = AnnotatedCorpus.of(AnnotatedDocument.of(Texts.document("a.txt", "")));
    assertThat(ViewRun.on(empty).show(new OutlineView()).notice()).isPresent();
    assertThat(ViewRun.on(Sample.corpus()).show(new OutlineView()).notice()).isEmpty();
  }
}
