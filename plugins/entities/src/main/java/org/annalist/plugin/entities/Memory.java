package org.annalist.plugin.entities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Cancellation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Syllables;

/**
 * The second pass: short forms of what the text names in full anywhere. Abbreviations that it
 * defines in brackets, marks of companies, places without the classifier they were introduced with,
 * given names of persons.
 */
final class Memory {

  private static final int LONGEST_MARK = 3;

  /** Second syllables of government, abroad and people, beside the words of place. */
  private static final Set<Long> BEFORE_COUNTRIES =
      Set.of(
          Syllables.key("phủ"),
          Syllables.key("kiều"),
          Syllables.key("người"),
          Syllables.key("quân"),
          Syllables.key("dân"));

  private static final String LEGAL_FORMS =
      " TNHH MTV CP TMCP XNK TM DV SX XD ĐTXD VN TP HCM TPHCM THPT THCS ĐH CĐ CTCP UBND ĐT DN ";

  private final Vocabulary vocabulary;
  private final Words words;
  private final Persons persons;
  private final Bodies bodies;
  private final Organisations organisations;
  private final Map<String, EntityType> wholes = new HashMap<>();
  private final Map<Long, String> givenNames = new HashMap<>();
  private final Set<Long> addressed = new HashSet<>();
  private final Set<Long> countries = new HashSet<>();
  private int longest = 1;

  Memory(
      Vocabulary vocabulary,
      Words words,
      Persons persons,
      Bodies bodies,
      Organisations organisations) {
    this.bodies = bodies;
    this.organisations = organisations;
    this.vocabulary = vocabulary;
    this.words = words;
    this.persons = persons;
  }

  /** The findings of the first pass and the short forms between them, in text order. */
  List<Found> complete(List<Found> first, Cancellation cancellation) {
    first.forEach(this::learn);
    first = first.stream().filter(one -> !isAddressed(one)).toList();
    if (wholes.isEmpty() && givenNames.isEmpty()) {
      return first;
    }
    cancellation.check();
    return withShortForms(first);
  }

  /**
   * Whether a country of one syllable is the name of somebody whom the text addresses by it, and
   * nowhere stands as a country.
   */
  private boolean isAddressed(Found one) {
    long key = words.tokens.key(one.first());
    return isShortPlace(one)
        && addressed.contains(key)
        && givenNames.containsKey(key)
        && !countries.contains(key);
  }

  private static boolean isShortPlace(Found one) {
    return one.rule().equals("place.known") && one.end() == one.first() + 1;
  }

  /** Whether the word before a name of one syllable says that it is a country. */
  private boolean isCountry(Found one) {
    int before = one.first() - 1;
    return isShortPlace(one)
        && words.joined(before)
        && (words.has(before, WordClasses.LOCATIVE)
            || BEFORE_COUNTRIES.contains(words.tokens.key(before)));
  }

  private void learn(Found one) {
    switch (one.type()) {
      case ORGANIZATION:
        learnBody(one);
        break;
      case LOCATION:
        if (one.rule().equals("place.classifier") || one.rule().equals("place.route")) {
          learnPlace(one);
        } else if (isCountry(one)) {
          countries.add(words.tokens.key(one.first()));
        }
        break;
      case PERSON:
        learnPerson(one);
        break;
      default:
        break;
    }
  }

  /** An abbreviation in brackets behind a body, and the mark inside the name of a company. */
  private void learnBody(Found one) {
    int mark = one.end() + 1;
    if (words.joined(mark - 2) && words.isMark(mark - 1, '(') && words.isCapital(mark)) {
      int end = mark;
      while (end - mark < LONGEST_MARK && words.isCapital(end) && isForeign(end)) {
        end++;
      }
      if (end > mark && words.isMark(end, ')') && !isLegalForm(mark)) {
        remember(mark, end, EntityType.ORGANIZATION);
      }
    }
    if (bodies.isCompany(one.first())) {
      learnMark(one);
    }
  }

  /** Whether a word is an abbreviation or no syllable of Vietnamese. */
  private boolean isForeign(int token) {
    return words.has(token, Words.UPPER) || !words.has(token, Words.VIETNAMESE);
  }

  /** The one word in the name of a company that is neither Vietnamese nor a legal form. */
  private void learnMark(Found one) {
    int mark = -1;
    for (int i = one.first() + 1; i < one.end(); i++) {
      if (isMark(i)) {
        if (mark >= 0) {
          return;
        }
        mark = i;
      }
    }
    if (mark >= 0) {
      remember(mark, mark + 1, EntityType.ORGANIZATION);
    }
  }

  /** Whether a word inside the name of a body is a mark that stands for it. */
  private boolean isMark(int token) {
    return words.isCapital(token)
        && !words.has(
            token,
            Words.VIETNAMESE
                | Words.INITIAL
                | WordClasses.PLACE
                | WordClasses.FIELD
                | WordClasses.BODY
                | WordClasses.CLASSIFIER
                | WordClasses.WORD
                | Words.SHOUTED)
        && words.tokens.end(token) - words.tokens.begin(token) >= 3
        && !isLegalForm(token);
  }

