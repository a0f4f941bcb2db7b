package org.annalist.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.document.Block;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

  private static String text(String original) {
    return Shown.normalised(original).document().text();
  }

  private static List<String> kinds(String original) {
    return Shown.normalised(original).repairs().stream().map(Problem::kind).toList();
  }

  @Test
  void aNormalTextIsNotCopied() {
    String text = "Thành ủy Hà Nội\n\tBan Chỉ đạo “Chương trình số 01-CTr/TU” – 28/30… ✓ 北京 Москва";
    Normalised normalised = Shown.normalised(text);
    assertThat(normalised.document().text()).isSameAs(text);
    assertThat(normalised.document().offsets().isIdentity()).isTrue();
    assertThat(normalised.repairs()).isEmpty();
  }

  @Test
  void composesDecomposedLetters() {
    String text = "Nguyễn Thị Hường, Ủy viên";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(text(decomposed)).isEqualTo(text);
    assertThat(kinds(decomposed)).containsExactly("text.decomposed");
  }

  @Test
  void composesEveryLatinLetterAsTheJdkDoes() {
    for (char c = 0xC0; c < 0x1F00; c++) {
      String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
        String composed = Normalizer.normalize(decomposed, Normalizer.Form.NFC);
        assertThat(text("x" + decomposed)).isEqualTo("x" + composed);
      }
    }
  }

  @Test
  void leadsBackToTheDecomposedLetters() {
    String original = Normalizer.normalize("Bí thư Thành ủy", Normalizer.Form.NFD);
    Document document = Shown.normalised(original).document();
    int begin = document.text().indexOf("Thành");
    Span there = document.offsets().toOriginal(new Span(begin, begin + 5));
    assertThat(Normalizer.normalize(there.of(original), Normalizer.Form.NFC)).isEqualTo("Thành");
  }

  @ParameterizedTest
  @CsvSource({
    "QÐ-UBND Hội Ðảng, QĐ-UBND Hội Đảng",
    "Ðường ðến, Đường đến",
    "Đảng Ɖồng, Đảng Đồng",
    "Hà Nội СTr КH, Hà Nội CTr KH",
    "ﬁnance hiệu, finance hiệu",
    "１２３％, 123%",
    "co‑op, co-op"
  })
  void replacesLettersThatOnlyLookRight(String original, String text) {
    assertThat(text(original)).isEqualTo(text);
    assertThat(kinds(original)).containsExactly("text.confusable");
  }

  @Test
  void keepsForeignLettersThatAreMeant() {
    assertThat(text("Guðmundur Ðorðe")).isEqualTo("Guðmundur Ðorðe");
    assertThat(text("Thủ đô Москва và Рига")).isEqualTo("Thủ đô Москва và Рига");
    assertThat(text("Đảng")).isEqualTo("Đảng");
  }

  @Test
  void removesInvisibleCharacters() {
    String original = "Th\u200Bành\u00AD phố\u2060 \u202EHà\u202C Nội\uFEFF\u200E";
    assertThat(text(original)).isEqualTo("Thành phố Hà Nội");
    assertThat(kinds(original)).containsExactly("text.invisible");
  }

  @Test
  void composesAcrossAnInvisibleCharacter() {
    assertThat(text("a\u200B\u0301b")).isEqualTo("áb");
    assertThat(text("\u200B\u0301b")).isEqualTo("\u0301b");
  }

  @Test
  void writesEveryLineEndAsOneCharacter() {
    assertThat(text("a\r\nb\rc\nd\u2028e\u0085f\fg")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
    assertThat(kinds("a\r\nb\rc")).isEmpty();
  }

  @Test
  void writesEverySpaceAsABlankAndKeepsTabs() {
    assertThat(text("a\u00A0b\u2003c\u3000d\te")).isEqualTo("a b c d\te");
    assertThat(kinds("a\u00A0b\u2003c\u3000d\te")).isEmpty();
  }

  @Test
  void replacesControlCharactersAndHalfPairs() {
    assertThat(text("a\0b\u0007c\u009Fd")).isEqualTo("a b c d");
    assertThat(kinds("a\0b")).containsExactly("text.control");
    assertThat(text("a\uD800b\uDC00😀")).isEqualTo("a\uFFFDb\uFFFD😀");
    assertThat(kinds("a\uD800")).containsExactly("text.surrogate");
  }

  @Test
  void tellsEachKindOfRepairOnceWithItsCountAndFirstPlace() {
    List<Problem> repairs = Shown.normalised("Uỷ\u200B ban Ð và Ð, e\u0302").repairs();
    assertThat(repairs).hasSize(3);
    Problem confusable = repairs.get(0);
    assertThat(confusable.kind()).isEqualTo("text.confusable");
    assertThat(confusable.severity()).isEqualTo(Problem.Severity.INFO);
    assertThat(confusable.message()).startsWith("2 ");
    assertThat(confusable.place()).contains(Place.of("a.txt", 7, 8));
    assertThat(confusable.document()).isEqualTo("a.txt");
  }

  @Test
  void movesTheBlocksOfTheDraft() {
    String original = "Bi\u0301 thư\r\nXong";
    Draft draft =
        Draft.ofText(original)
            .withBlock(Block.of(Block.Kind.HEADING, new Span(0, 7)).withLevel(2))
            .withBlock(Block.of(Block.Kind.PARAGRAPH, new Span(9, 13)));
    Document document = Shown.normalised(draft).document();
    assertThat(document.blocks().get(0).span().of(document.text())).isEqualTo("Bí thư");
    assertThat(document.blocks().get(0).level()).isEqualTo(2);
    assertThat(document.blocks().get(1).span().of(document.text())).isEqualTo("Xong");
  }

  @Test
  void anEmptyTextIsADocument() {
    assertThat(Shown.normalised("").document().text()).isEmpty();
    assertThat(Shown.normalised("").document().blocks()).isEmpty();
  }

  @Test
  void findsEveryCharacterThatChangesOnItsOwn() {
    for (int c = 0; c < 0x10000; c++) {
      String single = String.valueOf((char) c);
      if (!Normalizer.isNormalized(single, Normalizer.Form.NFC)) {
        assertThat(Settled.is((char) c)).as("U+%04X", c).isFalse();
      }
    }
  }

  private static final String[] PIECES = {
    "a",
    "e",
    "o",
    "u",
    "Đ",
    "Ð",
    "ư",
    "\u0301",
    "\u0300",
    "\u0323",
    "\u0302",
    "\u031B",
    "\u0306",
    "ế",
    "ê",
    "\u200B",
    "\u00AD",
    "\r",
    "\n",
    "\r\n",
    " ",
    "\u00A0",
    "\t",
    "\0",
    "\uD83D",
    "\uDE00",
    "😀",
    "\u1100",
    "\u1161",
    "\u11A8",
    "가",
    "\u212B",
    "ﬁ",
    "Ａ",
    "b",
    "\u0345",
    "\u093C",
    "\u0915",
    "\uD834\uDD57",
    "\uD834\uDD65",
    "\u2028",
    "ｶ",
    "\u0958"
  };

  @Test
  void isInNfcAndStableAndLeadsBackOnRandomText() {
    Random random = new Random(21);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder pieces = new StringBuilder();
      for (int i = random.nextInt(16); i > 0; i--) {
        pieces.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(pieces.toString());
    }
  }

  private static void check(String original) {
    Document document = Shown.normalised(original).document();
    String text = document.text();
    String shown =
        original.chars().mapToObj(c -> String.format("%04X ", c)).reduce("", String::concat);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(shown).isTrue();
    assertThat(text(text)).as(shown).isEqualTo(text);
    Span last = new Span(0, 0);
    for (int i = 0; i < text.length(); i++) {
      Span there = document.offsets().toOriginal(new Span(i, i + 1));
      // A stretch that was replaced as a whole leads back as a whole.
      assertThat(there.equals(last) || there.begin() >= last.end()).as(shown).isTrue();
      assertThat(there.end()).as(shown).isGreaterThan(there.begin());
      assertThat(there.end()).as(shown).isLessThanOrEqualTo(original.length());
      if (!needsContext(text.charAt(i)) && !document.offsets().isIdentity()) {
        assertThat(text(there.of(original))).as(shown).contains(text.substring(i, i + 1));
      }
      last = there;
    }
  }

  /** Halves of pairs, and letters that are repaired by what stands around them. */
  private static boolean needsContext(char c) {
    return Character.isSurrogate(c) || c == 'Đ' || c == '\uFFFD';
  }

  @Test
  void hostileTextsEndInTime() {
    assertThat(text("|a|\n".repeat(250_000))).hasSize(1_000_000);
    assertThat(text("1  2\n3\n".repeat(150_000))).hasSize(1_050_000);
    assertThat(text("a" + "\u0301\u0323".repeat(500_000))).isNotEmpty();
    assertThat(text("\u200B".repeat(1_000_000))).isEmpty();
    assertThat(text("\uD800".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(text("С".repeat(1_000_000))).hasSize(1_000_000);
    assertThat(text("Ð".repeat(1_000_000) + "ạ")).startsWith("ĐĐ");
    assertThat(text("\r\n".repeat(500_000))).hasSize(500_000);
    assertThat(text("a|".repeat(500_000))).hasSize(1_000_000);
    assertThat(text("- ".repeat(500_000))).hasSize(1_000_000);
    assertThat(text("1.".repeat(500_000))).hasSize(1_000_000);
    assertThat(text(" \n".repeat(500_000))).hasSize(1_000_000);
    assertThat(text("a\n".repeat(500_000))).hasSize(1_000_000);
    assertThat(text("a|b\n".repeat(250_000))).hasSize(1_000_000);
    assertThat(text("a  b\n".repeat(200_000))).hasSize(1_000_000);
  }
}
