package org.annalist.plugin.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.vietnamese.Syllables;

/** Tells a class of bodies, {@code UBND các cấp}, from one body by what stands behind its head. */
final class BodyClasses {

  private static final long AND = Syllables.key("và");

  /** A noun, "level": "Công an cấp tỉnh"; or a verb, "to grant". */
  private static final long LEVEL_OR_GRANT = Syllables.key("cấp");

  /** What follows "cấp" where it means a level, beside the names of levels. */
  private static final Set<Long> LEVEL_WORDS =
      Stream.of("trên", "dưới", "cơ", "có", "ủy", "cao", "thẩm", "nào", "này")
          .map(Syllables::key)
          .collect(Collectors.toUnmodifiableSet());

  private final Vocabulary vocabulary;
  private final Words words;
  private final Places places;
  private final Brackets brackets;

  BodyClasses(Vocabulary vocabulary, Words words, Places places, Brackets brackets) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.places = places;
    this.brackets = brackets;
  }

  /** Whether a word at a token makes a class of the head before it: {@code UBND các cấp}. */
  boolean begins(int token) {
    if (!words.joined(token - 1) || !words.has(token, WordClasses.GENERIC)) {
      return false;
    }
    int end = words.term(vocabulary.generics, token, WordClasses.GENERIC);
    return end > 0
        && !words.isCapital(token)
        && !(words.is(token, LEVEL_OR_GRANT) && !isLevel(end));
  }

  /** Whether one begins at a token, or behind the abbreviation in brackets that stands there. */
  boolean follows(int token) {
    return begins(token) || begins(brackets.behind(token));
  }

  /** Whether another head follows, and both stand for a class: {@code HĐND, UBND các cấp}. */
  boolean isShared(int token) {
    if (!words.joined(token - 1) || !(words.isMark(token, ',') || words.is(token, AND))) {
      return false;
    }
    int next = words.term(vocabulary.bodies, token + 1, WordClasses.BODY);
    return next > 0 && begins(next);
  }

  /** Whether more levels follow, so that all bodies of these are meant: {@code UBND xã, phường}. */
  boolean listsLevels(int token) {
    boolean joint = words.isMark(token, ',') || words.isMark(token, '/') || words.is(token, AND);
    return joint
        && words.joined(token - 1)
        && words.isSmall(token + 1)
        && level(token + 1) > 0
        && places.unit(token + 1) < 0;
  }

  /** End of the level that begins at a token, or -1. */
  int level(int token) {
    return words.term(vocabulary.levels, token, WordClasses.LEVEL);
  }

  /** End of the level behind the "cấp" at a token, {@code cấp tỉnh}; or -1. */
  int grade(int token) {
    return words.is(token, LEVEL_OR_GRANT) && words.joined(token - 1) ? level(token + 1) : -1;
  }

  /** Whether "cấp" before a token means a level and not that something is granted. */
  private boolean isLevel(int token) {
    return level(token) > 0 || LEVEL_WORDS.contains(words.tokens.key(token));
  }
}
