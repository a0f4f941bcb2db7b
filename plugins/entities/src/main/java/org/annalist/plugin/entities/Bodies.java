package org.annalist.plugin.entities;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annalist.api.annotation.TokenKind;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;

/**
 * Names of bodies: a head, what it is called by (a field, a proper name, a task, a document), and
 * the place, the level or the body above that belongs to it.
 */
final class Bodies {

  /** Bodies above bodies above bodies: deeper than any real name. */
  private static final int DEEPEST = 4;

  private static final int MOST_SUFFIXES = 3;
  private static final long CARRY_OUT = Syllables.key("thực");
  private static final long OUT = Syllables.key("hiện");
  private static final long ABOUT = Syllables.key("về");

  private static final long NUMBER_WORD = Syllables.key("số");
  private static final long AND = Syllables.key("và");
  private static final Set<Long> FIRST_HALVES =
      Stream.of("trụ", "cơ", "xứ", "công", "quốc", "văn", "dự", "đề", "tiêu", "tổng", "chi", "kết")
          .map(Syllables::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final long[] BRANCH = {Syllables.key("chi"), Syllables.key("nhánh")};

  private final Vocabulary vocabulary;
  private final Words words;
  private final Places places;
  private final Phrases phrases;
  private final LegalDocuments documents;
  private final Organisations organisations;
  private final Brackets brackets;
  private final BodyClasses classes;

  Bodies(
      Vocabulary vocabulary,
      Words words,
      Places places,
      Phrases phrases,
      LegalDocuments documents,
      Organisations organisations,
      Brackets brackets) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.places = places;
    this.phrases = phrases;
    this.documents = documents;
    this.organisations = organisations;
    this.brackets = brackets;
    classes = new BodyClasses(vocabulary, words, places, brackets);
  }

  /** Whether the head of a body is that of a company. */
  boolean isCompany(int token) {
    long match = words.match(vocabulary.bodies, token, WordClasses.BODY);
    return match >= 0 && vocabulary.bodies.category(match).company();
  }

  /** End of the body that begins at a token, or -1. */
  int at(int token) {
    int end = body(token, false, false, 0);
    if (end < 0) {
      return -1;
    }
    // A name from the list may go on where the grammar of heads ends too early; a person's may
    // stand behind a party's.
    int known = organisations.at(token);
    return known > 0 && isParty(token) ? known : Math.max(end, known);
  }

  private boolean isParty(int token) {
    long match = words.match(vocabulary.bodies, token, WordClasses.BODY);
    return match >= 0 && vocabulary.bodies.category(match).onlySmall();
  }

  /**
   * End of the body after a rank or another body, whose head may be in small letters, or -1.
   *
   * @param holder whether the name of a post's holder may follow
   */
  int end(int token, boolean holder) {
    int end = body(token, true, holder, 0);
    return end > 0 ? end : organisations.at(token);
  }

  private int body(int token, boolean inside, boolean holder, int depth) {
    if (depth > DEEPEST) {
      return -1;
    }
    int longest = -1;
    boolean complete = false;
    long match = words.match(vocabulary.bodies, token, WordClasses.BODY);
    while (match >= 0) {
      Head head = vocabulary.bodies.category(match);
      int length = Lexicon.length(match);
      boolean field =
          head.smallBeforeField() && !isSecondHalf(token) && phrases.field(token + length) > 0;
      boolean open = words.isCapital(token) || inside || head.small() || field;
      if (open && !(head.onlySmall() && words.isCapital(token))) {
        int core = token + length;
        int behind = brackets.behind(core);
        int end = named(token, core, head, inside, holder, depth);
        if (behind > core && words.isCapital(behind)) {
          // "Bệnh viện (BV) Đa khoa tỉnh Hòa Bình"
          int over = named(token, behind, head, inside, holder, depth);
          end = over > behind ? Math.max(end, over) : end;
        }
        // "Hội đồng nhân dân giám sát": a shorter head adds no words of the sentence.
        if (end > longest
            && (!complete || words.anyCapital(longest, end) || phrases.field(core) > longest)) {
          longest = end;
          complete = head.whole() && !head.task();
        }
      }
      match = vocabulary.bodies.shorter(words.tokens, token, length);
    }
    return longest;
  }

