package org.annalist.plugin.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.annotation.EntityType;
import org.annalist.vietnamese.Syllables;

/** Places that no list has, told by the words around them. */
final class Unlisted {

  private static final int LONGEST_FOREIGN = 3;

  /** Words between the word of a route and its first end: {@code tuyến đường sắt đô thị}. */
  private static final int LONGEST_KIND = 3;

  private static final long IN = Syllables.key("ở");
  private static final long FROM = Syllables.key("từ");

  /** Words of contests and prizes, in which one may be too. */
  private static final Set<Long> EVENTS =
      keys("League", "Cup", "Liga", "Bowl", "Open", "Premier", "Davis", "Grammy", "Oscar", "Top");

  private static final Set<Long> TO = keys("đến", "tới", "về", "đi");

  /** Words that a route follows, be it after a word that tells its kind. */
  private static final Set<Long> ROUTE = keys("tuyến", "đoạn", "chặng", "hướng", "đường", "án");

  private final Words words;
  private final Persons persons;
  private final Places places;
  private final Organisations organisations;

  Unlisted(Words words, Persons persons, Places places, Organisations organisations) {
    this.words = words;
    this.persons = persons;
    this.places = places;
    this.organisations = organisations;
  }

  private static Set<Long> keys(String... syllables) {
    return Stream.of(syllables).map(Syllables::key).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The place that begins at a capital, or null.
   *
   * @param last what was found before, or null
   */
  Found at(int token, Found last) {
    if (!words.joined(token - 1)) {
      return null;
    }
    int end = Math.max(located(token), foreign(token));
    if (end > 0) {
      return Found.of(EntityType.LOCATION, token, end, "place.located").withConfidence(0.7);
    }
    end = route(token, last);
    return end > 0
        ? Found.of(EntityType.LOCATION, token, end, "place.route").withConfidence(0.7)
        : null;
  }

  /** Right behind a word of place, before the end of the clause: {@code ở vùng Thất Sơn, …}. */
  private int located(int token) {
    int end = words.has(token - 1, WordClasses.AT) ? places.unlisted(token) : -1;
    return end > 0 && places.closes(end) ? end : -1;
  }

  /** A name from abroad behind "ở", or behind another such word in an address. */
  private int foreign(int token) {
    if (!words.has(token - 1, WordClasses.AT)
        || !isForeign(token)
        || words.has(token, WordClasses.ORGANISATION) && organisations.at(token) > 0
        || persons.foreign(token) > 0) {
      return -1;
    }
    int end = token + 1;
    while (end - token < LONGEST_FOREIGN && words.joined(end - 1) && isForeign(end)) {
      end++;
    }
    boolean alone = !(words.joined(end - 1) && words.isCapital(end));
    boolean address =
        words.joined(end - 1)
            && (words.isMark(end, ',') || words.isMark(end, '('))
            && Math.max(places.known(end + 1, false), places.unit(end + 1)) > 0;
    return alone && (address || words.is(token - 1, IN)) ? end : -1;
  }

  private boolean isForeign(int token) {
    return words.isCapital(token)
        && !EVENTS.contains(words.tokens.key(token))
        && !words.has(token, Words.VIETNAMESE | Words.UPPER | Words.INITIAL)
        && words.tokens.end(token) - words.tokens.begin(token) >= 3;
  }

  /** One end of a route: {@code từ Vàm Thuật đến …}, {@code tuyến Dầu Giây - Tân Phú}. */
  private int route(int token, Found last) {
    boolean from = words.is(token - 1, FROM);
    boolean first = words.isMark(token + 2, '-');
    boolean second =
        words.isMark(token - 1, '-')
            && last != null
            && last.end() == token - 1
            && last.rule().equals("place.route");
    int end = from || first || second ? places.unlisted(token) : -1;
    if (end < 0 || !words.joined(end - 1) || second) {
      return end;
    }
    boolean way = from && TO.contains(words.tokens.key(end)) && isEnd(end + 1);
    boolean pair = first && words.joined(end) && isRoute(token) && isEnd(end + 1);
    return way || pair ? end : -1;
  }

  private boolean isEnd(int token) {
    return words.isCapital(token)
        && (places.unlisted(token) > 0
            || places.known(token, true) > 0
            || places.classified(token) > 0);
  }

  /** Whether a word that a route follows stands before, with its kind between. */
  private boolean isRoute(int token) {
    for (int i = token - 1; i >= token - 1 - LONGEST_KIND && words.isSmall(i); i--) {
      if (ROUTE.contains(words.tokens.key(i))) {
        return true;
      }
    }
    return false;
  }
}
