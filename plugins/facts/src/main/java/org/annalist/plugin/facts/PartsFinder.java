package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Quantity;

/**
 * Finds the parts that a text names after a total, or before one.
 *
 * <p>Numbers that add up beside "trong đó", "gồm" or "còn lại" are parts. A sum that fails is
 * believed only where the text says that nothing is left out ("chia theo hình thức như sau: …"), or
 * where parts "trong đó" exceed their whole; and only if it fails by little, as by a slip of the
 * pen.
 */
final class PartsFinder {

  /** A failing sum is off by at most this share of the whole. */
  static final double SLIP = 0.25;

  /** Two digits changed round are off by less than this share. */
  private static final double TYPING_SLIP = 0.02;

  private static final Pattern LIST = Pattern.compile("trong đó\\s*:");
  private static final Phrases ALL_PARTS = Cues.of("all_parts");
  private static final Phrases PARTS_FOLLOW = Cues.of("parts_follow");
  private static final Phrases REST = Cues.of("rest");
  private static final Phrases REST_BEHIND = Phrases.of("còn");
  private static final Phrases TOTAL = Cues.of("total");
  private static final Phrases AMONG = Phrases.of("trong đó");
  private static final int LONGEST_RUN = 12;
  private static final int STARTS = 3;
  private static final double ALMOST = 1.0000001;

  private final Reading reading;
  private final Counts counts;

  PartsFinder(Reading reading, Counts counts) {
    this.reading = reading;
    this.counts = counts;
  }

  /** A total and the parts collected for it so far. */
  private final class Run {
    private final int whole;
    private final List<Double> parts = new ArrayList<>();
    private final List<Annotation<Quantity>> operands = new ArrayList<>();
    private boolean sameUnits = true;
    private double sum;
    private int last;

    private Run(int whole) {
      this.whole = whole;
      operands.add(counts.figure(whole));
    }

    private void add(int part) {
      sum += counts.value(part);
      parts.add(counts.value(part));
      operands.add(counts.figure(part));
      sameUnits &= counts.sameUnit(whole, part);
      last = part;
    }

    private boolean adds() {
      // Off by more than any rounding: no need to reckon it exactly.
      return parts.size() >= 2
          && Math.abs(sum - counts.value(whole)) <= 1
          && Arithmetic.addsUp(counts.value(whole), parts);
    }

    private boolean exceeds() {
      return sum > counts.value(whole) * ALMOST;
    }

    private Sum sum(boolean consistent, String rule) {
      return new Sum(
          counts.value(whole), List.copyOf(parts), Double.NaN, consistent, rule, operands);
    }
  }

  /** Parts of the total at index {@code i} that stand after it. */
  void after(int i, Consumer<Sum> found) {
    if (!counts.isCount(i)) {
      return;
    }
    Run alike = run(i, i + 1, i, 2);
    if (alike.adds() && told(alike)) {
      found.accept(alike.sum(true, "parts-after"));
      return;
    }
    // The parts may be called otherwise than the total; then only "còn lại" tells.
    int starts = 0;
    for (int j = i + 1; j < counts.size() && starts < STARTS && counts.near(i, j, 1); j++) {
      if (!counts.isCount(j)) {
        continue;
      }
      starts++;
      if (counts.value(j) >= counts.value(i)) {
        // No part, so no run begins here: a page of equal numbers costs no more than one of others.
        continue;
      }
      Run named = run(i, j, j, 1);
      if (named.adds() && hasRest(named)) {
        found.accept(named.sum(true, "parts-and-rest"));
        return;
      }
    }
    Run apart = apart(i);
    if (apart.adds()) {
      found.accept(apart.sum(true, "parts-named-apart"));
      return;
    }
    failing(i, found);
  }

  /** The parts of a sentence that are all called otherwise: "186 người, trong đó 42 bác sĩ, …". */
  private Run apart(int whole) {
    Run run = new Run(whole);
    int end = reading.sentence(counts.span(whole).begin()).end();
    for (int j = whole + 1; j < counts.size() && counts.span(j).end() <= end; j++) {
      if (!counts.isCount(j)) {
        continue;
      }
      boolean told =
          !run.parts.isEmpty()
              || reading.wordsBetween(counts.span(whole), counts.span(j)).has(PARTS_FOLLOW);
      if (!told || !counts.near(whole, j, 1) || counts.isMeasured(whole) || counts.isMeasured(j)) {
        break;
      }
      run.add(j);
      if (run.exceeds() || run.adds()) {
        break;
      }
    }
    return run;
  }

  /**
   * Figures from {@code from} on that count the same as the one at {@code model}, until they add
   * up.
   */
  private Run run(int whole, int from, int model, int paragraphs) {
    Run run = new Run(whole);
    for (int j = from; j < counts.size() && run.parts.size() < LONGEST_RUN; j++) {
      if (!counts.near(whole, j, paragraphs)) {
        break;
      }
      if (!counts.isCount(j)) {
        continue;
      }
      if (!counts.alike(model, j) && !isRest(j)) {
        if (run.parts.isEmpty()) {
          continue;
        }
        break;
      }
      if (counts.value(j) >= counts.value(whole)) {
        // The total said again, or a larger one: no part of it.
        if (run.parts.isEmpty() && counts.value(j) == counts.value(whole)) {
          continue;
        }
        break;
      }
      run.add(j);
      if (run.exceeds() || run.adds()) {
        break;
      }
    }
    return run;
  }

