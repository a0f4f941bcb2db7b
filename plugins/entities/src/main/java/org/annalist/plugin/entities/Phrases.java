package org.annalist.plugin.entities;

import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/**
 * The words after a head that make a name: a known field of work, or a run of words in capitals and
 * of nouns known from such names.
 */
final class Phrases {

  private static final int LONGEST = 16;

  /** Words of an unknown trade: "bia rượu nước giải khát". */
  private static final int LONGEST_TRADE = 8;

  private static final long AND = Syllables.key("và");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Persons persons;
  private final Places places;
  private final Brackets brackets;

  Phrases(Vocabulary vocabulary, Words words, Persons persons, Places places, Brackets brackets) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.places = places;
    this.brackets = brackets;
  }

  /** End of the known field of work at a token, or -1; its first word must have a capital. */
  int field(int token) {
    if (!words.isCapital(token)) {
      return -1;
    }
    long match = words.match(vocabulary.fields, token, WordClasses.FIELD);
    return match < 0 ? -1 : token + Lexicon.length(match);
  }

  /**
   * End of the fields that go on a series at a token, {@code (Nông nghiệp) và Tài nguyên nước}, or
   * -1; behind commas alone only where a place shows that they belong together.
   */
  int series(int token) {
    boolean and = words.is(token, AND);
    if (!words.joined(token - 1)
        || !(and || words.isMark(token, ','))
        || !words.isCapital(token + 1)
        || stops(token + 1, false, false)) {
      return -1;
    }
    int part = known(token + 1);
    if (part < 0 || and) {
      return part;
    }
    int rest = series(part);
    return rest < 0 && words.joined(part - 1) && places.known(part, false) > 0 ? part : rest;
  }

  /** End of a known field in small letters after a head in capitals, or -1. */
  int smallField(int token) {
    long match = words.match(vocabulary.fields, token, WordClasses.FIELD);
    int end = match < 0 ? -1 : token + Lexicon.length(match);
    int noun = nounEnd(token);
    return Math.max(end, noun);
  }

  /**
   * End of a run of words that can be a name, or -1.
   *
   * @param proper whether names of persons and places may be part of it
   */
  int generic(int token, boolean proper) {
    int at = token;
    int end = -1;
    while (at - token < LONGEST && (at == token || words.joined(at - 1))) {
      int next = word(at, at == token, proper);
      if (next > 0) {
        at = next;
        end = next;
      } else {
        int after = connector(at, proper);
        if (end < 0 || after < 0) {
          break;
        }
        at = after;
      }
    }
    return end;
  }

  /** End of the word at a token, if it can be part of the name. */
  private int word(int token, boolean first, boolean proper) {
    int known = known(token);
    if (words.isCapital(token)) {
      if (stops(token, first, proper)) {
        return -1;
      }
      return known > 0 ? known : unknown(token, first);
    }
    return first ? -1 : nounEnd(token);
  }

  /**
   * End of a word that no list has: a mark, one of several capitals, or a capital and the small
   * syllable that completes the word; a capital alone at the beginning is none.
   */
  private int unknown(int token, boolean first) {
    boolean function = words.isFunctionWord(token) && !words.has(token, WordClasses.PLURAL);
    if (words.has(token, Words.SHOUTED) || function) {
      return -1;
    }
    boolean syllable = words.has(token, Words.VIETNAMESE);
    if (!syllable || words.joined(token) && words.isCapital(token + 1)) {
      return token + 1;
    }
    return isCompound(token) ? token + 2 : first ? -1 : token + 1;
  }

  /** Whether the small syllable behind a capital completes its word. */
  private boolean isCompound(int token) {
    return words.joined(token)
        && words.isSmall(token + 1)
        && !words.has(token + 1, WordClasses.STOP)
        && words.term(vocabulary.stops, token + 1, WordClasses.STOP_PHRASE) < 0;
  }

  private int wordTerm(int token) {
    return words.term(vocabulary.words, token, WordClasses.WORD);
  }

  /** End of the longer of the field and the word known at a token, or -1. */
  private int known(int token) {
    return Math.max(words.term(vocabulary.fields, token, WordClasses.FIELD), wordTerm(token));
  }

  /** End of a noun in small letters that goes on inside names, or -1. */
  private int nounEnd(int token) {
    long match = words.match(vocabulary.words, token, WordClasses.WORD);
    return match >= 0 && vocabulary.words.category(match) ? token + Lexicon.length(match) : -1;
  }

  /** Whether something else begins at this capital. */
  private boolean stops(int token, boolean first, boolean proper) {
    if (words.has(token, WordClasses.POST)
        && words.term(vocabulary.posts, token, WordClasses.POST) > token + 1) {
      return true;
    }
    if (words.has(token, WordClasses.BODY)
        && words.term(vocabulary.bodies, token, WordClasses.BODY) > 0
        && !words.has(token, WordClasses.FIELD)) {
      return true;
    }
    if (words.term(vocabulary.levels, token, WordClasses.LEVEL) > 0) {
      return true;
    }
    boolean known =
        words.has(token, WordClasses.FIELD | WordClasses.WORD)
            && vocabulary.beginsWord(words, token);
    return !proper
        && !known
        && (places.known(token, false) > 0 || persons.full(token) > token + (first ? 1 : 2));
  }

  /** A mark or word between two parts of the name, if the next part is one; where that begins. */
  private int connector(int token, boolean proper) {
    boolean joins =
        words.is(token, AND)
            || words.isMark(token, '-')
            || words.isMark(token, '&')
            || words.isMark(token, ',') && seriesFollows(token + 1);
    if (!joins
        || !words.joined(token)
        || !words.isCapital(token + 1)
        || stops(token + 1, false, proper)) {
      return -1;
    }
    if (words.is(token, AND) && isOtherBody(token + 1)) {
      return -1;
    }
    boolean partOfName =
        words.has(token + 1, WordClasses.WORD | WordClasses.FIELD) && known(token + 1) > 0;
    return partOfName ? token + 1 : -1;
  }

  /** Whether the head of another body begins at a token, complete or with its own name behind. */
  private boolean isOtherBody(int token) {
    long match = words.match(vocabulary.bodies, token, WordClasses.BODY);
    int length = Lexicon.length(match);
    return match >= 0
        && length >= 2
        && (words.isCapital(token + length) || vocabulary.bodies.category(match).whole());
  }

  /** Whether a series that began with a comma ends in "và" and another part of the name. */
  private boolean seriesFollows(int token) {
    for (int i = token; i < token + 7 && words.joined(i); i++) {
      if (words.is(i, AND)) {
        return words.isCapital(i + 1) && words.term(vocabulary.bodies, i + 1, WordClasses.BODY) < 0;
      }
    }
    return false;
  }

  /**
   * End of the name of a company, school or the like: words of its trade in any letters, then a
   * proper name in capitals, on which it ends.
   *
   * @param holder whether the name of the holder of a post may follow
   * @param anyTrade whether words that no list has may tell the trade
   */
  int proper(int token, boolean holder, boolean anyTrade) {
    int at = token;
    int end = -1;
    int names = 0;
    boolean afterLevel = false;
    while (at - token < LONGEST && (at == token || words.joined(at - 1))) {
      int trade = known(at);
      if (names == 0 && trade < 0) {
        trade = company(at);
      }
      if (words.isCapital(at)) {
        if (properStops(at, at > token && words.isCapital(token), names)
            || holder && (names > 0 || afterLevel) && isHolder(at)
            || names > 0 && persons.foreign(at) > 0) {
          break;
        }
        int place = Math.max(places.known(at, false), places.unit(at));
        boolean isName = place >= trade || isVerbAsName(at, trade);
        afterLevel = words.term(vocabulary.levels, at, WordClasses.LEVEL) > 0;
        at = isName ? Math.max(at + 1, place) : trade;
        end = at;
        names += isName ? 1 : 0;
      } else if (trade > 0) {
        at = trade;
      } else if (names == 0 && at > token && smallPlace(at) > 0) {
        return smallPlace(at);
      } else if (anyTrade && names == 0 && at - token < LONGEST_TRADE && goesOnInTrade(at)) {
        at++;
      } else if (names == 0 && at > token && words.isMark(at, ',') && isSmallTrade(at + 1)) {
        at++;
      } else if (isInnerMark(at, end)
          && words.isCapital(at + 1)
          && words.term(vocabulary.bodies, at + 1, WordClasses.BODY) < 0) {
        at++;
      } else if (words.is(at, AND)
          && words.term(vocabulary.bodies, at + 1, WordClasses.BODY) < 0
          && words.has(at + 1, WordClasses.WORD | WordClasses.FIELD)
          && known(at + 1) > 0) {
        at++;
      } else {
        break;
      }
    }
    return names > 0 ? end : -1;
  }

  /** Whether a field begins with a function word: "Đầu" alone means at first, "Đầu tư" is one. */
  private boolean isField(int token) {
    return words.term(vocabulary.fields, token, WordClasses.FIELD) > token + 1;
  }

  /** Whether a verb is a name by its capitals, as in {@code Trường THPT Thống Nhất}. */
  private boolean isVerbAsName(int token, int end) {
    long match = words.match(vocabulary.words, token, WordClasses.WORD);
    return match >= 0
        && !vocabulary.words.category(match)
        && end > token + 1
        && token + Lexicon.length(match) == end
        && words.allCapital(token, end);
  }

  /** End of the head of another company in the name of one: {@code Công ty CP Tập đoàn Hoa Sen}. */
  private int company(int token) {
    long match = words.match(vocabulary.bodies, token, WordClasses.BODY);
    return match >= 0 && vocabulary.bodies.category(match).company()
        ? token + Lexicon.length(match)
        : -1;
  }

  /**
   * End of a run of trades and fields, without a proper name; or -1.
   *
   * @param anyTrade whether words in small letters may go on with it, listed or not
   */
  int trade(int token, boolean anyTrade) {
    int at = token;
    int end = -1;
    while (at - token < LONGEST && (at == token || words.joined(at - 1))) {
      int trade = known(at);
      boolean small =
          anyTrade
              && at > token
              && (trade > 0 && words.isSmall(at) || goesOnInTrade(at) || isJoint(at));
      boolean capital =
          trade > 0 && words.isCapital(at) && !(at > token && properStops(at, true, 0));
      if (!small && !capital) {
        break;
      }
      at = Math.max(at + 1, trade);
      end = at;
    }
    return end;
  }

  /** Whether an "và" stands before another trade in capitals. */
  private boolean isJoint(int token) {
    return words.is(token, AND)
        && words.joined(token)
        && words.isCapital(token + 1)
        && Math.max(
                words.term(vocabulary.fields, token + 1, WordClasses.FIELD), wordTerm(token + 1))
            > 0
        && !isOtherBody(token + 1);
  }

  /** Whether two trades in capitals make a name: {@code (Công ty) Môi trường Đô thị}. */
  boolean isTwoTrades(int from, int to) {
    int second = known(from);
    return second >= from + 2
        && second < to
        && words.isCapital(second)
        && trade(second, false) == to;
  }

  /** End of a place whose first word is in small letters, such as "miền Nam"; or -1. */
  private int smallPlace(int token) {
    return words.isSmall(token)
        ? Math.max(places.known(token, false), places.classified(token))
        : -1;
  }

  /** Whether a word that no list has may tell a trade: no function word begins here. */
  private boolean isTrade(int token) {
    return words.isSmall(token)
        && !words.has(token, WordClasses.STOP | WordClasses.GENERIC)
        && words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE) < 0;
  }

  /** Whether such a word, or "và" before another one, goes on; "và" may join another body too. */
  private boolean goesOnInTrade(int token) {
    return isTrade(token)
        || words.is(token, AND)
            && isTrade(token + 1)
            && words.term(vocabulary.bodies, token + 1, WordClasses.BODY) < 0;
  }

  private boolean isSmallTrade(int token) {
    return words.isSmall(token)
        && words.has(token, WordClasses.WORD | WordClasses.FIELD)
        && known(token) > 0;
  }

  private boolean isInnerMark(int token, int end) {
    return end == token
        && (words.isMark(token, '&')
            || words.isMark(token, '.') && words.tokens.touchesNext(token)
            || words.isMark(token, '-'));
  }

  /**
   * Whether something else begins at this capital.
   *
   * @param named whether words in capitals stand before, so that another head is a body of its own
   */
  private boolean properStops(int token, boolean named, int names) {
    if (words.isFunctionWord(token) && (names > 0 || !isField(token))
        || names > 0 && words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE) > token + 1) {
      return true;
    }
    if (words.has(token, WordClasses.POST)
        && words.term(vocabulary.posts, token, WordClasses.POST) > token + 1) {
      return true;
    }
    if (words.term(vocabulary.levels, token, WordClasses.LEVEL) > 0
        && wordTerm(token) < 0
        && places.unit(token) < 0) {
      return true;
    }
    return (names > 0 || named && company(token) < 0)
        && !words.has(token, WordClasses.FIELD)
        && words.term(vocabulary.bodies, token, WordClasses.BODY) > token + 1;
  }

  /**
   * End of a run of words behind which an abbreviation stands in brackets, as behind names only:
   * {@code (Tổng công ty) Hạ tầng mạng (VNPT-Net)}; or -1.
   */
  int abbreviated(int token) {
    int at = token;
    while (at - token < LONGEST && (at == token || words.joined(at - 1))) {
      if (words.isMark(at, '(')) {
        return at > token && brackets.holdAbbreviation(at) ? at : -1;
      }
      int known = known(at);
      boolean word = words.isCapital(at) ? !words.isFunctionWord(at) : isTrade(at);
      boolean joint =
          at > token
              && (words.is(at, AND) || words.isMark(at, '-'))
              && !(words.isCapital(at + 1)
                  && words.term(vocabulary.bodies, at + 1, WordClasses.BODY) > 0);
      if (known < 0 && !word && !joint) {
        return -1;
      }
      at = Math.max(at + 1, known);
    }
    return -1;
  }

  /** Whether the rest of the run of capitals is a name in full. */
  boolean isHolder(int token) {
    int end = persons.full(token);
    return end >= token + 2 && !words.isCapital(end);
  }
}
