package org.annalist.plugin.entities;

import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/** Posts: a rank and the body, field, place or level that it belongs to. */
final class Posts {

  private static final long EVERY = Syllables.key("các");

  private static final long ONE = Syllables.key("một");
  private static final long OFFICE = Syllables.key("chức");
  private static final long DEPARTMENT = Syllables.key("vụ");

  private final Vocabulary vocabulary;
  private final Words words;
  private final Persons persons;
  private final Places places;
  private final Phrases phrases;
  private final Bodies bodies;
  private final Teams teams;

  Posts(
      Vocabulary vocabulary,
      Words words,
      Persons persons,
      Places places,
      Phrases phrases,
      Bodies bodies,
      Teams teams) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
    this.places = places;
    this.phrases = phrases;
    this.bodies = bodies;
    this.teams = teams;
  }

  /** The post that begins at a token, or null. */
  Found at(int token) {
    if (words.isSmall(token) && isSecondHalf(token)) {
      return null;
    }
    long match = words.match(vocabulary.posts, token, WordClasses.POST);
    while (match >= 0) {
      int length = Lexicon.length(match);
      Found found = post(token, token + length, vocabulary.posts.category(match));
      if (found != null) {
        return found;
      }
      match = vocabulary.posts.shorter(words.tokens, token, length);
    }
    return null;
  }

  /**
   * Whether the word before makes another word of the rank's first syllable: "chức vụ" gives no Vụ
   * trưởng, "đoàn đại biểu" no deputy.
   */
  private boolean isSecondHalf(int token) {
    return words.is(token, DEPARTMENT) && words.is(token - 1, OFFICE)
        || vocabulary.isSecondHalf(words, token);
  }

  private Found post(int token, int rankEnd, Rank rank) {
    if (rank.fixed()) {
      return words.isCapital(token) || isBeforeName(rankEnd)
          ? Found.of(EntityType.POSITION, token, rankEnd, "post.fixed").withHead(rankEnd)
          : null;
    }
    int body = rankEnd - rank.head();
    int end = words.joined(rankEnd - 1) || rank.head() > 0 ? belongs(rankEnd, rank) : -1;
    if (end > rankEnd) {
      return withBody(token, rankEnd, body, end, "post.body");
    }
    end = words.joined(rankEnd - 1) ? placed(token, rankEnd, rank) : -1;
    if (end > rankEnd) {
      boolean anyHolder = words.is(token - 1, ONE) && !words.anyCapital(rankEnd, end);
      return anyHolder ? null : withBody(token, rankEnd, rankEnd, end, "post.place");
    }
    return bare(token, rankEnd, rank);
  }

  /** End of what the rank belongs to, or -1. */
  private int belongs(int rankEnd, Rank rank) {
    int end = -1;
    if (rank.head() > 0) {
      end = bodies.end(rankEnd - rank.head(), true);
      if (end <= rankEnd) {
        end = words.joined(rankEnd - 1) ? bodyOrTeam(rankEnd) : -1;
      }
      return end;
    }
    if (rank.field()) {
      end = field(rankEnd);
    }
    if (end < 0 && rank.body()) {
      end = bodyOrTeam(rankEnd);
    }
    return end;
  }

  private int bodyOrTeam(int token) {
    return Math.max(bodies.end(token, true), teams.at(token));
  }

  /** End of the place or level that stands for a body, or -1. */
  private int placed(int token, int rankEnd, Rank rank) {
    int end = -1;
    if (rank.head() > 0 && (isBehindHolder(token) || words.isKind(rankEnd, TokenKind.NUMBER))) {
      end = places.classified(rankEnd - rank.head());
    }
    if (end < 0 && rank.place()) {
      int unit = places.unit(rankEnd);
      end = unit > 0 ? unit : places.known(rankEnd, false);
    }
    return end < 0 && rank.level()
        ? words.term(vocabulary.levels, rankEnd, WordClasses.LEVEL)
        : end;
  }

  /** Whether the holder's name stands before, so that a name behind is that of the place. */
  private boolean isBehindHolder(int token) {
    return (words.isMark(token - 1, ',') || words.isMark(token - 1, '-'))
        && words.isCapital(token - 2);
  }

  /** A field of work or a series of them without a head, and the place after it. */
  private int field(int rankEnd) {
    int first = phrases.field(rankEnd);
    int end = first > 0 ? Math.max(first, phrases.series(first)) : -1;
    int place = end > 0 && words.joined(end - 1) ? places.known(end, false) : -1;
    return Math.max(end, place);
  }

  private Found withBody(int token, int rankEnd, int body, int end, String rule) {
    boolean small = !words.isCapital(token);
    if (small && (isMany(token) || !words.anyCapital(rankEnd, end))) {
      return null;
    }
    return Found.of(EntityType.POSITION, token, end, rule).withHead(rankEnd).withPart(body, end);
  }

  /** A rank without a body: capitalised, or before the name of its holder. */
  private Found bare(int token, int rankEnd, Rank rank) {
    if (rank.neverBare() || isClass(rankEnd) || isClassOfBodies(rankEnd)) {
      return null;
    }
    boolean named = isBeforeName(rankEnd);
    if (words.has(token, Words.SHOUTED)) {
      return words.closesCell(rankEnd - 1) && !rank.nameNeeded() ? found(token, rankEnd) : null;
    }
    if (named && !(isMany(token) && !words.isCapital(token))) {
      return found(token, rankEnd);
    }
    if (rank.nameNeeded()
        || !words.isCapital(token)
        || isMany(token)
        || !words.allCapital(token, token + 1)
        || isSharedClass(rankEnd)) {
      return null;
    }
    return found(token, rankEnd);
  }

  private static Found found(int token, int end) {
    return Found.of(EntityType.POSITION, token, end, "post.bare").withHead(end);
  }

  /** Whether a head follows that stands for many: {@code Chủ tịch Ủy ban nhân dân các huyện}. */
  private boolean isClassOfBodies(int token) {
    int head =
        words.joined(token - 1) ? words.term(vocabulary.bodies, token, WordClasses.BODY) : -1;
    return head > 0 && isClass(head);
  }

  private boolean isClass(int token) {
    return words.joined(token - 1)
        && words.has(token, WordClasses.GENERIC)
        && words.term(vocabulary.generics, token, WordClasses.GENERIC) > 0;
  }

  private boolean isBeforeName(int rankEnd) {
    return words.joined(rankEnd - 1) && persons.titled(rankEnd, false) > 0;
  }

  /** Whether another rank follows after a comma, and both stand for a class of bodies. */
  private boolean isSharedClass(int rankEnd) {
    if (!words.isMark(rankEnd, ',')) {
      return false;
    }
    int next = words.term(vocabulary.posts, rankEnd + 1, WordClasses.POST);
    return next > 0 && words.is(next, EVERY) && words.joined(next - 1);
  }

  /** Whether a number or a word of number stands before. */
  private boolean isMany(int token) {
    if (token == 0 || !words.joined(token - 1)) {
      return false;
    }
    return words.has(token - 1, WordClasses.PLURAL)
            && (words.term(vocabulary.plurals, token - 1, WordClasses.PLURAL) == token
                || words.term(vocabulary.plurals, token - 2, WordClasses.PLURAL) == token)
        || words.isSmall(token) && words.isKind(token - 1, TokenKind.NUMBER);
  }
}
