package org.annalist.plugin.times;

import java.util.List;
import java.util.Locale;
import org.annalist.api.annotation.Timex3;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.TermFile;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Times counted from another or not told at all, from the list {@code references.tsv}: {@code hôm
 * nay}, {@code năm ngoái}, {@code hiện nay}, {@code thời gian tới}, {@code hằng năm}.
 */
final class RelativeRules implements Rule {

  private static final Lexicon<Meaning> TERMS = terms();

  /** {@code vừa qua đời}, {@code năm sau đó}: something else than the list says. */
  private static final SyllableMap AFTER_OTHER = SyllableMap.setOf("đời", "đó", "khỏi", "ấy");

  private static final long SCHOOL = Syllables.key("học");
  private static final long EACH = Syllables.key("mỗi");
  private static final long NOW = Syllables.key("hiện");

  /** Words that make năm trước and the like a stretch of time. */
  private static final SyllableMap BEFORE_COUNT =
      SyllableMap.setOf("nhiều", "vài", "mấy", "những", "các", "bao", "chục", "trăm", "lắm", "ít");

  private static final SyllableMap BEFORE_NOW_IN_WORD =
      SyllableMap.setOf(
          "thực", "phát", "thể", "xuất", "biểu", "tái", "hiển", "ẩn", "hội", "ưu", "ngôn", "năm",
          "hôm", "tháng", "tuần", "đời", "thời", "bấy", "lâu", "ngày", "xưa", "giờ");

  private static final SyllableMap AFTER_NOW_IN_WORD =
      SyllableMap.setOf(
          "đại", "trường", "vật", "tượng", "trạng", "hành", "thực", "hữu", "diện", "hình", "lên",
          "ra", "rõ", "thân", "sinh", "kim", "thế", "nguyên", "mai", "dịch", "nay");

  private final Reading reading;

  RelativeRules(Reading reading) {
    this.reading = reading;
  }

  private static Lexicon<Meaning> terms() {
    Lexicon.Builder<Meaning> terms = Lexicon.builder();
    for (String[] line : TermFile.read(RelativeRules.class, "references.tsv")) {
      for (String term : line[line.length - 1].split(";")) {
        terms.add(term.strip(), meaning(line));
      }
    }
    return terms.build();
  }

  private static Meaning meaning(String[] line) {
    switch (line[0]) {
      case "date":
        return new Meaning.Literal(Timex3.Type.DATE, line[1]);
      case "set":
        return new Meaning.Literal(Timex3.Type.SET, line[1]);
      default:
        return new Meaning.Relative(
            Meaning.Step.valueOf(line[0].toUpperCase(Locale.ROOT)),
            Integer.parseInt(line[1]),
            Meaning.Anchor.valueOf(line[2].toUpperCase(Locale.ROOT)),
            Moment.UNKNOWN);
    }
  }

  @Override
  public int read(int token, List<Expression> found) {
    if (reading.isBreak(token)) {
      return token;
    }
    long match = TERMS.longest(reading.tokens(), token);
    if (match == Lexicon.NO_MATCH) {
      return token;
    }
    int length = Lexicon.length(match);
    Meaning meaning = TERMS.category(match);
    boolean relative = meaning instanceof Meaning.Relative;
    boolean inside = length == 1 ? isInsideWord(token) : reading.is(token, NOW) && endsWord(token);
    boolean school = length == 2 && reading.is(token + 2, SCHOOL) && reading.is(token, EACH);
    if (inside || school || (relative ? isCounted(token) : qualifiesTime(token, found))) {
      return token;
    }
    int end = token + length;
    boolean named = reading.are(token, Words.CUNG, Words.NGAY) && reading.isNumber(end);
    if (named || reading.is(end, AFTER_OTHER)) {
      return token;
    }
    found.add(new Expression(token, end - 1, meaning, relative ? "relative" : "reference"));
    return end;
  }

  /** {@code 5/6 vừa qua}, {@code ba năm trước đây}: the words only say on which side it lies. */
  private static boolean qualifiesTime(int token, List<Expression> found) {
    return !found.isEmpty() && found.get(found.size() - 1).last() == token - 1;
  }

  private boolean isCounted(int token) {
    return reading.isNumber(token - 1) && !reading.is(token, Words.CUNG)
        || reading.is(token - 1, BEFORE_COUNT);
  }

  /** Whether hiện or nay is a part of a longer word, as in thực hiện and hiện đại. */
  private boolean isInsideWord(int token) {
    return reading.is(token + 1, AFTER_NOW_IN_WORD) || endsWord(token) || reading.isDash(token + 1);
  }

  private boolean endsWord(int token) {
    return reading.is(token - 1, BEFORE_NOW_IN_WORD);
  }
}
