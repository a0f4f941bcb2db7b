package org.annalist.plugin.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/** Official documents: a kind word with a number, an established name, or a plenum or congress. */
final class LegalDocuments {

  private static final long NUMBER_WORD = Syllables.key("số");
  private static final long AND = Syllables.key("và");
  private static final long TERM = Syllables.key("khóa");

  /** Laws that amend laws, committees for programmes of committees: deeper than any real name. */
  private static final int DEEPEST = 3;

  private static final int LONGEST_CONGRESS = 16;
  private static final int LONGEST_SUBJECT = 14;

  /** Words between a kind and its number: {@code Quy chế làm việc số 02-QC/HU}. */
  private static final int MOST_BETWEEN = 8;

  private static final long DAY = Syllables.key("ngày");
  private static final long YEAR = Syllables.key("năm");

  /** Small words that may follow a bare number, so that it counts nothing. */
  private static final Set<Long> AFTER_NUMBER =
      keys(
          "ngày của về do theo và quy có đã được cùng tại trong nêu này là với cho từ để ban ký thì"
              + " cũng đều nhằm không chưa bị đến sẽ khi trên bằng mà nhưng hay hoặc thay còn vẫn"
              + " chỉ ra vào");

  /** Small words behind a kind in small letters after which a number is that of another thing. */
  private static final Set<Long> PREPOSITIONS =
      keys("tại theo của trong ở có là và được do cho với trên từ đến này đó bằng");

  private static final Set<Long> CONGRESS =
      keys("Đảng đại biểu toàn quốc lần thứ Đoàn các nhiệm bộ");

  private static final long STATE = Syllables.key("nước");
  private static final long EVERY = Syllables.key("các");
  private static final long OF = Syllables.key("của");
  private static final long PARTY = Syllables.key("Đảng");
  private static final long CONFERENCE = Syllables.key("hội");
  private static final long MEETING = Syllables.key("nghị");
  private static final long GREAT = Syllables.key("đại");
  private static final long TIME = Syllables.key("lần");
  private static final long ORDINAL = Syllables.key("thứ");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Phrases phrases;
  private final Places places;
  private final NumberForms numbers;
  private Bodies bodies;
  private int depth;

