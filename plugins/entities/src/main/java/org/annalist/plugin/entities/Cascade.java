package org.annalist.plugin.entities;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/**
 * One pass from left to right. At each token that can begin something the grammars are asked in
 * turn; the first that answers takes its words, and the pass goes on behind them:
 *
 * <ol>
 *   <li>a term of the analyst,
 *   <li>a person after an honorific,
 *   <li>an official document,
 *   <li>a post, and the name of its holder behind it,
 *   <li>a body,
 *   <li>a place with its classifier,
 *   <li>a person's full name, or a known place.
 * </ol>
 *
 * <p>Made for one text; every grammar looks a bounded number of tokens ahead, so the pass is
 * linear.
 */
final class Cascade {

  private static final int BEGINS =
      Words.CAPITAL
          | WordClasses.POST
          | WordClasses.BODY
          | WordClasses.KIND
          | WordClasses.CLASSIFIER
          | WordClasses.HONORIFIC
          | WordClasses.PLURAL
          | WordClasses.PLACE
          | WordClasses.STOP_PHRASE
          | WordClasses.TERM;

  private static final int TOKENS_PER_QUESTION = 1024;
  private static final long AND = Syllables.key("và");
  private static final long PARTY = Syllables.key("Đảng");
  private static final long BUILD = Syllables.key("xây");
  private static final long UP = Syllables.key("dựng");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Terms terms;
  private final Persons persons;
  private final Places places;
  private final LegalDocuments documents;
  private final Organisations organisations;
  private final Bodies bodies;
  private final Posts posts;
  private final Teams teams;
  private final Unlisted unlisted;
  private final List<Found> found = new ArrayList<>();