  /** Whether the small word before makes another word of the head: {@code trụ sở Công an}. */
  private boolean isSecondHalf(int token) {
    return words.joined(token - 1) && FIRST_HALVES.contains(words.tokens.key(token - 1));
  }

  private int named(int token, int core, Head head, boolean inside, boolean holder, int depth) {
    int stop = words.term(vocabulary.stops, token, WordClasses.STOP_PHRASE);
    if (stop > core && phrases.field(core) <= stop) {
      return -1;
    }
    if (classes.follows(core) || classes.begins(brackets.closed(core))) {
      return -1;
    }
    int name = name(token, core, head, holder, depth);
    boolean small = !words.isCapital(token);
    boolean whole = head.whole() && !(head.wholeInCapitals() && words.isSmall(token + 1));
    boolean above = head.parent() && words.has(core, WordClasses.BODY) && words.isCapital(core);
    if (name < 0 && !(head.whole() || head.required() || above)) {
      return -1;
    }
    int end = name > 0 ? withNumber(name, head) : core;
    int suffixed = suffixes(end, head, holder, depth);
    if (classes.follows(suffixed)
        || classes.level(end) == suffixed && classes.listsLevels(suffixed)
        || suffixed == core && head.level() && classes.isShared(suffixed)) {
      return -1;
    }
    if (!whole && name < 0 && suffixed == end) {
      return -1;
    }
    if (small && !isNamedInSmall(token, core, name, suffixed, inside)) {
      return -1;
    }
    return suffixed;
  }

  /** Whether a head in small letters has a name in capitals, and is no second half of a word. */
  private boolean isNamedInSmall(int token, int core, int name, int end, boolean inside) {
    if (inside) {
      return words.anyCapital(token, end) || name > 0 || core > token + 1;
    }
    boolean half =
        words.joined(token - 1)
            && words.term(vocabulary.words, token - 1, WordClasses.WORD) > token;
    return !half
        && (name > 0 && words.anyCapital(core, name)
            || words.anyCapital(token, core)
            || end > core
                && (words.has(core, WordClasses.BODY | WordClasses.ORGANISATION)
                        && words.anyCapital(core, end)
                    || places.unit(core) > 0));
  }

  /** The number at the end of a name: {@code Bệnh viện Nhi đồng 2}. */
  private int withNumber(int end, Head head) {
    boolean numbered =
        head.named()
            && words.joined(end - 1)
            && words.isKind(end, TokenKind.NUMBER)
            && words.tokens.end(end) - words.tokens.begin(end) <= 3
            && !(words.joined(end)
                && words.isSmall(end + 1)
                && !words.has(end + 1, WordClasses.STOP));
    if (!numbered) {
      return end;
    }
    // "Dược phẩm 3A": the letter belongs to the number.
    boolean letter =
        words.tokens.touchesNext(end) && words.joined(end) && words.has(end + 1, Words.INITIAL);
    return letter ? end + 2 : end + 1;
  }

  /** End of what the head is called by; -1 if nothing that it needs follows. */
  private int name(int token, int core, Head head, boolean holder, int depth) {
    if (!words.joined(core - 1)) {
      return -1;
    }
    int listed = head.listed() ? organisations.afterHead(core) : -1;
    if (listed > 0) {
      return listed;
    }
    int end = -1;
    if (head.document()) {
      end = document(core);
    }
    if (end < 0 && head.task()) {
      end = task(core, !head.document());
    }
    if (end < 0 && head.field()) {
      end = field(token, core, head, holder, depth);
    }
    if (end < 0 && head.named()) {
      end = proper(token, core, head, holder, depth);
    }
    if (head.named() && words.isCapital(token)) {
      end = Math.max(end, phrases.abbreviated(core));
    }
    return end;
  }

