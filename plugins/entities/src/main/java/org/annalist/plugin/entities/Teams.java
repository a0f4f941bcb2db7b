package org.annalist.plugin.entities;

import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Syllables;

/** National teams and clubs: {@code đội tuyển Việt Nam}, {@code U23 Lào}, {@code ĐT U.20 Pháp}. */
final class Teams {

  private static final long[] TEAM = {Syllables.key("đội"), Syllables.key("tuyển")};
  private static final long SHORT = Syllables.key("ĐT");
  private static final long SHORT_NATIONAL = Syllables.key("ĐTQG");
  private static final long CLUB = Syllables.key("FC");
  private static final long UNDER = Syllables.key("U");

  /** Words of the longest name of a town that a club is called by. */
  private static final int LONGEST_TOWN = 4;

  private final Words words;
  private final Places places;

  Teams(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  /** End of the team that begins at a token, or -1. */
  int at(int token) {
    int club = club(token);
    if (club > 0) {
      return club;
    }
    int country = head(token);
    int age = age(country > 0 ? country : token);
    if (age > 0) {
      country = age;
    }
    return country > 0 && words.joined(country - 1) ? places.known(country, false) : -1;
  }

  /** End of a club that is called by its town, {@code Nam Định FC}; or -1. */
  private int club(int token) {
    if (!words.has(token, WordClasses.PLACE)) {
      return -1;
    }
    // Few places are followed by the word, and looking for it is quick.
    for (int club = token + 1; club <= token + LONGEST_TOWN && words.joined(club - 1); club++) {
      if (words.is(club, CLUB) && words.isCapital(club)) {
        return places.known(token, false) == club ? club + 1 : -1;
      }
    }
    return -1;
  }

  private int head(int token) {
    if (words.is(token, TEAM[0]) && words.is(token + 1, TEAM[1])) {
      return token + 2;
    }
    boolean isShort = words.is(token, SHORT) || words.is(token, SHORT_NATIONAL);
    return isShort && words.isCapital(token) ? token + 1 : -1;
  }

  /** End of the age that players are under, or -1. */
  private int age(int token) {
    if (!words.is(token, UNDER) || !words.isCapital(token)) {
      return -1;
    }
    int number =
        words.isMark(token + 1, '.') || words.isMark(token + 1, '-') ? token + 2 : token + 1;
    return words.isKind(number, TokenKind.NUMBER)
            && words.tokens.begin(number) - words.tokens.begin(token) <= 2
        ? number + 1
        : -1;
  }
}