  LegalDocuments(Vocabulary vocabulary, Words words, Phrases phrases, Places places) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.phrases = phrases;
    this.places = places;
    this.numbers = new NumberForms(words);
  }

  /** Gives the grammar of bodies, which needs this one too. */
  void connect(Bodies newBodies) {
    this.bodies = newBodies;
  }

  private static Set<Long> keys(String list) {
    return Stream.of(list.split(" ")).map(Syllables::key).collect(Collectors.toUnmodifiableSet());
  }

  /** The document that begins at a token, or null. */
  Found at(int token) {
    if (depth == DEEPEST) {
      return null;
    }
    depth++;
    Found found = longest(token);
    depth--;
    return found;
  }

  private Found longest(int token) {
    long match = words.match(vocabulary.kinds, token, WordClasses.KIND);
    while (match >= 0) {
      int name = token + Lexicon.length(match);
      Kind kind = vocabulary.kinds.category(match);
      Found found = words.joined(name - 1) ? after(token, name, kind) : null;
      if (found == null && kind.whole() && isWhole(token, name)) {
        int end = ofCountry(name);
        found = Found.of(EntityType.LEGAL_DOCUMENT, token, end, "document.name").withHead(name);
      }
      if (found != null) {
        return found;
      }
      match = vocabulary.kinds.shorter(words.tokens, token, name - token);
    }
    return null;
  }

  /** The country in a name such as {@code Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam}. */
  private int ofCountry(int end) {
    int country = words.joined(end - 1) && words.is(end, STATE) ? places.known(end + 1, false) : -1;
    return country > end + 2 ? country : end;
  }

  private boolean isWhole(int token, int end) {
    return words.isCapital(token) && !words.has(token, Words.SHOUTED) && !words.isCapital(end);
  }

  private Found after(int token, int name, Kind kind) {
    if (kind.numbered()) {
      Found found = numbered(token, name, kind);
      if (found != null) {
        return found;
      }
    }
    int end = -1;
    String rule = "document.name";
    if (kind.plenum()) {
      end = plenum(name);
      rule = "document.plenum";
    }
    if (end < 0 && kind.named()) {
      boolean small = words.isSmall(token) && words.isSmall(name - 1);
      end = words.isCapital(token) ? named(name, kind) : small ? established(name, true) : -1;
      end = end > 0 && kind.treaty() ? withParties(end) : end;
    }
    if (end < 0) {
      return null;
    }
    Found numbered =
        words.joined(end - 1) && !numbers.isYear(end) ? numbered(token, end, kind) : null;
    return numbered != null
        ? numbered.withHead(name)
        : Found.of(EntityType.LEGAL_DOCUMENT, token, end, rule).withHead(name);
  }

  private Found numbered(int token, int name, Kind kind) {
    boolean marked = words.is(name, NUMBER_WORD) && words.joined(name);
    int number = marked ? name + 1 : name;
    if (marked && words.isMark(number, ':') && words.joined(number)) {
      number++;
    }
    int end = numbers.number(number);
    if (end > 0) {
      return found(token, numbers.listEnd(end), name, number, end, "document.number");
    }
    int described = marked ? -1 : describedNumber(name, words.isSmall(token));
    if (described > 0) {
      end = numbers.number(described);
      return found(token, end, name, described, end, "document.described-number");
    }
    end = numbers.spaced(number);
    if (end < 0 && (marked || !kind.strict())) {
      end = numbers.small(number);
    }
    if (end > 0) {
      return found(token, end, name, number, end, "document.spaced-number");
    }
    end = kind.coded() ? numbers.code(number) : -1;
    if (end > 0) {
      return found(token, end, name, number, end, "document.code");
    }
    end = marked || !kind.strict() || kind.programme() ? numbers.lettered(number) : -1;
    if (end > 0) {
      return found(token, end, name, number, end, "document.bare-number");
    }
    boolean bare =
        words.isKind(number, TokenKind.NUMBER)
            && numbers.isPlain(number)
            && (marked
                || !(kind.named() && numbers.isYear(number)) && isBareNumber(token, number, kind));
    return bare ? found(token, number + 1, name, number, number + 1, "document.bare-number") : null;
  }

  private static Found found(
      int first, int end, int kindEnd, int number, int numberEnd, String rule) {
    return Found.of(EntityType.LEGAL_DOCUMENT, first, end, rule)
        .withHead(kindEnd)
        .withPart(number, numberEnd);
  }

  /**
   * The number after a few words that say what a document is about; -1 if there is none.
   *
   * @param small whether the kind is in small letters, so that function words end what belongs to
   *     it
   */
  private int describedNumber(int token, boolean small) {
    int at = token;
    while (at - token < MOST_BETWEEN
        && words.joined(at - 1)
        && words.has(at, Words.SYLLABLE)
        && !(small && PREPOSITIONS.contains(words.tokens.key(at)))
        && words.term(vocabulary.kinds, at, WordClasses.KIND) < 0) {
      if (words.is(at, NUMBER_WORD) && words.joined(at)) {
        return numbers.number(at + 1) > 0 ? at + 1 : -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isBareNumber(int token, int number, Kind kind) {
    int digits = words.tokens.end(number) - words.tokens.begin(number);
    if (kind.strict() && !(kind.programme() && words.isCapital(token)) || digits < 2) {
      return false;
    }
    return !words.joined(number)
        || !words.isSmall(number + 1)
        || AFTER_NUMBER.contains(words.tokens.key(number + 1));
  }

  /** A law by its name. */
  private int named(int name, Kind kind) {
    int amending = amending(name);
    if (amending > 0) {
      return amending;
    }
    // In small letters "hiệp định thương mại" is any treaty of trade.
    int established = established(name, kind.treaty());
    if (established > 0 || !words.isCapital(name)) {
      return established;
    }
    boolean nameLike =
        words.has(name, Words.VIETNAMESE)
            && !words.has(name, Words.UPPER | WordClasses.PLACE)
            && words.has(name, WordClasses.WORD | WordClasses.FIELD);
    return nameLike ? phrases.generic(name, false) : -1;
  }

  /** End of a name from the list of laws, or -1. */
  private int established(int name, boolean inCapitals) {
    long match =
        inCapitals && !words.isCapital(name) ? -1 : vocabulary.laws.longest(words.tokens, name);
    return match < 0 ? -1 : name + Lexicon.length(match);
  }

  /** The two that made a treaty: {@code Hiệp định Thương mại tự do Việt Nam - Nhật Bản}. */
  private int withParties(int end) {
    int first = words.joined(end - 1) ? party(end) : -1;
    boolean two = first > 0 && words.joined(first - 1) && words.isMark(first, '-');
    int second = two && words.joined(first) ? party(first + 1) : -1;
    return second > 0 ? second : end;
  }

  private int party(int token) {
    return Math.max(places.known(token, false), bodies.end(token, true));
  }

  /** A law that amends others: {@code sửa đổi, bổ sung một số điều của Luật …}. */
  private int amending(int token) {
    int at = words.term(vocabulary.amending, token, WordClasses.WORD);
    if (at < 0 || !words.joined(at - 1)) {
      return -1;
    }
    if (!words.isCapital(at)) {
      return subject(at);
    }
    Found amended = at(at);
    if (amended == null) {
      return -1;
    }
    int end = amended.end();
    while (words.joined(end - 1) && (words.is(end, AND) || words.isMark(end, ','))) {
      Found next = words.isCapital(end + 1) ? at(end + 1) : null;
      if (next == null) {
        break;
      }
      end = next.end();
    }
    return end;
  }

  /** What is amended in words: {@code các luật về thuế}; ends before a day, a year or a mark. */
  private int subject(int token) {
    int at = token;
    while (at - token < LONGEST_SUBJECT
        && words.joined(at - 1)
        && (words.has(at, Words.SYLLABLE) || words.isKind(at, TokenKind.NUMBER))
        && !words.is(at, DAY)
        && !words.is(at, YEAR)) {
      at++;
    }
    return at - token >= 2 ? at : -1;
  }

  /**
   * {@code Trung ương 4 (khóa XI, XII)}, {@code Đại hội đại biểu toàn quốc lần thứ XIII của Đảng}.
   */
  private int plenum(int token) {
    int at = token;
    if (words.is(at, CONFERENCE) && words.is(at + 1, MEETING)) {
      at += 2;
      if (words.is(at, TIME) && words.is(at + 1, ORDINAL)) {
        int end = bodies.end(at + 3, false);
        return end > 0 ? term(end) : -1;
      }
    }
    int central = words.term(vocabulary.levels, at, WordClasses.LEVEL);
    if (central > 0 && words.isKind(central, TokenKind.NUMBER) && words.joined(central - 1)) {
      int end = central + 1;
      while (words.joined(end - 1)
          && (words.isMark(end, ',') || words.is(end, AND))
          && words.isKind(end + 1, TokenKind.NUMBER)) {
        end += 2;
      }
      return term(end);
    }
    return words.is(token, GREAT) && words.is(token + 1, CONFERENCE) ? congress(token + 2) : -1;
  }

  /** The term of office after a plenum, in brackets or without. */
  private int term(int end) {
    int at = end;
    boolean bracket = words.joined(at - 1) && words.isMark(at, '(');
    if (bracket) {
      at++;
    }
    if (!words.joined(at - 1) || !words.is(at, TERM) || !words.joined(at)) {
      return end;
    }
    at++;
    while (isOrdinal(at) || words.isMark(at, ',') && isOrdinal(at + 1)) {
      at++;
      if (!words.joined(at - 1)) {
        break;
      }
    }
    if (bracket) {
      return words.isMark(at, ')') ? at + 1 : end;
    }
    return at;
  }

  private boolean isOrdinal(int token) {
    return words.isKind(token, TokenKind.NUMBER)
        || words.has(token, Words.UPPER | Words.INITIAL) && isRoman(token);
  }

  private boolean isRoman(int token) {
    for (int i = words.tokens.begin(token); i < words.tokens.end(token); i++) {
      if ("IVXL".indexOf(words.text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private int congress(int token) {
    int at = token;
    int end = -1;
    boolean which = false;
    while (at - token < LONGEST_CONGRESS && words.joined(at - 1)) {
      if (words.is(at, EVERY)) {
        return -1;
      }
      if (isOrdinal(at)) {
        which = true;
        end = ++at;
      } else if (words.is(at, OF) && words.is(at + 1, PARTY) && words.isCapital(at + 1)) {
        return which ? at + 2 : -1;
      } else {
        int body = bodies.end(at, true);
        if (body > 0) {
          at = body;
          end = body;
        } else if (words.has(at, Words.SYLLABLE) && CONGRESS.contains(words.tokens.key(at))) {
          at++;
        } else {
          break;
        }
      }
    }
    return which ? end : -1;
  }
}