  private int field(int token, int core, Head head, boolean holder, int depth) {
    int field = phrases.field(core);
    if (field < 0
        && head.smallField()
        && words.isCapital(token)
        && words.isSmall(core)
        && !words.opensSentence(token)) {
      field = phrases.smallField(core);
    }
    int trade = head.named() ? Math.max(field, phrases.trade(core, false)) : field;
    int proper = head.named() ? proper(token, core, head, holder, depth) : -1;
    int generic = phrases.generic(core, false);
    int end = Math.max(trade, proper);
    boolean goesOn =
        end < 0
            || goesOn(end, generic)
                && (proper <= trade || !isWholeName(core, end) || words.anyCapital(end, generic));
    return goesOn ? generic : end;
  }

  /**
   * Whether a name ends on two capitals that are no words, behind which small letters are the
   * sentence's own: {@code Bệnh viện Chợ Rẫy nêu}, but {@code Viện Vật lý}.
   */
  private boolean isWholeName(int core, int end) {
    return end - core >= 2
        && words.isCapital(end - 1)
        && words.isCapital(end - 2)
        && !vocabulary.beginsWord(words, end - 1);
  }

  /** Whether the longer reading goes on with small letters or a connector, not with a new name. */
  private boolean goesOn(int name, int generic) {
    return generic > name && !words.isCapital(name);
  }

  /** A proper name, a number, or a mark. */
  private int proper(int token, int core, Head head, boolean holder, int depth) {
    if (words.isKind(core, TokenKind.NUMBER)) {
      return core + 1;
    }
    if (words.is(core, NUMBER_WORD) && words.isKind(core + 1, TokenKind.NUMBER)) {
      return core + 2;
    }
    if (depth < DEEPEST
        && head.parent()
        && words.isCapital(core)
        && words.has(core, WordClasses.BODY)) {
      int above = body(core, false, holder, DEEPEST);
      if (above > core + 1) {
        return -1;
      }
    }
    if (words.has(core, WordClasses.CLASSIFIER)) {
      int place = places.classified(core);
      if (place > 0) {
        return place;
      }
    }
    boolean anyTrade = head.anyTrade() || head.company() && words.isCapital(core);
    int end = phrases.proper(core, holder, anyTrade);
    if (end < 0 && head.company()) {
      int trade = phrases.trade(core, anyTrade);
      return trade > 0 && (withNumber(trade, head) > trade || phrases.isTwoTrades(core, trade))
          ? trade
          : -1;
    }
    if (end < 0 || words.isSmall(token) && isCountry(core, end)) {
      return -1;
    }
    if (core - token == 1
        && end - core == 1
        && words.has(core, Words.VIETNAMESE)
        && !words.has(core, Words.INITIAL)
        && !(words.has(core, Words.UPPER) && !words.has(core, Words.SHOUTED))
        && (isCountry(core, end) || places.known(core, false) < 0)) {
      return -1;
    }
    return end;
  }

  private boolean isCountry(int from, int to) {
    long match = words.match(vocabulary.places, from, WordClasses.PLACE);
    return match >= 0
        && Lexicon.length(match) == to - from
        && (vocabulary.places.category(match) == Region.COUNTRY
            || vocabulary.places.category(match) == Region.DOUBTFUL);
  }

  /** {@code (thực hiện) Chương trình số 01-CTr/TU}, {@code Đề án Trung ương 6}. */
  private int document(int core) {
    int at = words.is(core, CARRY_OUT) && words.is(core + 1, OUT) ? core + 2 : core;
    if (!words.joined(at - 1)) {
      return -1;
    }
    Found found = documents.at(at);
    if (found != null) {
      return found.end();
    }
    long match = words.match(vocabulary.kinds, at, WordClasses.KIND);
    if (match < 0 || !vocabulary.kinds.category(match).programme()) {
      return -1;
    }
    int end = at + Lexicon.length(match);
    int central = words.term(vocabulary.levels, end, WordClasses.LEVEL);
    if (central > 0 && words.isKind(central, TokenKind.NUMBER)) {
      return central + 1;
    }
    return end;
  }

