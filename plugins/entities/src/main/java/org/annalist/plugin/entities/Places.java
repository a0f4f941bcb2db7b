package org.annalist.plugin.entities;

import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/** Names of places: classifier and name, number or route; and known names alone. */
final class Places {

  /** A bridge at a market by a river: deeper than any real name. */
  private static final int DEEPEST = 2;

  private static final int LONGEST_NAME = 4;

  private static final long LANGUAGE = Syllables.key("tiếng");
  private static final long DAY = Syllables.key("ngày");
  private static final long STREET_NUMBER = Syllables.key("số");
  private static final long TERM = Syllables.key("khóa");
  private static final long NEW_YEAR = Syllables.key("Tết");
  private static final long HOUSE = Syllables.key("nhà");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Persons persons;
  private final Roads roads;

  Places(Vocabulary vocabulary, Words words, Persons persons) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.roads = new Roads(vocabulary, words, persons, this);
  }

  /** The grammar of roads among these places. */
  Roads roads() {
    return roads;
  }

  /**
   * The place whose classifier stands at a token, or null.
   *
   * @param afterPlace whether another place ends right before, so that a number there is its own
   */
  Found at(int token, boolean afterPlace) {
    if (!afterPlace && isPlural(token)) {
      return behindPlural(token);
    }
    int end = classified(token);
    if (end < 0) {
      return null;
    }
    int first = token;
    long match = words.match(vocabulary.classifiers, first, WordClasses.CLASSIFIER);
    while (match >= 0
        && vocabulary.classifiers.category(match).outside()
        && first + Lexicon.length(match) < end) {
      first += Lexicon.length(match);
      match = words.match(vocabulary.classifiers, first, WordClasses.CLASSIFIER);
    }
    return Found.of(EntityType.LOCATION, first, end, "place.classifier");
  }

  /** Whether the classifier belongs to several names: {@code các tỉnh Hà Tĩnh, Quảng Bình}. */
  private boolean isPlural(int token) {
    return words.joined(token - 1)
        && (words.isPlural(vocabulary.plurals, token - 1)
            || words.isSmall(token)
                && words.isKind(token - 1, TokenKind.NUMBER)
                && !isHouseNumber(token - 1));
  }

  /** The first name behind the classifier of several: {@code hai xã Nghĩa Hòa và Hòa Phú}. */
  private Found behindPlural(int token) {
    long match = words.match(vocabulary.classifiers, token, WordClasses.CLASSIFIER);
    if (match < 0 || !words.joined(token)) {
      return null;
    }
    Classifier classifier = vocabulary.classifiers.category(match);
    int name = token + Lexicon.length(match);
    if (!classifier.unit() && !classifier.road()
        || !words.joined(name - 1)
        || !canBeName(name)
        || startsOther(name)) {
      return null;
    }
    int end = classifier.road() ? roads.named(name, classifier) : place(name, classifier, true);
    String rule = classifier.road() ? "place.road" : "place.behind-plural";
    return end > name + 1 ? Found.of(EntityType.LOCATION, name, end, rule) : null;
  }

  /** Whether a number is that of a house or lane: {@code số 4 phố Nam Ngư}. */
  private boolean isHouseNumber(int token) {
    int first = token;
    while (words.isKind(first - 1, TokenKind.NUMBER)
        || words.isMark(first - 1, '-')
        || words.isMark(first - 1, '/')) {
      first--;
    }
    return first < token
        || words.is(first - 1, STREET_NUMBER)
        || words.is(first - 1, HOUSE)
        || words.has(first - 1, WordClasses.CLASSIFIER) && classifiedByNumber(first - 1);
  }

  private boolean classifiedByNumber(int token) {
    long match = words.match(vocabulary.classifiers, token, WordClasses.CLASSIFIER);
    return match >= 0 && vocabulary.classifiers.category(match).number();
  }

  /** End of a classifier and the name, number or route after it, or -1. */
  int classified(int token) {
    return classified(token, 0);
  }

  private int classified(int token, int depth) {
    long match = words.match(vocabulary.classifiers, token, WordClasses.CLASSIFIER);
    while (match >= 0) {
      Classifier classifier = vocabulary.classifiers.category(match);
      int length = Lexicon.length(match);
      int end =
          words.joined(token + length - 1) ? named(token, token + length, classifier, depth) : -1;
      if (end > 0) {
        return end;
      }
      match = vocabulary.classifiers.shorter(words.tokens, token, length);
    }
    return -1;
  }

  /** Only a classifier of an administrative unit and its name. */
  int unit(int token) {
    long match = words.match(vocabulary.classifiers, token, WordClasses.CLASSIFIER);
    if (match < 0 || !vocabulary.classifiers.category(match).unit()) {
      return -1;
    }
    return classified(token);
  }

  private int named(int token, int name, Classifier classifier, int depth) {
    if (classifier.number() && isPlainNumber(name)) {
      return numbered(name);
    }
    if (words.isSmall(name) && words.has(name, WordClasses.CLASSIFIER) && !classifier.unit()) {
      return depth < DEEPEST && unit(name) < 0 ? classified(name, depth + 1) : -1;
    }
    if (!classifier.name() && !classifier.route() || !begins(name, classifier)) {
      return -1;
    }
    if (words.has(token, Words.SHOUTED) && known(name, true) < 0) {
      return -1;
    }
    if (classifier.careful() && (!isFresh(token, name) || vocabulary.isSecondHalf(words, token))) {
      return -1;
    }
    if (words.has(name, WordClasses.POST | WordClasses.BODY) && startsOther(name)) {
      return -1;
    }
    boolean level = words.term(vocabulary.levels, token, WordClasses.LEVEL) > 0;
    return classifier.road() ? roads.named(name, classifier) : place(name, classifier, level);
  }

  /** Whether a name can begin at a token, or a route at the city there. */
  private boolean begins(int name, Classifier classifier) {
    return canBeName(name)
        || classifier.route() && roads.isEnd(name) && words.isMark(unit(name), '-');
  }

  boolean canBeName(int token) {
    return words.isCapital(token)
        && !words.has(token, Words.INITIAL)
        && !words.isFunctionWord(token)
        && !words.opensSentence(token)
        && !words.is(token, NEW_YEAR)
        && !words.is(token, TERM)
        && words.term(vocabulary.levels, token, WordClasses.LEVEL) < 0;
  }

  /** Whether a classifier that is also a common word or surname stands before a name. */
  private boolean isFresh(int token, int name) {
    if (words.isSmall(token)) {
      boolean address = words.isMark(name + 1, ',') && unit(name + 2) > 0;
      return (words.has(name, Words.VIETNAMESE) || address) && !words.has(name, Words.UPPER);
    }
    return !words.has(token, WordClasses.SURNAME | WordClasses.WEAK_SURNAME)
        && (known(name, true) > 0 || words.capitals(name, LONGEST_NAME) - name >= 2);
  }

  /** Whether a post or body begins at a capital that is no known place. */
  boolean startsOther(int token) {
    return known(token, true) < 0
        && (words.term(vocabulary.posts, token, WordClasses.POST) > token + 1
            || words.term(vocabulary.bodies, token, WordClasses.BODY) > token);
  }

  /** End of the name behind a classifier, or -1; {@code level} where that alone may be a body. */
  private int place(int name, Classifier classifier, boolean level) {
    int known = known(name, true);
    int run = words.capitals(name, LONGEST_NAME);
    if (known > 0 && (classifier.unit() ? known > name + 1 : known >= run)) {
      return withNumber(known);
    }
    // Units of Vietnam are known: after a level alone it is the name of a post's holder.
    if (level && persons.full(name) > Math.max(name + 1, known)) {
      return -1;
    }
    if (known > 0 && classifier.unit() && !isFirstOfUnlisted(name, known, run)) {
      return known;
    }
    int end = withNumber(cut(name, run));
    boolean syllable = classifier.unit() && run == name + 1 && words.has(name, Words.VIETNAMESE);
    boolean address = !level && words.isSmall(name - 1) && (end > run || closes(end));
    return syllable && !address ? -1 : end;
  }

  /**
   * Whether a known name of one syllable is the first of a name of two that no list has: {@code
   * thôn Đông Am}.
   */
  private boolean isFirstOfUnlisted(int name, int known, int run) {
    return known == name + 1
        && run == name + 2
        && !words.has(name, Words.UPPER)
        && !startsOther(known);
  }

  /**
   * End of a name of two syllables in capitals that no list has, nor is it a person's; or -1.
   *
   * <p>Units that are no more, or were not yet when the lists were made, are called like this.
   */
  int unlisted(int token) {
    int end = token + 2;
    boolean name =
        canBeName(token)
            && words.joined(token)
            && canBeName(token + 1)
            && words.has(token, Words.VIETNAMESE)
            && words.has(token + 1, Words.VIETNAMESE)
            && !words.has(token, Words.UPPER)
            && !startsOther(token)
            && !vocabulary.beginsWord(words, token)
            && persons.full(token) < 0;
    boolean ends = !words.joined(end - 1) || !words.isCapital(end) || persons.full(end) > 0;
    return name && ends ? end : -1;
  }

  /** Whether the next mark closes the words before as in an address, or nothing follows. */
  boolean closes(int end) {
    return !words.joined(end - 1)
        || words.isMark(end, ',')
        || words.isMark(end, '(')
        || words.isMark(end, ')')
        || words.isMark(end, '.')
        || words.isMark(end, ';');
  }

  /** The number that tells two places of one name apart, where nothing is counted by it. */
  private int withNumber(int end) {
    boolean numbered =
        words.joined(end - 1)
            && isPlainNumber(end)
            && words.tokens.end(end) - words.tokens.begin(end) == 1
            && (!words.joined(end) || words.isMark(end + 1, ',') || words.isMark(end + 1, ')'));
    return numbered ? end + 1 : end;
  }

  /** The run without the person's name that may follow it. */
  int cut(int name, int end) {
    for (int i = name + 1; i < end; i++) {
      if (words.has(i, WordClasses.SURNAME) && persons.full(i) >= Math.min(end, i + 3)) {
        return i;
      }
      if (words.has(i, WordClasses.PLACE) && i > name + 1 && known(i, false) > i + 1) {
        return i;
      }
    }
    return end;
  }

  private int numbered(int number) {
    int end = number + 1;
    // Quốc lộ 1A, and 1 with a letter that the scanner kept apart.
    if (words.has(end, Words.INITIAL) && words.tokens.touchesNext(number)) {
      end++;
    }
    return end;
  }

  boolean isPlainNumber(int token) {
    if (!words.isKind(token, TokenKind.NUMBER)) {
      return false;
    }
    for (int i = words.tokens.begin(token); i < words.tokens.end(token); i++) {
      if (!Character.isDigit(words.text.charAt(i))) {
        return false;
      }
    }
    // 20m is a measure, Quốc lộ 1A a number with its letter.
    boolean measure = words.tokens.touchesNext(token) && words.isSmall(token + 1);
    return words.tokens.end(token) - words.tokens.begin(token) <= 3
        && !measure
        && !words.is(token + 1, STREET_NUMBER);
  }

  /**
   * End of a known name in capitals, or -1.
   *
   * @param classified whether a classifier stands before it, so that communes count too
   */
  int known(int token, boolean classified) {
    long match = words.match(vocabulary.places, token, WordClasses.PLACE);
    while (match >= 0) {
      int length = Lexicon.length(match);
      Region region = vocabulary.places.category(match);
      if (isWritten(token, token + length, region)
          && (classified || isCertain(token, token + length, region))) {
        return token + length;
      }
      match = vocabulary.places.shorter(words.tokens, token, length);
    }
    return -1;
  }

  /** End of the place that opens a line with its day: {@code Lộc Hà, ngày 12 tháng 5}; or -1. */
  int dated(int token) {
    if (!words.opensCell(token) || !words.isCapital(token)) {
      return -1;
    }
    int end = words.capitals(token, LONGEST_NAME);
    boolean day =
        words.joined(end - 1)
            && words.isMark(end, ',')
            && words.is(end + 1, DAY)
            && words.isKind(end + 2, TokenKind.NUMBER);
    return day ? end : -1;
  }

  /** End of a known name that goes on with a list of places, or -1. */
  int listed(int token) {
    int end = known(token, true);
    return end >= token + 2 && !isInsideRun(token, end) && persons.full(token) < 0 ? end : -1;
  }

  /** End of a known name directly behind the name of a body, or -1. */
  int attached(int token) {
    int certain = known(token, false);
    int end = certain > 0 ? certain : known(token, true);
    if (end < 0 || certain < 0 && end < token + 2) {
      return -1;
    }
    boolean small = certain < 0 || isSmall(token);
    boolean person =
        persons.full(token) > end
            || words.has(token, Words.SHOUTED)
                && words.has(token, WordClasses.SURNAME)
                && words.has(end, Words.UPPER);
    return small && person ? -1 : end;
  }

  private boolean isSmall(int token) {
    Region region = vocabulary.places.category(vocabulary.places.longest(words.tokens, token));
    return region == Region.DISTRICT || region == Region.COMMUNE || region == Region.DOUBTFUL;
  }

  /** Capitals throughout; regions such as {@code miền Trung} may begin in small letters. */
  private boolean isWritten(int token, int end, Region region) {
    if (region == Region.REGION || region == Region.PROVINCE) {
      return words.isCapital(end - 1) || words.isCapital(token);
    }
    if (words.isMark(token + 1, '-') && words.tokens.touchesNext(token)) {
      return words.isCapital(token);
    }
    if (region == Region.COUNTRY && end - token > 2) {
      return words.isCapital(token) && words.anyCapital(token + 1, end);
    }
    return words.allCapital(token, end);
  }

  private boolean isCertain(int token, int end, Region region) {
    if (words.is(token - 1, LANGUAGE)) {
      return false;
    }
    switch (region) {
      case DOUBTFUL:
        return !isInsideRun(token, end)
            && !isBehindGivenName(token)
            && !isGivenName(token)
            && !words.opensSentence(token)
            && !words.isMark(token - 1, '"')
            && !words.isMark(token - 1, '“')
            && !vocabulary.beginsWord(words, token);
      case DISTRICT:
        return end - token >= 2
            && !isInsideRun(token, end)
            && (!isLikeGivenName(token, end)
                || isLocated(token)
                || words.isMark(token - 1, ',') && words.isKind(end, TokenKind.NUMBER));
      case COMMUNE:
        return end - token >= 2
            && !isInsideRun(token, end)
            && (isLocated(token) || isListed(token, end) && !isLikeGivenName(token, end))
            && !words.has(token, WordClasses.SURNAME);
      default:
        return isCertainWord(token, end);
    }
  }

  /** Of one syllable or abbreviation: whether it is no part of a longer name or mark. */
  private boolean isCertainWord(int token, int end) {
    if (end - token > 1) {
      return true;
    }
    boolean mark =
        words.isMark(end, '-')
            && words.tokens.touchesNext(token)
            && words.tokens.touchesNext(end)
            && words.has(token, Words.UPPER);
    boolean longer =
        words.joined(token)
            && words.isCapital(end)
            && words.has(end, Words.VIETNAMESE)
            && !beginsOther(end);
    return !mark && !longer;
  }

  /** Whether a capital before, even one that opens the sentence, makes a given name of the word. */
  private boolean isBehindGivenName(int token) {
    return words.joined(token - 1)
        && words.isCapital(token - 1)
        && words.has(token - 1, WordClasses.GIVEN)
        && !words.has(token - 1, WordClasses.STOP | WordClasses.BODY | WordClasses.CLASSIFIER)
        && persons.isGiven(token);
  }

  private boolean isGivenName(int token) {
    return words.has(token - 1, WordClasses.HONORIFIC)
        && words.joined(token - 1)
        && words.term(vocabulary.honorifics, token - 1, WordClasses.HONORIFIC) == token;
  }

  /** Whether a capital before or behind makes a longer name of the words. */
  private boolean isInsideRun(int token, int end) {
    boolean before =
        words.joined(token - 1)
            && words.isCapital(token - 1)
            && !words.opensSentence(token - 1)
            && !words.has(token - 1, WordClasses.CLASSIFIER);
    return before || words.joined(end - 1) && words.isCapital(end) && !beginsOther(end);
  }

  private boolean beginsOther(int token) {
    return words.isFunctionWord(token)
        || persons.full(token) > 0
        || known(token, false) > token + 1
        || words.term(vocabulary.posts, token, WordClasses.POST) > token + 1;
  }

  private boolean isLikeGivenName(int token, int end) {
    for (int i = token; i < end; i++) {
      if (!words.has(i, WordClasses.GIVEN)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma stands beside, as in an address. */
  private boolean isListed(int token, int end) {
    return words.isMark(token - 1, ',') || words.joined(end - 1) && words.isMark(end, ',');
  }

  /** Whether a word of place stands before. */
  private boolean isLocated(int token) {
    return token > 0 && words.joined(token - 1) && words.has(token - 1, WordClasses.LOCATIVE);
  }
}
