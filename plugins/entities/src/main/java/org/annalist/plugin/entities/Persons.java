package org.annalist.plugin.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/**
 * Names of persons. A name in full is a surname and one to four syllables of given names, all in
 * capitals; how much evidence it needs depends on what stands before it.
 */
final class Persons {

  private static final int LONGEST = 5;
  private static final int ANY_SURNAME = WordClasses.SURNAME | WordClasses.WEAK_SURNAME;
  private static final int NAME_PART = ANY_SURNAME | WordClasses.GIVEN | Words.INITIAL;
  private static final int OTHER =
      Words.UPPER | WordClasses.STOP | WordClasses.BODY | WordClasses.CLASSIFIER;

  /** Syllables of the middle of names. */
  private static final Set<Long> MIDDLE = keys("Văn", "Thị", "Xuân", "Đình");

  /** Countries that given names end on. */
  private static final Set<Long> COUNTRIES_AS_NAMES = keys("Anh", "Đức", "Nga");

  /** Syllables of given names that stand before countries as words of their own. */
  private static final Set<Long> NO_GIVEN = keys("tiếng", "Việt", "liên", "đông", "tây", "Hai");

  private static final int FOREIGN_PARTICLE = 3;

  /** Syllables and hyphens of a name such as {@code Vla-đi-mia Vla-đi-mi-rô-vích Pu-tin}. */
  private static final int LONGEST_TRANSCRIBED = 20;

  private final Vocabulary vocabulary;
  private final Words words;

  Persons(Vocabulary vocabulary, Words words) {
    this.vocabulary = vocabulary;
    this.words = words;
  }

  private static Set<Long> keys(String... syllables) {
    return Stream.of(syllables).map(Syllables::key).collect(Collectors.toUnmodifiableSet());
  }

  /** End of a name in full that begins at a token without any evidence before it, or -1. */
  int full(int token) {
    int told = Math.max(highland(token), korean(token));
    if (told > 0) {
      return told;
    }
    if (!words.has(token, ANY_SURNAME) || !words.isCapital(token)) {
      return foreign(token);
    }
    int end = withInitials(hyphenated(nameRun(token, 2)));
    if (words.has(token, Words.INITIAL) && isHighlander(token)) {
      end = Math.max(end, foreignRest(token + 1));
    }
    int length = end - token;
    int least = words.has(token, WordClasses.SURNAME) ? 2 : 3;
    if (length < least || !certain(token, end)) {
      return -1;
    }
    return end;
  }

  /**
   * End of a given name of two syllables whose second is a country too, {@code Tuấn Anh}; or -1.
   * With a country behind, a capital in front would be strange.
   */
  int pair(int token) {
    boolean pair =
        words.isCapital(token)
            && words.has(token, WordClasses.GIVEN)
            && !words.has(token, OTHER)
            && !NO_GIVEN.contains(words.tokens.key(token))
            && words.joined(token)
            && words.isCapital(token + 1)
            && !words.has(token + 1, Words.UPPER)
            && COUNTRIES_AS_NAMES.contains(words.tokens.key(token + 1))
            && placeLength(token) == 0;
    boolean alone =
        pair
            && !(words.joined(token - 1) && words.isCapital(token - 1))
            && !(words.joined(token + 1) && words.isCapital(token + 2));
    return alone ? token + 2 : -1;
  }

  /**
   * End of a name of the highlands with an apostrophe, {@code H'Hen Niê}, {@code K'Brếp}; or -1.
   */
  private int highland(int token) {
    boolean begins =
        words.has(token, Words.INITIAL)
            && isHighlander(token)
            && (words.isMark(token + 1, '\'') || words.isMark(token + 1, '’'))
            && words.tokens.touchesNext(token)
            && words.tokens.touchesNext(token + 1)
            && words.isCapital(token + 2);
    return begins ? foreignRest(token + 3) : -1;
  }

  /** End of a name of Korea as it is written in Latin letters, {@code Park Geun-hye}; or -1. */
  private int korean(int token) {
    boolean surname =
        words.isCapital(token)
            && !words.has(token, Words.UPPER | Words.INITIAL)
            && (words.has(token, ANY_SURNAME) || !words.has(token, Words.VIETNAMESE))
            && words.joined(token);
    boolean given =
        surname
            && words.isCapital(token + 1)
            && !words.has(token + 1, Words.UPPER | Words.INITIAL)
            && isHyphenated(token + 2)
            && words.isSmall(token + 3)
            && !isHyphenated(token + 4);
    boolean place = given && words.term(vocabulary.places, token, WordClasses.PLACE) > 0;
    return given && !place && placeLength(token + 1) == 0 ? token + 4 : -1;
  }

  /** Whether an initial is one that names of the highlands begin with. */
  private boolean isHighlander(int token) {
    return "KHY".indexOf(words.text.charAt(words.tokens.begin(token))) >= 0;
  }