  private int task(int core, boolean free) {
    int end = words.term(vocabulary.tasks, core, WordClasses.TASK);
    if (end < 0 && free) {
      end = freeTask(core);
    }
    return end > 0 ? Math.max(end, classes.grade(end)) : end;
  }

  /** A run of words that tasks are made of; commas only between two of them. */
  private int freeTask(int core) {
    int at = core;
    int end = -1;
    while (words.joined(at - 1) && at - core < 16) {
      int word =
          Math.max(
              words.term(vocabulary.words, at, WordClasses.WORD),
              words.term(vocabulary.fields, at, WordClasses.FIELD));
      if (word > 0) {
        at = word;
        end = word;
      } else if (end == at && (words.isMark(at, ',') || words.is(at, AND)) && taskGoesOn(at + 1)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean taskGoesOn(int token) {
    long match = words.match(vocabulary.words, token, WordClasses.WORD);
    return match >= 0 && vocabulary.words.category(match) && words.isSmall(token);
  }

  private boolean isVerb(int token) {
    long match = words.match(vocabulary.words, token, WordClasses.WORD);
    return match >= 0 && !vocabulary.words.category(match);
  }

  /** End of all suffixes: an abbreviation in brackets, the body above, places, levels, a term. */
  private int suffixes(int from, Head head, boolean holder, int depth) {
    int end = from;
    for (int i = 0; i < MOST_SUFFIXES; i++) {
      int next = suffix(end, head, holder, depth);
      if (next < 0) {
        break;
      }
      end = next;
    }
    if (head.document() && end > from && words.joined(end - 1) && words.is(end, ABOUT)) {
      int about = task(end + 1, true);
      return about > 0 ? about : end;
    }
    return end;
  }

  private int suffix(int end, Head head, boolean holder, int depth) {
    if (!words.joined(end - 1)) {
      return -1;
    }
    int at = brackets.behind(end);
    boolean bracket = at > end;
    int next = -1;
    if (head.parent()) {
      next = parent(at, holder, depth);
    }
    if (next < 0 && head.place()) {
      next = place(at);
    }
    if (next < 0 && head.anyPlace() && !bracket) {
      next = places.unlisted(at);
    }
    if (next < 0 && head.company()) {
      next = branch(at, holder);
    }
    if (next < 0 && head.level() && !bracket) {
      next = classes.level(at);
    }
    return next;
  }

  private int parent(int token, boolean holder, int depth) {
    if (words.has(token, WordClasses.BODY) && !(words.isSmall(token) && isVerb(token))) {
      int end = body(token, words.isSmall(token), holder, depth + 1);
      if (end > 0 && words.anyCapital(token, end)) {
        return end;
      }
    }
    return organisations.at(token);
  }

  /**
   * End of the first of two bodies that share a tail, or -1: {@code Thường trực, Ban Thường vụ
   * Thành ủy}.
   */
  int sharedTail(int token) {
    int end = words.isCapital(token) ? words.term(vocabulary.bodies, token, WordClasses.BODY) : -1;
    if (end < 0
        || isParty(token)
        || !words.joined(end - 1)
        || !(words.isMark(end, ',') || words.is(end, AND))
        || !words.isCapital(end + 1)) {
      return -1;
    }
    long next = words.match(vocabulary.bodies, end + 1, WordClasses.BODY);
    boolean shares =
        next >= 0
            && vocabulary.bodies.category(next).parent()
            && at(end + 1) > end + 1 + Lexicon.length(next);
    return shares ? end : -1;
  }

  private int place(int token) {
    int unit = places.unit(token);
    return unit > 0 ? unit : places.attached(token);
  }

  /** The branch of a bank or company: {@code chi nhánh tỉnh Bình Dương}. */
  private int branch(int token, boolean holder) {
    int at = words.isMark(token, '-') && words.joined(token) ? token + 1 : token;
    if (!words.is(at, BRANCH[0]) || !words.is(at + 1, BRANCH[1]) || !words.joined(at + 1)) {
      return -1;
    }
    int place = place(at + 2);
    return place > 0 ? place : phrases.proper(at + 2, holder, false);
  }
}