  /** Whether an abbreviation stands for a kind of body or place and for none of them. */
  private boolean isLegalForm(int token) {
    return LEGAL_FORMS.contains(" " + words.words(token, token + 1) + " ");
  }

  private void learnPlace(Found one) {
    int name = one.first() + (one.rule().equals("place.route") ? 0 : 1);
    while (name < one.end() && !words.isCapital(name)) {
      name++;
    }
    boolean plain =
        one.end() - name >= 2
            && words.allCapital(name, one.end())
            && !words.isKind(one.end() - 1, TokenKind.NUMBER)
            && !words.has(name, WordClasses.SURNAME);
    if (plain) {
      remember(name, one.end(), EntityType.LOCATION);
    }
  }

  private void learnPerson(Found one) {
    int length = one.end() - one.first();
    int last = one.end() - 1;
    if (length < 2) {
      addressed.add(words.tokens.key(last));
      return;
    }
    givenNames.put(words.tokens.key(last), words.words(last, last + 1));
    remember(one.first(), one.end(), EntityType.PERSON);
    if (length >= 3) {
      remember(last - 1, one.end(), EntityType.PERSON);
    }
  }

  private void remember(int from, int to, EntityType type) {
    String name = words.words(from, to);
    wholes.putIfAbsent(name, type);
    longest = Math.max(longest, to - from);
  }

  private List<Found> withShortForms(List<Found> known) {
    List<Found> all = new ArrayList<>(known.size() + 16);
    int token = 0;
    for (Found one : known) {
      between(token, one.first(), all);
      all.add(one);
      token = one.end();
    }
    between(token, words.size(), all);
    return all;
  }

  /** Looks for short forms among tokens that no finding covers. */
  private void between(int from, int to, List<Found> all) {
    int token = from;
    while (token < to) {
      Found one = words.isCapital(token) ? shortForm(token, to) : null;
      if (one != null) {
        if (!extendsPost(one, all)) {
          all.add(one);
        }
        token = one.end();
      } else {
        token++;
      }
    }
  }

  /** A body directly behind a bare post belongs to it. */
  private boolean extendsPost(Found body, List<Found> all) {
    if (all.isEmpty() || body.type() != EntityType.ORGANIZATION) {
      return false;
    }
    Found post = all.get(all.size() - 1);
    if (!post.rule().equals("post.bare")
        || post.end() != body.first()
        || !words.joined(body.first() - 1)) {
      return false;
    }
    all.set(
        all.size() - 1,
        Found.of(EntityType.POSITION, post.first(), body.end(), "post.body")
            .withHead(post.headEnd())
            .withPart(body.first(), body.end()));
    return true;
  }

  private Found shortForm(int token, int to) {
    for (int length = Math.min(longest, to - token); length >= 1; length--) {
      int end = token + length;
      if (!isRun(token, end)) {
        continue;
      }
      EntityType type = wholes.get(words.words(token, end));
      if (type == EntityType.ORGANIZATION && !words.has(token, Words.UPPER)) {
        end = organisations.withCountry(end);
      }
      if (type != null && isAlone(token, end, type) && !isClass(end)) {
        return Found.of(type, token, end, "memory.short-form").withConfidence(0.8);
      }
    }
    boolean given =
        givenNames.containsKey(words.tokens.key(token))
            && givenNames.get(words.tokens.key(token)).equals(words.words(token, token + 1))
            && isAlone(token, token + 1, EntityType.PERSON)
            && (!words.opensSentence(token) || !words.has(token, Words.VIETNAMESE))
            && !beginsWord(token);
    return given
        ? Found.of(EntityType.PERSON, token, token + 1, "memory.given-name").withConfidence(0.7)
        : null;
  }

  /** Whether the capital begins a word of several syllables: {@code Quyết định}. */
  private boolean beginsWord(int token) {
    return words.joined(token) && words.isSmall(token + 1) && vocabulary.beginsWord(words, token);
  }

  private boolean isRun(int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if (!words.joined(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows makes a class of bodies: {@code UBKT các cấp}. */
  private boolean isClass(int token) {
    return words.joined(token - 1)
        && words.isSmall(token)
        && words.term(vocabulary.generics, token, WordClasses.GENERIC) > 0;
  }

  /** Whether no other capital touches the words, except before a mark of a body. */
  private boolean isAlone(int from, int to, EntityType type) {
    if (type == EntityType.ORGANIZATION) {
      boolean product =
          words.joined(to - 1)
              && (words.isCapital(to) && !words.isFunctionWord(to)
                  || words.isKind(to, TokenKind.NUMBER));
      return words.has(from, Words.UPPER) || !product;
    }
    boolean before =
        from > 0
                && words.joined(from - 1)
                && words.isCapital(from - 1)
                && !words.opensSentence(from - 1)
                && !words.has(from - 1, WordClasses.HONORIFIC)
            || persons.isGiven(from - 1)
                && words.joined(from - 1)
                && from > 0
                && words.isCapital(from - 1);
    boolean after = words.joined(to - 1) && words.isCapital(to);
    return !before && !after;
  }
}
