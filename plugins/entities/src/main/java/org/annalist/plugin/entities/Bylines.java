package org.annalist.plugin.entities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.annotation.EntityType;
import org.annalist.vietnamese.Syllables;

/**
 * Who wrote and photographed: names alone on a line, at the end of the text, or behind "Ảnh"; and
 * the newspaper's mark at the beginning of a line. Such names often lack a surname.
 */
final class Bylines {

  private static final int LONGEST = 4;
  private static final long PHOTO = Syllables.key("Ảnh");
  private static final long AFTER = Syllables.key("theo");
  private static final long REPORT = Syllables.key("bài");
  private static final long NEWS = Syllables.key("tin");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Organisations organisations;
  private final Places places;
  private final BitSet covered = new BitSet();

  Bylines(Vocabulary vocabulary, Words words, Organisations organisations, Places places) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.organisations = organisations;
    this.places = places;
  }

  /** The findings and the bylines between them, in text order. */
  List<Found> complete(List<Found> known) {
    List<Found> all = new ArrayList<>(known);
    for (Found one : known) {
      covered.set(one.first(), one.end());
    }
    for (int token = 0; token < words.size(); token++) {
      if (words.opensCell(token) && !words.isBreak(token)) {
        mark(token, all);
        line(token, all);
      }
      if (words.is(token, PHOTO) && words.isCapital(token)
          || (words.is(token, REPORT) || words.is(token, NEWS) || words.is(token, PHOTO))
              && words.isMark(token + 1, ':')) {
        photo(token + 1, all);
      }
    }
    last(all);
    all.sort(Comparator.comparingInt(Found::first));
    return all;
  }

  /** {@code (HNM) -}, {@code NDO -} at the beginning of a line. */
  private void mark(int token, List<Found> all) {
    boolean bracket = words.isMark(token, '(');
    int name = bracket ? token + 1 : token;
    int after = name + 1;
    boolean mark =
        words.has(name, Words.UPPER)
            || bracket && words.isCapital(name) && !words.has(name, Words.VIETNAMESE);
    if (!mark || words.has(name, Words.SHOUTED | WordClasses.PLACE)) {
      return;
    }
    if (bracket) {
      if (!words.isMark(after, ')')) {
        return;
      }
      after++;
    }
    if (words.isMark(after, '-') && words.joined(after - 1) && isFree(name, name + 1)) {
      mark(name, name + 1, all);
    }
  }

  /** A name alone on its line. */
  private void line(int token, List<Found> all) {
    int end = name(token);
    if (end - token >= 2
        && words.closesCell(end - 1)
        && !vocabulary.beginsWord(words, token)
        && words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE) < end
        && isFree(token, end)) {
      add(token, end, "byline.line", all);
    }
  }

  /** The photographer: {@code Ảnh: Quốc Việt - TTXVN}, {@code Ảnh VGP/Quang Hiếu}. */
  private void photo(int token, List<Found> all) {
    int at = words.isMark(token, ':') ? token + 1 : token;
    int agency = organisations.at(at);
    if (agency < 0 && words.has(at, Words.UPPER) && words.isMark(at + 1, '/')) {
      agency = at + 1;
      if (isFree(at, agency)) {
        mark(at, agency, all);
      }
    }
    if (agency > 0) {
      at = words.isMark(agency, '/') || words.isMark(agency, '-') ? agency + 1 : agency;
    }
    int end = initial(at);
    if (end < 0) {
      end = name(at);
    }
    if (end > at && isFree(at, end)) {
      add(at, end, "byline.photo", all);
    }
  }

  /** An initial and a given name: {@code C.Luận}. */
  private int initial(int token) {
    boolean initial =
        words.has(token, Words.INITIAL)
            && words.isMark(token + 1, '.')
            && words.tokens.touchesNext(token)
            && words.has(token + 2, WordClasses.GIVEN)
            && words.isCapital(token + 2);
    return initial ? token + 3 : -1;
  }

  /** The name that closes the text, behind the end of its last sentence. */
  private void last(List<Found> all) {
    int end = words.size();
    while (end > 0 && !words.has(end - 1, Words.SYLLABLE)) {
      end--;
    }
    // An agency in brackets or behind a dash.
    int name = end;
    for (Found one : all) {
      if (one.end() == end && one.type() == EntityType.ORGANIZATION) {
        name = one.first();
      }
    }
    if (name < end && words.is(name - 1, AFTER)) {
      name--;
    }
    while (name > 0
        && (words.isMark(name - 1, '(')
            || words.isMark(name - 1, '-')
            || words.isMark(name - 1, '/'))) {
      name--;
    }
    int begin = name;
    while (begin > 0
        && name - begin < LONGEST
        && isNamePart(begin - 1)
        && (begin == name || words.joined(begin - 1))) {
      begin--;
    }
    boolean closes =
        name - begin >= 2
            && begin > 0
            && !words.has(begin - 1, Words.SYLLABLE)
            && !words.isMark(begin - 1, ',')
            && !words.isMark(begin - 1, '-');
    if (closes && (isFree(begin, name) || isSmallPlace(begin, name))) {
      int first = begin;
      all.removeIf(one -> one.first() >= first && one.type() == EntityType.LOCATION);
      add(begin, name, "byline.last", all);
    }
  }

  /**
   * Whether all that was found in the closing words is a place whose name a writer may bear too: a
   * district, a commune, a country of one syllable.
   */
  private boolean isSmallPlace(int first, int end) {
    if (!words.isMark(first - 1, '.') && !words.isMark(first - 1, '”')) {
      return false;
    }
    int place = first;
    while (place < end && !words.has(place, WordClasses.PLACE)) {
      place++;
    }
    long match = words.match(vocabulary.places, place, WordClasses.PLACE);
    if (match < 0 || covered.nextSetBit(first) < place) {
      return false;
    }
    Region region = vocabulary.places.category(match);
    int behind = covered.nextClearBit(place);
    return behind >= end
        && (region == Region.COMMUNE || region == Region.DISTRICT || region == Region.DOUBTFUL);
  }

  private int name(int token) {
    int end = token;
    while (end - token < LONGEST && isNamePart(end)) {
      end++;
      if (!words.joined(end - 1)) {
        break;
      }
    }
    return end - token >= 2 && places.known(token, false) < end ? end : -1;
  }

  private boolean isNamePart(int token) {
    return words.isCapital(token)
        && words.has(token, WordClasses.GIVEN | WordClasses.SURNAME | WordClasses.WEAK_SURNAME);
  }

  private void mark(int first, int end, List<Found> all) {
    all.add(Found.of(EntityType.ORGANIZATION, first, end, "byline.mark"));
    covered.set(first, end);
  }

  private void add(int first, int end, String rule, List<Found> all) {
    all.add(Found.of(EntityType.PERSON, first, end, rule).withConfidence(0.8));
    covered.set(first, end);
  }

  private boolean isFree(int first, int end) {
    int taken = covered.nextSetBit(first);
    return taken < 0 || taken >= end;
  }
}
