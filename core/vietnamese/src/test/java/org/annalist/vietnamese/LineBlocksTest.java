package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.annalist.api.document.Block;
import org.junit.jupiter.api.Test;

class LineBlocksTest {

  private static List<String> blocks(String text) {
    return LineBlocks.of(text).stream().map(b -> b.kind() + " " + b.span().of(text)).toList();
  }

  private static final String RUNNING =
      "Hội nghị nghe báo cáo kết quả thực hiện nhiệm vụ trong sáu tháng đầu năm, và thảo luận về "
          + "phương hướng, nhiệm vụ của sáu tháng cuối năm.";

  @Test
  void anArticleHasATitleAndParagraphs() {
    assertThat(blocks("Hội nghị thành phố\n\n" + RUNNING + "\n" + RUNNING + "\n"))
        .containsExactly(
            "HEADING Hội nghị thành phố", "PARAGRAPH " + RUNNING, "PARAGRAPH " + RUNNING);
  }

  @Test
  void theTitleOfAnOfficialDocumentBeginsAtItsKind() {
    assertThat(
            blocks(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
                    + "KẾ HOẠCH\nPhát triển đường sắt\n\n"
                    + RUNNING))
        .containsExactly(
            "PARAGRAPH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "PARAGRAPH Độc lập - Tự do - Hạnh phúc",
            "HEADING KẾ HOẠCH\nPhát triển đường sắt",
            "PARAGRAPH " + RUNNING);
  }

  @Test
  void theSubjectOfALetterIsItsTitle() {
    assertThat(blocks("SỞ Y TẾ\nSố: 12/SYT-VP\nV/v phòng dịch\n\n" + RUNNING))
        .contains("HEADING V/v phòng dịch", "PARAGRAPH SỞ Y TẾ");
  }

  @Test
  void headingsHaveLevels() {
    String text =
        "Tiêu đề\n\nChương II\n"
            + RUNNING
            + "\nI. Kết quả\n"
            + RUNNING
            + "\n1. Hạn chế\n"
            + RUNNING;
    List<Block> headings =
        LineBlocks.of(text).stream().filter(b -> b.kind() == Block.Kind.HEADING).toList();
    assertThat(headings)
        .extracting(b -> b.span().of(text))
        .containsExactly("Tiêu đề", "Chương II", "I. Kết quả", "1. Hạn chế");
    assertThat(headings).extracting(Block::level).containsExactly(1, 2, 2, 3);
  }

  @Test
  void aShortLineBetweenBlankLinesAboveRunningTextIsAHeading() {
    assertThat(blocks("Tiêu đề\n\n" + RUNNING + "\n\nNỗ lực từ cơ sở\n\n" + RUNNING))
        .contains("HEADING Nỗ lực từ cơ sở");
    assertThat(blocks("Tiêu đề\n\n" + RUNNING + "\n\nHà Nội, ngày 5\n\n" + RUNNING))
        .contains("PARAGRAPH Hà Nội, ngày 5");
  }

  @Test
  void listItemsKeepTheirMarks() {
    assertThat(blocks("Gồm:\n- Một;\n+ Hai;\na) Ba;\n1. Bốn;\n12.3 Năm;\nb.c"))
        .contains("LIST_ITEM - Một;", "LIST_ITEM + Hai;", "LIST_ITEM a) Ba;", "LIST_ITEM 1. Bốn;")
        .contains("PARAGRAPH 12.3 Năm;", "PARAGRAPH b.c");
  }

  @Test
  void aWrappedLineBelongsToItsParagraph() {
    String wrapped = "Hội nghị nghe báo cáo kết quả thực hiện các\nnhiệm vụ trong sáu tháng.";
    assertThat(blocks("Tiêu đề\n\n" + wrapped)).contains("PARAGRAPH " + wrapped);
  }

  @Test
  void linesWithBarsAreATable() {
    String text = "Biểu\n\nTT | Đơn vị | Số\n---|---|---\n1 | Sở A | 5\n | Tổng | 5\n\nHết.";
    List<Block> blocks = LineBlocks.of(text);
    assertThat(blocks)
        .extracting(Block::kind)
        .containsSubsequence(Block.Kind.TABLE, Block.Kind.CELL, Block.Kind.PARAGRAPH);
    List<Block> cells = blocks.stream().filter(b -> b.kind() == Block.Kind.CELL).toList();
    assertThat(cells)
        .extracting(b -> b.row() + "," + b.column() + " " + b.span().of(text))
        .containsExactly(
            "0,0 TT",
            "0,1 Đơn vị",
            "0,2 Số",
            "1,0 1",
            "1,1 Sở A",
            "1,2 5",
            "2,0 ",
            "2,1 Tổng",
            "2,2 5");
  }

  @Test
  void barsAroundTheLinesStandForNoCells() {
    String text = "| a | b |\n| c | d |";
    assertThat(LineBlocks.of(text))
        .extracting(b -> b.kind() + " " + b.span().of(text))
        .containsExactly("TABLE " + text, "CELL a", "CELL b", "CELL c", "CELL d");
  }

  @Test
  void tabsAndWideGapsWithFiguresAreATable() {
    assertThat(blocks("Xã\tDân\nA\t5\nB\t6")).contains("TABLE Xã\tDân\nA\t5\nB\t6", "CELL 6");
    assertThat(blocks("Xã An    500\nXã Bình  600\nXã Ca    700"))
        .contains("CELL Xã Bình", "CELL 600");
  }

  @Test
  void textsSideBySideAreBlocksOfTheirOwn() {
    assertThat(blocks("THÀNH ỦY            ĐẢNG CỘNG SẢN VIỆT NAM\n*          Hà Nội, ngày 5"))
        .containsExactly(
            "PARAGRAPH THÀNH ỦY",
            "PARAGRAPH ĐẢNG CỘNG SẢN VIỆT NAM",
            "PARAGRAPH *",
            "PARAGRAPH Hà Nội, ngày 5");
  }

  @Test
  void onlyWholeKnownLinesAreBoilerplate() {
    assertThat(blocks("Tiêu đề\n\n" + RUNNING + "\nTin liên quan:\nChia sẻ kinh nghiệm với bạn."))
        .contains("BOILERPLATE Tin liên quan:", "PARAGRAPH Chia sẻ kinh nghiệm với bạn.");
  }

  @Test
  void blocksStandInOrderAndHoldEveryVisibleCharacter() {
    String[] pieces = {
      "a ",
      "Bình ",
      "|",
      "\t",
      "    ",
      "\n",
      "\n\n",
      "- ",
      "1. ",
      "ĐỀ ÁN",
      ".",
      ":",
      "12",
      "I. ",
      "Điều 1. ",
      "BÁO CÁO",
      "V/v ",
      "("
    };
    Random random = new Random(9);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    int covered = 0;
    int table = 0;
    for (Block block : LineBlocks.of(text)) {
      if (block.kind() == Block.Kind.CELL) {
        assertThat(block.span().end()).as(text).isLessThanOrEqualTo(table);
      } else {
        assertThat(block.span().begin()).as(text).isGreaterThanOrEqualTo(covered);
        assertThat(text.substring(covered, block.span().begin())).as(text).isBlank();
        covered = block.span().end();
        table = block.kind() == Block.Kind.TABLE ? covered : table;
      }
    }
    assertThat(text.substring(covered)).as(text).isBlank();
  }
}
