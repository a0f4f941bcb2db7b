package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final int LONGEST_RUN = 12;
  private static final int REACH = 700;
  private static final int STARTS = 3;
  private static final double ALMOST = 1.0000001;

  private final Reading reading;
  private final List<Annotation<Quantity>> figures;

  PartsFinder(Reading reading) {
    this.reading = reading;
    this.figures = reading.figures();
  }

  /** A total and the parts collected for it so far. */
  private final class Run {
    private final int whole;
    private final List<Double> parts = new ArrayList<>();
    private final List<Annotation<Quantity>> operands = new ArrayList<>();
    private double sum;
    private int last;

    private Run(int whole) {
      this.whole = whole;
      operands.add(figures.get(whole));
    }

    private void add(int part) {
      sum += figures.get(part).value().value();
      parts.add(figures.get(part).value().value());
      operands.add(figures.get(part));
      last = part;
    }

    private boolean adds() {
      return parts.size() >= 2 && Arithmetic.addsUp(value(whole), parts);
    }

    private boolean exceeds() {
      return sum > value(whole) * ALMOST;
    }

    private Sum sum(boolean consistent, String rule) {
      return new Sum(value(whole), List.copyOf(parts), Double.NaN, consistent, rule, operands);
    }
  }

  private double value(int i) {
    return figures.get(i).value().value();
  }

  /** Whether a figure is a level that can be a total or a part. */
  boolean isCount(int i) {
    Quantity q = figures.get(i).value();
    return !q.percent()
        && !q.isRatio()
        && !q.isRange()
        && q.change() == Quantity.Change.NONE
        && q.value() > 0;
  }

  /**
   * Whether two figures stand near each other in one paragraph, or in two that follow each other.
   */
  boolean near(int i, int j, int paragraphs) {
    Span first = figures.get(i).span();
    Span second = figures.get(j).span();
    return second.begin() - first.end() <= REACH
        && reading.between(first, second).chars().filter(c -> c == '\n').count() < paragraphs;
  }

  /** Parts of the total at index {@code i} that stand after it. */
  void after(int i, Consumer<Sum> found) {
    if (!isCount(i)) {
      return;
    }
    Run alike = run(i, i + 1, i, 2);
    if (alike.adds() && told(alike)) {
      found.accept(alike.sum(true, "parts-after"));
      return;
    }
    // The parts may be called otherwise than the total; then only "còn lại" tells.
    int starts = 0;
    for (int j = i + 1; j < figures.size() && starts < STARTS && near(i, j, 1); j++) {
      if (isCount(j)) {
        starts++;
        Run named = run(i, j, j, 1);
        if (named.adds() && hasRest(named)) {
          found.accept(named.sum(true, "parts-and-rest"));
          return;
        }
      }
    }
    failing(i, found);
  }

  /**
   * Figures from {@code from} on that count the same as the one at {@code model}, until they add
   * up.
   */
  private Run run(int whole, int from, int model, int paragraphs) {
    Run run = new Run(whole);
    for (int j = from; j < figures.size() && run.parts.size() < LONGEST_RUN; j++) {
      if (!near(whole, j, paragraphs)) {
        break;
      }
      if (!isCount(j)) {
        continue;
      }
      if (!alike(model, j) && !isRest(j)) {
        if (run.parts.isEmpty()) {
          continue;
        }
        break;
      }
      if (value(j) >= value(whole)) {
        // The total said again, or a larger one: no part of it.
        if (run.parts.isEmpty() && value(j) == value(whole)) {
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
    Span sentence = reading.sentence(figures.get(i).span().begin());
    boolean here = hasAllPartsCue(i, sentence.end());
    Span listing = here ? sentence : nextSentence(sentence);
    Run run = new Run(i);
    for (int j = i + 1; j < figures.size(); j++) {
      Span part = figures.get(j).span();
      if (part.begin() >= listing.end() || !near(i, j, 1)) {
        break;
      }
      if (part.begin() < listing.begin()) {
        continue;
      }
      if (isCount(j) && alike(i, j)) {
        run.add(j);
      } else if (!figures.get(j).value().percent()) {
        return;
      }
    }
    if (run.parts.size() < 2 || run.adds() || Math.abs(run.sum - value(i)) > SLIP * value(i)) {
      return;
    }
    boolean slipped =
        run.parts.size() >= 3
            && Math.abs(run.sum - value(i)) <= TYPING_SLIP * value(i)
            && listsParts(i);
    if (slipped) {
      found.accept(run.sum(false, "listed-parts-fail"));
    } else if (here || run.exceeds() && startsWithAmong(listing)) {
      found.accept(run.sum(false, here ? "all-parts-fail" : "parts-exceed-whole"));
    }
  }

  /** Whether a list of parts is announced: "trong đó: …". */
  private boolean listsParts(int i) {
    return i + 1 < figures.size()
        && LIST.matcher(reading.between(figures.get(i).span(), figures.get(i + 1).span())).find();
  }

  private boolean hasAllPartsCue(int i, int end) {
    int from = figures.get(i).span().end();
    int next = i + 1 < figures.size() ? figures.get(i + 1).span().begin() : end;
    return next <= end
        && Phrase.of(reading.text().substring(from, next)).hasAny(Cues.of("all_parts"));
  }

  private Span nextSentence(Span sentence) {
    int at = sentence.end();
    while (at < reading.text().length() && Character.isWhitespace(reading.text().charAt(at))) {
      at++;
    }
    return at < reading.text().length() ? reading.sentence(at) : sentence;
  }

  private boolean startsWithAmong(Span sentence) {
    return Phrase.of(sentence.of(reading.text())).indexOf("trong đó") == 0;
  }

  /** Parts before a total that is called one ("tổng cộng 1.680 tỷ đồng"). */
  void before(int i, Consumer<Sum> found) {
    Phrase lead = Phrase.of(reading.before(figures.get(i).span().begin(), 30));
    if (!isCount(i) || !lead.hasAny(Cues.of("total"))) {
      return;
    }
    Run run = new Run(i);
    for (int j = i - 1; j >= 0 && run.parts.size() < LONGEST_RUN && near(j, i, 1); j--) {
      if (!isCount(j) || !alike(i, j)) {
        continue;
      }
      run.add(j);
      if (run.adds()) {
        Collections.reverse(run.parts);
        found.accept(run.sum(true, "parts-before"));
        return;
      }
      if (run.exceeds()) {
        return;
      }
    }
  }

  /** Whether the words around a total and its parts say that these are parts. */
  private boolean told(Run run) {
    Span first = figures.get(run.whole).span();
    String between = reading.between(first, figures.get(run.last).span());
    Phrase phrase = Phrase.of(between);
    boolean cue =
        phrase.hasAny(Cues.of("parts_follow"))
            || phrase.hasAny(Cues.of("all_parts"))
            || hasRest(run)
            || Phrase.of(reading.before(first.begin(), 24)).hasAny(Cues.of("total"))
            || between.contains(":");
    // Large numbers do not add up by chance, nor do several of exactly the same things.
    return cue
        || value(run.whole) >= 1000 && run.parts.size() >= 2
        || value(run.whole) >= 10 && sameUnits(run);
  }

  private boolean sameUnits(Run run) {
    String unit = unit(run.whole);
    return !unit.isEmpty()
        && run.operands.stream()
            .allMatch(o -> firstWords(o.value().unit()).equals(firstWords(unit)));
  }

  /** The head of a counted noun phrase; "lượt tổ chức" counts organisations. */
  private static String firstWord(String unit) {
    String[] words = unit.split("\\s+");
    return words.length > 1 && words[0].equals("lượt") ? words[1] : words[0];
  }

  private static String firstWords(String unit) {
    String[] words = unit.toLowerCase(VIETNAMESE).split("\\s+");
    return words.length < 2 ? words[0] : words[0] + " " + words[1];
  }

  /** Whether "còn lại" stands directly before a figure, whatever it then calls the rest. */
  private boolean isRest(int i) {
    return Phrase.of(reading.before(figures.get(i).span().begin(), 16))
        .endsWithAny(Cues.of("rest"));
  }

  /** Whether "còn" or "còn lại" stands before or behind the last part. */
  private boolean hasRest(Run run) {
    Span last = figures.get(run.last).span();
    Phrase between = Phrase.of(reading.between(figures.get(run.whole).span(), last));
    Phrase behind = Phrase.of(reading.after(last.end(), 24));
    return between.hasAny(Cues.of("rest")) || behind.has("còn lại") || behind.has("còn");
  }

  private String unit(int i) {
    return figures.get(i).value().unit().toLowerCase(VIETNAMESE);
  }

  /** Whether two figures count the same sort of thing, or one of them leaves it open. */
  boolean alike(int i, int j) {
    String first = unit(i);
    String second = unit(j);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    String base = figures.get(i).value().base();
    String otherBase = figures.get(j).value().base();
    if (!base.isEmpty() || !otherBase.isEmpty()) {
      return first.equals(second) || base.equals(otherBase);
    }
    return firstWord(first).equals(firstWord(second));
  }
}
