package org.annalist.plugin.checks;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.annotation.Breakdown;
import org.annalist.vietnamese.Folding;

/** How a text lists the parts of a whole: whether all are there, and each is one of its own. */
final class Listing {

  /** Words that say that all parts follow; a bar stands between the cells of a table. */
  private static final List<String> WHOLLY = List.of("gom", "chia", "sau:", "|");

  /** Words between parts that say that one is within another, or belongs elsewhere. */
  private static final List<String> NESTED =
      List.of("gom", "trong do", "trong so", "lan luot", "so voi", "rieng");

  /** Words behind the last part that say that there are more. */
  private static final List<String> MORE =
      List.of("cung", "con lai", "va cac", "ngoai ra", "khac", "v.v", "...", "…", "va mot");

  /** Items of a list between two numbers; more say that an item has no number. */
  private static final int ITEMS = 2;

  private static final int BEHIND = 120;

  private final boolean table;
  private final String lead;
  private final String before;
  private final List<String> between = new ArrayList<>();
  private final String behind;

  /** Reads what stands around the operands of a sum, the whole of which is the first place. */
  Listing(String text, Breakdown sum, List<Place> places) {
    int first = sum.evidence().get(0).begin();
    int last = sum.evidence().get(sum.evidence().size() - 1).end();
    String all = Folding.fold(text.substring(first, last));
    this.table = all.indexOf('|') >= 0;
    int whole = places.get(0).span().end();
    int part = places.get(1).span().begin();
    this.before = whole <= part ? Folding.fold(text.substring(whole, part)) : "";
    this.lead = whole <= part ? before : all;
    for (int i = 2; i < places.size(); i++) {
      int begin = places.get(i - 1).span().end();
      int end = Math.max(begin, places.get(i).span().begin());
      between.add(Folding.fold(text.substring(begin, end)));
    }
    this.behind = sentenceRest(Folding.fold(text.substring(last, end(text, last))));
  }

  private static int end(String text, int from) {
    return Math.min(text.length(), from + BEHIND);
  }

  private static String sentenceRest(String behind) {
    int stop = behind.indexOf(". ");
    return stop < 0 ? behind : behind.substring(0, stop);
  }

  /**
   * Whether parts that make more (1) or less (-1) than the whole are a fault, as far as the words
   * around them tell.
   */
  boolean canFail(int off) {
    if (table) {
      return true;
    }
    if (before.chars().filter(c -> c == ';').count() >= ITEMS
        || before.contains("lan luot")
        || before.contains("gom ca")) {
      return false;
    }
    for (String words : between) {
      boolean skips = separators(words) > ITEMS;
      if (skips || NESTED.stream().anyMatch(words::contains)) {
        return false;
      }
    }
    return off > 0
        || WHOLLY.stream().anyMatch(lead::contains) && MORE.stream().noneMatch(behind::contains);
  }

  /** Marks between items; a comma inside a number is none. */
  private static long separators(String words) {
    long marks = 0;
    for (int i = 0; i < words.length(); i++) {
      char next = i + 1 < words.length() ? words.charAt(i + 1) : ' ';
      boolean mark = words.charAt(i) == ';' || words.charAt(i) == ',';
      marks += mark && !Character.isDigit(next) ? 1 : 0;
    }
    return marks;
  }
}
