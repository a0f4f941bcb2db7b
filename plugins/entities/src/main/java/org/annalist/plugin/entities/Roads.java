package org.annalist.plugin.entities;

import org.annalist.vietnamese.Syllables;

/** Names of roads: of a person, of a place, of a route between two, of a ring around a zone. */
final class Roads {

  private static final int LONGEST = 5;
  private static final long ZONE = Syllables.key("Vùng");
  private static final long RING = Syllables.key("Vành");

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
      int part = places.canBeName(next) ? roadName(next) : -1;
      if (part < 0) {
        break;
      }
      end = part;
    }
    return end;
  }

  private int roadName(int name) {
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
}