  /** Parts that should add up and do not. */
  private void failing(int i, Consumer<Sum> found) {
    Span sentence = reading.sentence(counts.span(i).begin());
    boolean here = hasAllPartsCue(i, sentence.end());
    boolean lists = listsParts(i);
    boolean same = here || lists && counts.span(i + 1).begin() < sentence.end();
    Span listing = same ? sentence : nextSentence(sentence);
    Run run = new Run(i);
    for (int j = i + 1; j < counts.size(); j++) {
      Span part = counts.span(j);
      if (part.begin() >= listing.end() || !counts.near(i, j, 1)) {
        break;
      }
      if (part.begin() < listing.begin()) {
        continue;
      }
      if (counts.isCount(j) && counts.alike(i, j)) {
        run.add(j);
        if (run.sum > (1 + SLIP) * counts.value(i)) {
          return;
        }
      } else if (!counts.figure(j).value().percent()) {
        return;
      }
    }
    if (run.parts.size() < 2
        || run.adds()
        || Math.abs(run.sum - counts.value(i)) > SLIP * counts.value(i)) {
      return;
    }
    boolean slipped =
        run.parts.size() >= 3
            && Math.abs(run.sum - counts.value(i)) <= TYPING_SLIP * counts.value(i)
            && lists;
    if (slipped) {
      found.accept(run.sum(false, "listed-parts-fail"));
    } else if (here || run.exceeds() && startsWithAmong(listing)) {
      found.accept(run.sum(false, here ? "all-parts-fail" : "parts-exceed-whole"));
    }
  }

  /** Whether a list of parts is announced: "trong đó: …". */
  private boolean listsParts(int i) {
    return i + 1 < counts.size()
        && counts.near(i, i + 1, 2)
        && LIST.matcher(reading.between(counts.span(i), counts.span(i + 1))).find();
  }

  private boolean hasAllPartsCue(int i, int end) {
    int from = counts.span(i).end();
    int next = i + 1 < counts.size() ? counts.span(i + 1).begin() : end;
    return next <= end && reading.phrase(new Span(from, next)).has(ALL_PARTS);
  }

  private Span nextSentence(Span sentence) {
    int at = sentence.end();
    while (at < reading.text().length() && Character.isWhitespace(reading.text().charAt(at))) {
      at++;
    }
    return at < reading.text().length() ? reading.sentence(at) : sentence;
  }

  private boolean startsWithAmong(Span sentence) {
    return reading.phrase(sentence).startsWith(AMONG);
  }

  /** Parts before a total that is called one ("tổng cộng 1.680 tỷ đồng"). */
  void before(int i, Consumer<Sum> found) {
    if (!counts.isCount(i)) {
      return;
    }
    // Adding is cheaper than reading the words, and seldom comes out.
    Run run = new Run(i);
    for (int j = i - 1; j >= 0 && run.parts.size() < LONGEST_RUN && counts.near(j, i, 1); j--) {
      if (!counts.isCount(j) || !counts.alike(i, j)) {
        continue;
      }
      run.add(j);
      if (run.adds()) {
        if (reading.wordsBefore(counts.span(i).begin(), 30).has(TOTAL)) {
          Collections.reverse(run.parts);
          found.accept(run.sum(true, "parts-before"));
        }
        return;
      }
      if (run.exceeds()) {
        return;
      }
    }
  }

  /** Whether the words around a total and its parts say that these are parts. */
  private boolean told(Run run) {
    Span first = counts.span(run.whole);
    Phrase between = reading.wordsBetween(first, counts.span(run.last));
    boolean cue =
        between.has(PARTS_FOLLOW)
            || between.has(ALL_PARTS)
            || hasRest(run)
            || reading.wordsBefore(first.begin(), 24).has(TOTAL)
            || between.holdsAny(":");
    // Large numbers do not add up by chance, nor do several of exactly the same things.
    return cue
        || counts.value(run.whole) >= 1000 && run.parts.size() >= 2
        || counts.value(run.whole) >= 10 && run.sameUnits;
  }

  /** Whether "còn lại" stands directly before a figure, whatever it then calls the rest. */
  private boolean isRest(int i) {
    return reading.wordsBefore(counts.span(i).begin(), 16).endsWith(REST);
  }

  /** Whether "còn" or "còn lại" stands before or behind the last part. */
  private boolean hasRest(Run run) {
    Span last = counts.span(run.last);
    return reading.wordsBetween(counts.span(run.whole), last).has(REST)
        || reading.wordsAfter(last.end(), 24).has(REST_BEHIND);
  }
}