  /**
   * End of a name that is written by the sounds of its syllables, {@code An-giê-la Mác-ken}; or -1.
   */
  private int transcribed(int token) {
    boolean begins =
        words.isCapital(token)
            && !words.has(token, Words.INITIAL | Words.UPPER)
            && isHyphenated(token + 1)
            && words.isSmall(token + 2)
            && !words.isMark(token - 1, '-')
            && placeLength(token) == 0;
    return begins ? foreignRest(token + 1, LONGEST_TRANSCRIBED) : -1;
  }

  /** Whether no known place, and no line of capitals, explains the words better. */
  private boolean certain(int token, int end) {
    if (words.has(token, Words.SHOUTED)
        || words.has(token, Words.UPPER) && vocabulary.beginsWord(words, token)) {
      return false;
    }
    // A phrase in capitals, such as the year Đinh Dậu, is no surname with a given name behind it.
    int stop = words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE);
    if (stop >= end || stop > token + 1 && words.allCapital(token, stop)) {
      return false;
    }
    int place = placeLength(token);
    if (place > 1 && regionAt(token) == Region.COUNTRY) {
      return false;
    }
    return place < end - token
        || regionAt(token) == Region.COMMUNE && words.has(token, WordClasses.SURNAME);
  }

  /**
   * End of the surname and all syllables of given names after it.
   *
   * @param least after how many syllables one that no list has may follow
   */
  private int nameRun(int token, int least) {
    int end = token + 1;
    while (end - token < LONGEST
        && words.joined(end - 1)
        && (isNamePart(end) || isRareName(token, end, least))) {
      if (beginsSomethingElse(token, end)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a syllable that no list has goes on with a name that is not complete yet. */
  private boolean isRareName(int token, int next, int least) {
    return next - token >= least
        && next - token <= 3
        && words.isCapital(next)
        && !words.has(next, Words.UPPER)
        && placeLength(next) == 0
        && words.capitals(token, LONGEST) - token < LONGEST
        && !vocabulary.beginsWord(words, next);
  }

  /** Whether a syllable stands inside names and hardly ends one: {@code Nguyễn Văn Bằng}. */
  private boolean isMiddle(int token) {
    return MIDDLE.contains(words.tokens.key(token));
  }

  /** Whether the next capital begins a word or a place rather than going on with the name. */
  private boolean beginsSomethingElse(int token, int next) {
    if (words.isFunctionWord(next)) {
      return next != token + 2 || !words.has(next, NAME_PART) || !isMiddle(token + 1);
    }
    // A name of two syllables rather takes a third than ends before a word.
    if (next != token + 2
        && words.isSmall(next + 1)
        && words.joined(next)
        && vocabulary.beginsWord(words, next)) {
      return true;
    }
    int length = placeLength(next);
    if (length < 2) {
      return false;
    }
    Region region = regionAt(next);
    boolean small = region == Region.COMMUNE || region == Region.DISTRICT;
    return !isNamePart(next + length - 1) && !(small && next == token + 1)
        || !small && next > token + 2;
  }

  private boolean isNamePart(int token) {
    return words.isCapital(token) && words.has(token, NAME_PART);
  }

  /** Length of the known place that begins at a token, written in capitals; 0 if there is none. */
  private int placeLength(int token) {
    long match = words.match(vocabulary.places, token, WordClasses.PLACE);
    if (match < 0) {
      return 0;
    }
    int length = Lexicon.length(match);
    return words.allCapital(token, token + length) ? length : 0;
  }

  private Region regionAt(int token) {
    long match = words.match(vocabulary.places, token, WordClasses.PLACE);
    return match < 0 ? Region.COMMUNE : vocabulary.places.category(match);
  }

  /**
   * End of the name after a title or honorific, or -1.
   *
   * @param any whether a name that looks like none is one all the same
   */
  int titled(int token, boolean any) {
    if (!words.isCapital(token)) {
      return -1;
    }
    int foreign = Math.max(Math.max(foreign(token), highland(token)), transcribed(token));
    if (foreign > 0) {
      return foreign;
    }
    if (words.has(token, Words.INITIAL) && words.joined(token) && isInitialDot(token + 1)) {
      return foreignRest(token + 1);
    }
    int length = placeLength(token);
    Region region = length > 0 ? regionAt(token) : null;
    if (length > 1 && region == Region.COUNTRY) {
      return -1;
    }
    if (words.has(token, NAME_PART)) {
      int end = withInitials(hyphenated(nameRun(token, 1)));
      boolean place =
          length >= end - token
              && (length > 1 || region == Region.COUNTRY && !any)
              && region != Region.COMMUNE
              && region != Region.DISTRICT;
      if (!place && !words.has(token, Words.SHOUTED)) {
        return end;
      }
      return place ? -1 : shouted(token);
    }
    if (length > 0 && (region != Region.COMMUNE || !any)
        || words.has(token, WordClasses.ORGANISATION)) {
      return -1;
    }
    return any || !words.has(token, Words.VIETNAMESE) ? unknown(token) : -1;
  }

  /**
   * End of a name that is a run of capitals of its own within small letters or a line, or that a
   * surname and at least two syllables of given names make in a headline; or -1.
   */
  private int shouted(int token) {
    int end = token;
    while (end - token < LONGEST && words.has(end, Words.UPPER)) {
      end++;
      if (!words.joined(end - 1)) {
        return words.has(token, ANY_SURNAME) || end - token < LONGEST ? end : -1;
      }
    }
    if (words.has(token - 1, Words.UPPER) || words.has(end, Words.UPPER)) {
      int name = nameRun(token, LONGEST);
      return words.has(token, WordClasses.SURNAME) && name - token >= 3 && name - token < LONGEST
          ? name
          : -1;
    }
    return end;
  }

  /** End of the name after a word such as ông or bà, behind which one strange syllable will do. */
  int addressed(int token) {
    int end = titled(token, true);
    if (end > 0) {
      return end;
    }
    boolean strange =
        words.isCapital(token)
            && !words.has(token, Words.UPPER | WordClasses.PLACE)
            && !words.isFunctionWord(token)
            && !vocabulary.beginsWord(words, token)
            && !words.isCapital(token + 1);
    return strange ? token + 1 : -1;
  }

  /** Two or more words that could be a name from abroad or of a small people. */
  private int unknown(int token) {
    if (words.has(token, Words.UPPER)
        || words.has(token, WordClasses.POST | WordClasses.BODY)
            && words.term(vocabulary.posts, token, WordClasses.POST) > 0) {
      return -1;
    }
    int end = foreignRest(token + 1);
    return end - token >= 2 || !words.has(token, Words.VIETNAMESE) ? end : -1;
  }

  /** End of a name from abroad that begins with a known first name, or -1. */
  int foreign(int token) {
    if (!words.has(token, WordClasses.FOREIGN)
        || !words.isCapital(token)
        || words.has(token, Words.VIETNAMESE) && words.has(token + 1, Words.VIETNAMESE)) {
      return -1;
    }
    int end = foreignRest(token + 1);
    return end - token >= 2 ? end : -1;
  }

  private int foreignRest(int from) {
    return foreignRest(from, LONGEST - 1);
  }

  private int foreignRest(int from, int limit) {
    int end = from;
    while (end - from < limit && words.joined(end - 1)) {
      if (continuesForeign(end)) {
        end++;
      } else if (isParticle(end)) {
        end++;
      } else if (isHyphenated(end) || isInitialDot(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean continuesForeign(int token) {
    return words.isCapital(token)
        && !words.isFunctionWord(token)
        && !words.has(token, Words.UPPER)
        && (placeLength(token) == 0 || words.has(token, WordClasses.GIVEN | WordClasses.FOREIGN));
  }

  /** A small word inside a foreign name, such as de or von, before its last part. */
  private boolean isParticle(int token) {
    return words.isSmall(token)
        && words.tokens.end(token) - words.tokens.begin(token) <= FOREIGN_PARTICLE
        && words.text.charAt(words.tokens.begin(token)) < 128
        && "de van von al bin ibn da di el la den der del dos du le"
            .contains(words.words(token, token + 1))
        && words.joined(token)
        && (continuesForeign(token + 1) || isParticle(token + 1));
  }

  /** The full stop of an initial, and the name after it: {@code John F. Kennedy}. */
  private boolean isInitialDot(int token) {
    return words.isMark(token, '.')
        && words.has(token - 1, Words.INITIAL)
        && words.tokens.end(token - 1) == words.tokens.begin(token)
        && words.joined(token)
        && continuesForeign(token + 1);
  }

  /** A hyphen and the rest of a name such as Jong-un. */
  private boolean isHyphenated(int token) {
    return words.isMark(token, '-')
        && words.tokens.end(token - 1) == words.tokens.begin(token)
        && words.tokens.touchesNext(token)
        && words.has(token + 1, Words.SYLLABLE);
  }

  /** The small syllable that a hyphen joins to the end of a name: {@code Kim Jong-un}. */
  private int hyphenated(int end) {
    return isHyphenated(end) && words.isSmall(end + 1) ? end + 2 : end;
  }

  /** Behind the further initials of a name that is kept back: {@code Lê T.K}. */
  private int withInitials(int end) {
    int at = end;
    while (words.has(at - 1, Words.INITIAL)
        && words.isMark(at, '.')
        && words.tokens.touchesNext(at - 1)
        && words.tokens.touchesNext(at)
        && words.has(at + 1, Words.INITIAL)) {
      at += 2;
    }
    return at;
  }

  /** Whether a capitalised word can be a syllable of a given name. */
  boolean isGiven(int token) {
    return isNamePart(token);
  }
}
