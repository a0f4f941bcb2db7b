package org.annalist.plugin.entities;

import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/** Names of roads: of a person, of a place, of a route between two, of a ring around a zone. */
final class Roads {

  private static final int LONGEST = 5;
  private static final long ZONE = Syllables.key("Vùng");
  private static final long RING = Syllables.key("Vành");
  private static final long NUMBER = Syllables.key("số");
  private static final long ROAD = Syllables.key("đường");
  private static final long SUCH_AS = Syllables.key("như");
  private static final long PART = Syllables.key("đoạn");
  private static final long FROM = Syllables.key("từ");
  private static final long AT = Syllables.key("tại");
  private static final long TO = Syllables.key("đến");
  private static final long AND = Syllables.key("và");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Persons persons;
  private final Places places;

  Roads(Vocabulary vocabulary, Words words, Persons persons, Places places) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.places = places;
  }

  /** A road may bear the name of a person in full, a ring road its zone. */
  int named(int name, Classifier classifier) {
    int end = words.is(name, RING) ? ring(name) : roadName(name);
    while (classifier.route()
        && end > 0
        && words.joined(end - 1)
        && words.isMark(end, '-')
        && words.joined(end)
        && words.isCapital(end + 1)) {
      int next = end + 1;
      if (words.is(next, ZONE)) {
        next = zone(next);
        return next > 0 ? next : end;
      }
      int part = places.canBeName(next) || isEnd(next) ? roadName(next) : -1;
      if (part < 0) {
        break;
      }
      end = part;
    }
    return end;
  }

  /** Whether a route may end at the unit whose classifier in capitals stands at a token. */
  boolean isEnd(int token) {
    return words.has(token, Words.UPPER) && places.unit(token) > 0;
  }

  private int roadName(int name) {
    if (isEnd(name)) {
      return places.unit(name);
    }
    int person = persons.full(name);
    int known = places.known(name, true);
    if (person > 0 || known > name + 1) {
      return Math.max(person, known);
    }
    return Math.max(known, places.cut(name, words.capitals(name, LONGEST)));
  }

  /** Vành đai and its number. */
  private int ring(int name) {
    return words.joined(name + 1) && places.isPlainNumber(name + 2) ? name + 3 : -1;
  }

  /** Vùng, with what the region is called by: {@code Vùng Thủ đô Hà Nội}. */
  private int zone(int token) {
    int at = token + 1;
    int level = words.term(vocabulary.levels, at, WordClasses.LEVEL);
    at = level > 0 ? level : at;
    return places.known(at, true);
  }

  /** Ring road with its number and zone, without a classifier; or -1. */
  int ringRoad(int token) {
    if (!words.is(token, RING) || !words.isCapital(token)) {
      return -1;
    }
    int end = ring(token);
    if (end > 0 && words.joined(end - 1) && words.isMark(end, '-') && words.is(end + 1, ZONE)) {
      int zone = zone(end + 1);
      return zone > 0 ? zone : end;
    }
    return end;
  }

  /**
   * End of a name that is a road's by what stands around it, or -1: behind a house number, the
   * words of a series or of a part, the road before it in a list, or in an address before its unit.
   *
   * @param last what was found before, or null
   */
  int told(int token, Found last) {
    boolean small = words.isSmall(token - 1);
    if (!words.joined(token - 1)
        || small && !words.has(token - 1, WordClasses.LOCATIVE | WordClasses.STOP)) {
      return -1;
    }
    boolean listed = last != null && isJoint(last.end(), token) && isRoad(last);
    boolean series =
        words.is(token - 2, ROAD) && (words.is(token - 1, SUCH_AS) || words.isMark(token - 1, ':'));
    boolean part = words.is(token - 1, FROM) && words.is(token - 2, PART);
    boolean house = words.isKind(token - 1, TokenKind.NUMBER) && words.is(token - 2, NUMBER);
    boolean address = words.is(token - 1, AT);
    if (!listed && !series && !part && !house && !address
        || !places.canBeName(token)
        || places.startsOther(token)) {
      return -1;
    }
    int end = roadName(token);
    boolean whole = end >= token + 2 && !words.isCapital(end);
    if (house) {
      boolean place = places.known(end + 1, false) > 0 || places.unit(end + 1) > 0;
      boolean street = place || persons.full(token) == end;
      return whole && words.isMark(end, ',') && street ? end : -1;
    }
    if (address) {
      boolean unit = whole && words.isMark(end, ',') && places.unit(end + 1) > 0;
      return unit && persons.full(token) == end ? end : -1;
    }
    boolean sure = part || words.isMark(token - 1, '-') || words.is(token - 1, TO);
    return whole && (sure || closes(end)) ? end : -1;
  }

  private boolean isRoad(Found place) {
    if (place.type() != EntityType.LOCATION) {
      return false;
    }
    if (place.rule().equals("place.road")) {
      return true;
    }
    long match = words.match(vocabulary.classifiers, place.first(), WordClasses.CLASSIFIER);
    return match >= 0
        && place.first() + Lexicon.length(match) < place.end()
        && vocabulary.classifiers.category(match).road();
  }

  /** Whether one mark or word of a list, or the "đến" of a part, is all between two roads. */
  private boolean isJoint(int from, int to) {
    return to == from + 1
        && words.joined(from - 1)
        && (words.isMark(from, ',')
            || words.isMark(from, '-')
            || words.is(from, AND)
            || words.is(from, TO));
  }

  /** Whether a list goes on or ends behind a name, so that it does nothing itself. */
  private boolean closes(int end) {
    return !words.joined(end - 1)
        || words.is(end, AND)
        || words.isKind(end, TokenKind.PUNCTUATION) && !words.isMark(end, '(');
  }
}