  Cascade(Vocabulary vocabulary, Words words, Terms terms) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.terms = terms;
    persons = new Persons(vocabulary, words);
    places = new Places(vocabulary, words, persons);
    Brackets brackets = new Brackets(words, places);
    Phrases phrases = new Phrases(vocabulary, words, persons, places, brackets);
    documents = new LegalDocuments(vocabulary, words, phrases, places);
    organisations = new Organisations(vocabulary, words, phrases);
    bodies = new Bodies(vocabulary, words, places, phrases, documents, organisations, brackets);
    documents.connect(bodies);
    teams = new Teams(words, places);
    unlisted = new Unlisted(words, persons, places, organisations);
    posts = new Posts(vocabulary, words, persons, places, phrases, bodies, teams);
  }

  /** Everything that both passes find, in text order, without overlaps. */
  List<Found> all(Cancellation cancellation) {
    List<Found> first =
        new Bylines(vocabulary, words, organisations, places).complete(run(cancellation));
    return new Memory(vocabulary, words, persons, bodies, organisations)
        .complete(first, cancellation);
  }

  private List<Found> run(Cancellation cancellation) {
    int token = 0;
    int question = 0;
    while (token < words.size()) {
      if (token >= question) {
        cancellation.check();
        question = token + TOKENS_PER_QUESTION;
      }
      token = words.has(token, BEGINS) ? step(token) : token + 1;
    }
    return found;
  }

  /** Asks the grammars at a token; where to go on. */
  private int step(int token) {
    Found one = terms.at(token, words);
    if (one == null && words.has(token, WordClasses.HONORIFIC)) {
      one = honoured(token);
    }
    if (one == null && words.has(token, WordClasses.KIND)) {
      one = documents.at(token);
    }
    if (one == null && words.has(token, WordClasses.POST)) {
      one = posts.at(token);
    }
    if (one == null) {
      one = named(token);
    }
    if (one == null) {
      return afterNothing(token);
    }
    found.add(one);
    return one.type() == EntityType.POSITION ? holder(one.end()) : one.end();
  }

  /** Where to go on at a token that begins nothing: behind titles of honour and classes. */
  private int afterNothing(int token) {
    if (words.has(token, WordClasses.PLURAL)) {
      return afterClass(token);
    }
    int honour = words.term(vocabulary.honorifics, token, WordClasses.HONORIFIC);
    int stop = words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE);
    return Math.max(token + 1, Math.max(honour, stop));
  }

  private Found honoured(int token) {
    long match = words.match(vocabulary.honorifics, token, WordClasses.HONORIFIC);
    if (match < 0) {
      return null;
    }
    int name = token + Lexicon.length(match);
    boolean insideName =
        Lexicon.length(match) == 1
            && words.isCapital(token)
            && words.has(token, Words.VIETNAMESE)
            && words.has(token - 1, Words.SYLLABLE)
            && !words.opensSentence(token);
    // "Giáo viên Trường THPT ..." works at a body; "ông Trường" is a man.
    boolean other =
        words.term(vocabulary.posts, name, WordClasses.POST) > name + 1
            || words.term(vocabulary.stops, name, WordClasses.STOP_PHRASE) > name + 1
            || !vocabulary.honorifics.category(match)
                && words.has(name, WordClasses.BODY)
                && bodies.at(name) > name + 1;
    if (insideName
        || other
        || !words.joined(name - 1)
        || places.known(token, false) > name
        || words.has(name, WordClasses.ORGANISATION) && organisations.at(name) > 0) {
      return null;
    }
    int end =
        vocabulary.honorifics.category(match)
            ? persons.addressed(name)
            : persons.titled(name, false);
    // GS F is a car and U20 a team, ông F a man whose name is kept back.
    boolean mark =
        end == name + 1
            && words.has(name, Words.INITIAL)
            && (words.has(token, Words.UPPER)
                || words.isKind(end, TokenKind.NUMBER) && words.tokens.touchesNext(name));
    boolean word =
        end == name + 1
            && !vocabulary.honorifics.category(match)
            && words.isSmall(end)
            && vocabulary.beginsWord(words, name);
    // "Các cô gái Thái" are of a people.
    boolean people =
        end == name + 1
            && !vocabulary.honorifics.category(match)
            && words.isPlural(vocabulary.plurals, token - 1);
    return end > 0 && !mark && !word && !people
        ? Found.of(EntityType.PERSON, name, end, "person.honorific")
        : null;
  }

  /** The name of its holder after a post. */
  private int holder(int token) {
    if (!words.joined(token - 1)
        || !words.isCapital(token)
        || beginsOther(token) && persons.full(token) < 0) {
      return token;
    }
    int end = persons.titled(token, true);
    boolean word =
        end == token + 1
            && words.isSmall(end)
            && (words.has(end, WordClasses.CLASSIFIER)
                || words.has(token, WordClasses.CLASSIFIER | WordClasses.BODY)
                || vocabulary.beginsWord(words, token));
    if (end < 0 || word) {
      return token;
    }
    found.add(Found.of(EntityType.PERSON, token, end, "person.post"));
    return end;
  }

  /** Whether a post or body begins at a token. */
  private boolean beginsOther(int token) {
    return words.term(vocabulary.posts, token, WordClasses.POST) > 0
        || words.has(token, WordClasses.BODY) && bodies.at(token) > 0;
  }

  private Found named(int token) {
    int team = teams.at(token);
    if (team > 0) {
      return Found.of(EntityType.ORGANIZATION, token, team, "body.team");
    }
    if (words.has(token, WordClasses.BODY) && !isClass(token)) {
      int end = bodies.at(token);
      if (end < 0) {
        end = bodies.sharedTail(token);
      }
      if (end > 0 && !isName(token, end)) {
        return Found.of(EntityType.ORGANIZATION, token, end, "body");
      }
    }
    if (words.has(token, WordClasses.CLASSIFIER)) {
      Found place = places.at(token, isBehindOther(token));
      if (place != null && persons.full(token) <= place.end()) {
        return place;
      }
    }
    if (words.has(token, WordClasses.ORGANISATION)) {
      int end = organisations.at(token);
      if (end > 0) {
        return Found.of(EntityType.ORGANIZATION, token, end, "body.known");
      }
    }
    int dated = places.dated(token);
    if (dated > 0) {
      return Found.of(EntityType.LOCATION, token, dated, "place.date-line");
    }
    int road = places.roads().told(token, last());
    if (road > 0) {
      return Found.of(EntityType.LOCATION, token, road, "place.road").withConfidence(0.9);
    }
    int person = persons.full(token);
    if (person > 0) {
      return Found.of(EntityType.PERSON, token, person, "person.full").withConfidence(0.9);
    }
    int pair = persons.pair(token);
    if (pair > 0) {
      return Found.of(EntityType.PERSON, token, pair, "person.pair").withConfidence(0.7);
    }
    int place = Math.max(places.known(token, false), places.roads().ringRoad(token));
    if (place < 0 && isBehindListedPlace(token)) {
      place = places.listed(token);
    }
    if (place > 0) {
      return Found.of(EntityType.LOCATION, token, place, "place.known");
    }
    return unlisted.at(token, last());
  }

  /** Whether only a comma or "và" stands behind a place, or a body that is named after one. */
  private boolean isBehindListedPlace(int token) {
    if (found.isEmpty() || !(words.isMark(token - 1, ',') || words.is(token - 1, AND))) {
      return false;
    }
    Found last = last();
    return last.end() == token - 1
        && (last.type() == EntityType.LOCATION || last.type() == EntityType.ORGANIZATION);
  }

  private boolean isBehindOther(int token) {
    return !found.isEmpty() && last().end() == token;
  }

  /** What was found last, or null. */
  private Found last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** Whether what looks like a body is a longer name of a person. */
  private boolean isName(int token, int end) {
    return persons.full(token) > end;
  }

  /** Whether a body's head stands for a class of bodies: {@code các Đảng bộ}. */
  private boolean isClass(int token) {
    return token > 0
        && words.joined(token - 1)
        && (words.isPlural(vocabulary.plurals, token - 1)
            || words.isSmall(token) && words.isKind(token - 1, TokenKind.NUMBER));
  }

  /**
   * Skips a class of bodies together with the body it belongs to: {@code các ban Đảng Thành ủy},
   * {@code các ban xây dựng Đảng Thành ủy}.
   */
  private int afterClass(int plural) {
    int at = words.term(vocabulary.plurals, plural, WordClasses.PLURAL);
    int site = at < 0 ? -1 : words.term(vocabulary.classifiers, at, WordClasses.CLASSIFIER);
    if (site > at + 1 && places.at(at, false) == null) {
      return site;
    }
    if (at < 0 || !words.has(at, WordClasses.BODY)) {
      return plural + 1;
    }
    boolean capital = words.isCapital(at);
    at++;
    while (words.joined(at - 1)
        && (words.is(at, PARTY) || words.is(at, BUILD) || words.is(at, UP))) {
      at++;
    }
    boolean ofBody = words.is(at - 1, PARTY) || capital;
    int end = words.joined(at - 1) && ofBody ? bodies.at(at) : -1;
    return end > 0 ? end : plural + 1;
  }
}
