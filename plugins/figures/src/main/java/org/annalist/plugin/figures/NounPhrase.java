package org.annalist.plugin.figures;

import java.util.HashMap;
import java.util.Map;
import org.annalist.api.annotation.LetterCase;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.Syllables;
import org.annalist.vietnamese.TermFile;
import org.annalist.vietnamese.numeral.CountNouns;
import org.annalist.vietnamese.numeral.Reading;
import org.annalist.vietnamese.numeral.SyllableMap;

/**
 * Finds where a counted noun phrase ends: at the first verb, preposition, conjunction, mark or
 * name. Nouns that stand side by side ({@code cơ quan, đơn vị}) are one phrase.
 */
final class NounPhrase {

  private static final int LONGEST = 9;
  private static final int LONGEST_LIST = 30;

  private static final Lexicon<Boolean> ENDS = ends();
  private static final Lexicon<Integer> PEERS = peers();

  /** Words that go on with a capital inside a noun phrase: bodies, not names. */
  private static final SyllableMap OFFICIAL =
      SyllableMap.setOf(
          "đảng", "nhà", "ủy", "uỷ", "bộ", "sở", "ban", "thành", "tỉnh", "đoàn", "quốc", "chính",
          "trung", "hội", "huyện", "xã", "phường", "quận", "nhân", "dân", "đại", "bí", "chủ", "phó",
          "giám", "trưởng", "thứ", "công", "an", "ương", "trị", "nước");

  private static final SyllableMap RANKS = SyllableMap.setOf("hạng", "loại", "cấp", "lớp");

  /** Verbs of two syllables that are counted as nouns too: yêu cầu, đề nghị, kiến nghị. */
  private static final SyllableMap REQUESTS =
      SyllableMap.setOf("yêu", "đề", "kiến", "quyết", "thông", "khu", "địa");

  private static final SyllableMap SHARES =
      SyllableMap.setOf("giá", "tổng", "số", "vốn", "lượng", "cổ", "thu", "mức", "nợ");
  private static final SyllableMap PLURALS = SyllableMap.setOf("các", "những", "cả", "toàn");
  private static final long OF = Syllables.key("của");
  private static final long AND = Syllables.key("và");
  private static final long COMMA = Syllables.key(",");

  private final Reading reading;
  private final Setting setting;

  NounPhrase(Reading reading, Setting setting) {
    this.reading = reading;
    this.setting = setting;
  }

  private static Lexicon<Boolean> ends() {
    Lexicon.Builder<Boolean> terms = Lexicon.builder();
    for (String[] line : TermFile.read(NounPhrase.class, "ends.tsv")) {
      add(terms, line[0], Boolean.TRUE);
    }
    for (String[] line : TermFile.read(NounPhrase.class, "compounds.tsv")) {
      add(terms, line[0], Boolean.FALSE);
    }
    return terms.build();
  }

  private static void add(Lexicon.Builder<Boolean> terms, String list, Boolean ends) {
    for (String term : list.split(";")) {
      if (!term.isBlank()) {
        terms.add(term.strip(), ends);
      }
    }
  }

  private static Lexicon<Integer> peers() {
    Map<String, Integer> groups = new HashMap<>();
    int group = 0;
    for (String[] line : TermFile.read(NounPhrase.class, "peers.tsv")) {
      int bit = 1 << group++;
      for (String term : line[0].split(";")) {
        groups.merge(term.strip(), bit, (a, b) -> a | b);
      }
    }
    Lexicon.Builder<Integer> terms = Lexicon.builder();
    groups.forEach(terms::add);
    return terms.build();
  }

  /**
   * The end of the phrase that begins at a token: the index after its last token, or {@code start}
   * if none begins there.
   */
  int end(int start) {
    return end(start, false);
  }

  /** The same for what a percentage is a share of, which may go on with {@code của}. */
  int shareEnd(int start) {
    return reading.isNumber(start + 1) ? start : end(start, true);
  }

  private int end(int start, boolean share) {
    int at = start;
    int syllables = 0;
    while (syllables < LONGEST
        && at - start < LONGEST_LIST
        && !reading.isBreak(at)
        && !setting.isTaken(at)) {
      if (!reading.isSyllable(at)) {
        int next = afterMark(start, at);
        if (next == at) {
          break;
        }
        at = next;
        continue;
      }
      int length = compound(at, start, share);
      if (length == 0) {
        int peer = reading.is(at, AND) ? afterPeer(start, at + 1) : at;
        boolean shared = share && at > start && reading.is(at, OF);
        if (shared) {
          at += reading.is(at + 1, PLURALS) ? 2 : 1;
          continue;
        }
        if (peer <= at + 1) {
          break;
        }
        at = peer;
        continue;
      }
      if (isName(at, start)) {
        break;
      }
      at += length;
      syllables += length;
    }
    return at > start && reading.is(at - 1, OF) ? at - 1 : at;
  }

  /** How many tokens go on with the phrase at a token; 0 if it ends there. */
  private int compound(int at, int start, boolean share) {
    long match = ENDS.longest(reading.tokens(), at);
    if (match == Lexicon.NO_MATCH) {
      return 1;
    }
    int length = Lexicon.length(match);
    if (!ENDS.category(match)) {
      return length;
    }
    boolean noun =
        at == start
                && CountNouns.mayBegin(reading.key(at))
                && (length == 1 || reading.is(at, REQUESTS))
            || share && at == start && reading.is(at, SHARES);
    return noun ? 1 : 0;
  }

  private boolean isName(int at, int start) {
    if (setting.beginsName(at)) {
      return true;
    }
    if (!reading.isCapitalised(at) || reading.tokens().letterCase(at) == LetterCase.UPPER) {
      return false;
    }
    return !reading.is(at, OFFICIAL) && !(at == start && CountNouns.mayBegin(reading.key(at)));
  }

  /** The index after a mark or number inside the phrase, or {@code at} if it ends the phrase. */
  private int afterMark(int start, int at) {
    if (at == start) {
      return at;
    }
    if (reading.isNumber(at)) {
      return reading.is(at - 1, RANKS) ? at + 1 : at;
    }
    boolean joins = reading.touchesNext(at - 1) && reading.touchesNext(at);
    if (joins && (reading.isDash(at) || reading.isSlash(at)) && reading.isSyllable(at + 1)) {
      return at + 1;
    }
    if (reading.is(at, COMMA)) {
      int peer = afterPeer(start, at + 1);
      return peer > at + 1 ? peer : at;
    }
    return at;
  }

  /** The end of a noun at {@code next} that is a peer of one before it, or {@code next}. */
  private int afterPeer(int start, int next) {
    if (reading.isBreak(next)) {
      return next;
    }
    long peer = PEERS.longest(reading.tokens(), next);
    if (peer == Lexicon.NO_MATCH) {
      return next;
    }
    for (int at = next - 2; at >= start; at--) {
      long match = PEERS.longest(reading.tokens(), at);
      if (match != Lexicon.NO_MATCH && (PEERS.category(match) & PEERS.category(peer)) != 0) {
        return next + Lexicon.length(peer);
      }
    }
    return next;
  }
}
