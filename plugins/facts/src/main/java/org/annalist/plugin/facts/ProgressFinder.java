package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.extract.Findings;

/**
 * Finds how much of a whole is done: a ratio n/m beside a word of doing ("đến nay, có 29/34 nội
 * dung hoàn thành"), or the part of a sum that is said to be finished ("trong 66 nhiệm vụ … đã hoàn
 * thành 64"). Aims, and what is only drafted, are not done.
 */
final class ProgressFinder {

  private static final Phrases DONE = Cues.of("done");
  private static final Phrases FINISHED = Cues.of("finished");
  private static final Phrases ACCOMPLISHED = Cues.of("accomplished");
  private static final Phrases UNDONE = Cues.of("undone");
  private static final Phrases AIM = Cues.of("aim");
  private static final Phrases NOW = Cues.of("now");
  private static final Phrases EARLIER_TERM = Cues.of("earlier_term");
  private static final Phrases UNFINISHED = Cues.of("unfinished");
  private static final Phrases AMONG =
      Phrases.of("trong", "trong số", "trong tổng số", "trên", "trên tổng số", "trên số");
  private static final int REACH = 90;
  private static final int PARAGRAPH = 1000;

  private final Reading reading;
  private final List<Sum> sums;
  private final CountingDay now;
  private final ProgrammeOf programmes;
  private final Set<List<Object>> seen = new HashSet<>();
  private final List<Done> done = new ArrayList<>();

  ProgressFinder(Reading reading, List<Sum> sums, CountingDay now) {
    this.reading = reading;
    this.sums = sums;
    this.now = now;
    this.programmes = new ProgrammeOf(reading);
  }

  /**
   * What is done of a whole, as one place tells it.
   *
   * @param figure how much is done
   * @param unit what is counted, or empty
   * @param programme what it is counted for, or empty
   * @param done how much is done
   * @param of how much there is
   * @param asOf ISO day or month at which it holds, or empty
   */
  record Done(Span figure, String unit, String programme, double done, double of, String asOf) {

    /** What is counted, and the programme it counts for. */
    String what() {
      return unit.isEmpty() || programme.isEmpty() ? unit + programme : unit + " · " + programme;
    }
  }

  /** Writes each state once, and returns every place that tells one. */
  List<Done> find(Findings.Builder findings) {
    for (Annotation<Quantity> figure : reading.figures()) {
      reading.cancellation().check();
      if (figure.value().isRatio() && !figure.value().percent()) {
        ratio(figure, findings);
      }
    }
    for (int i = 0; i + 1 < reading.figures().size(); i++) {
      ofTotal(reading.figures().get(i), reading.figures().get(i + 1), findings);
    }
    for (Sum sum : sums) {
      if (sum.consistent() && Double.isNaN(sum.percent())) {
        part(sum, findings);
      }
    }
    for (Sum sum : sums) {
      boolean stated = sum.operands().stream().noneMatch(o -> o.value().isRatio());
      if (sum.consistent() && !Double.isNaN(sum.percent()) && stated) {
        shareOf(sum, findings);
      }
    }
    for (Annotation<Quantity> figure : reading.figures()) {
      rest(figure, findings);
    }
    return done;
  }

  private void ratio(Annotation<Quantity> figure, Findings.Builder findings) {
    Quantity ratio = figure.value();
    if (ratio.value() > ratio.of() || ratio.of() <= 0) {
      return;
    }
    Phrase clause = clause(figure.span());
    boolean told =
        clause.has(DONE) || reading.phrase(reading.lead(figure.span().begin(), 3 * REACH)).has(NOW);
    boolean aim = isAim(figure.span());
    if (!told || aim) {
      findings.declined(
          figure.span(),
          () -> aim ? "what is only aimed at is no progress" : "nothing says that it is done");
    } else {
      add(figure.span(), ratio.value(), ratio.of(), List.of(figure.span()), "ratio", findings);
    }
  }

  /** "14 trong tổng số 22 chỉ tiêu đã hoàn thành": a ratio in words. */
  private void ofTotal(
      Annotation<Quantity> part, Annotation<Quantity> whole, Findings.Builder findings) {
    boolean counts =
        isCount(part.value())
            && !whole.value().percent()
            && part.value().value() <= whole.value().value()
            && countAlike(part.value(), whole.value())
            && whole.span().begin() - part.span().end() <= REACH;
    if (!counts || !among(part.span(), whole.span()) || isAim(part.span())) {
      return;
    }
    Phrase clause = clause(whole.span());
    boolean finished = clause.has(FINISHED) || clause.has(ACCOMPLISHED);
    // "1 trong 12 dự án" says what something belongs to.
    if (part.value().value() > 1 && finished && !clause.has(UNDONE)) {
      List<Span> evidence = List.of(part.span(), whole.span());
      add(part.span(), part.value().value(), whole.value().value(), evidence, "of-total", findings);
    }
  }

  private static boolean isCount(Quantity figure) {
    return !figure.percent() && !figure.isRatio() && !figure.isRange();
  }

  /** Whether two numbers count the same sort of thing, or one of them leaves it open. */
  private static boolean countAlike(Quantity one, Quantity other) {
    String a = one.unit().split(" ", 2)[0];
    String b = other.unit().split(" ", 2)[0];
    return a.isEmpty() || b.isEmpty() || a.equalsIgnoreCase(b);
  }

  /** "Trong 18 nhiệm vụ, còn 5 nhiệm vụ chưa hoàn thành": what is left says what is done. */
  private void rest(Annotation<Quantity> rest, Findings.Builder findings) {
    Span sentence = reading.sentence(rest.span().begin());
    boolean told = done.stream().anyMatch(one -> sentence.contains(one.figure().begin()));
    if (told || !isCount(rest.value()) || !isUnfinished(rest) || isAim(rest.span())) {
      return;
    }
    for (Annotation<Quantity> whole : Reading.within(reading.figures(), sentence)) {
      boolean isWhole =
          isCount(whole.value())
              && whole.value().value() > rest.value().value()
              && countAlike(whole.value(), rest.value())
              && among(rest.span(), whole.span());
      if (isWhole) {
        double of = whole.value().value();
        List<Span> evidence = List.of(rest.span(), whole.span()).stream().sorted().toList();
        add(rest.span(), of - rest.value().value(), of, evidence, "rest-of-whole", findings);
        return;
      }
    }
  }

  /** Whether the words directly behind what is counted say that it is not done yet. */
  private boolean isUnfinished(Annotation<Quantity> figure) {
    String unit = figure.value().unit();
    String after = reading.after(figure.span().end(), REACH).stripLeading();
    boolean named = !unit.isEmpty() && after.startsWith(unit);
    String behind = named ? after.substring(unit.length()).stripLeading() : after;
    return !behind.isEmpty()
        && Character.isLetter(behind.charAt(0))
        && Phrase.of(behind).startsWith(UNFINISHED);
  }

  /** The part of a sum whose clause says that it is finished. */
  private void part(Sum sum, Findings.Builder findings) {
    if (sum.operands().stream().anyMatch(o -> o.value().isRatio())) {
      return;
    }
    for (Annotation<Quantity> operand : sum.operands()) {
      double value = operand.value().value();
      boolean isPart = value != sum.whole() && sum.parts().contains(value);
      if (!isPart) {
        continue;
      }
      Phrase clause = clause(operand.span());
      if (clause.has(FINISHED) && !clause.has(UNDONE) && !isAim(operand.span())) {
        List<Span> evidence = sum.operands().stream().map(Annotation::span).sorted().toList();
        add(operand.span(), value, sum.whole(), evidence, "part-of-sum", findings);
        return;
      }
    }
  }

  /** "193 trong số 226 tổ chức … được củng cố (85,39%)". */
  private void shareOf(Sum sum, Findings.Builder findings) {
    double part = sum.parts().get(0);
    Annotation<Quantity> figure =
        sum.operands().stream()
            .filter(o -> o.value().value() == part)
            .findFirst()
            .orElse(sum.operands().get(0));
    Annotation<Quantity> whole =
        sum.operands().stream()
            .filter(o -> o.value().value() == sum.whole())
            .findFirst()
            .orElse(figure);
    boolean joined = among(figure.span(), whole.span());
    Phrase clause = clause(figure.span());
    if (joined && clause.has(DONE) && !isAim(figure.span())) {
      List<Span> evidence = sum.operands().stream().map(Annotation::span).sorted().toList();
      add(figure.span(), part, sum.whole(), evidence, "part-of-whole", findings);
    }
  }

  /** Whether a text says "193 trong số 226" or "trong 226 … có 193". */
  private boolean among(Span part, Span whole) {
    boolean partFirst = part.end() <= whole.begin();
    String between = partFirst ? reading.between(part, whole) : reading.between(whole, part);
    if (between.length() > REACH) {
      return false;
    }
    return reading.wordsBefore(whole.begin(), 16).endsWith(AMONG);
  }

  /** The words of the clause around a figure: to the next comma, semicolon or end of sentence. */
  private Phrase clause(Span figure) {
    Span sentence = reading.sentence(figure.begin());
    int begin = Math.max(sentence.begin(), figure.begin() - REACH);
    String before = reading.text().substring(begin, figure.begin());
    int cut = clauseBegin(before);
    int end = Math.min(sentence.end(), figure.end() + REACH);
    String after = reading.text().substring(figure.end(), Math.max(figure.end(), end));
    int stop = after.length();
    for (int i = 0; i < after.length(); i++) {
      if (after.charAt(i) == ';' || after.charAt(i) == ',' && i > 2) {
        stop = i;
        break;
      }
    }
    return Phrase.of(before.substring(cut + 1) + " " + after.substring(0, stop));
  }

  /**
   * Where the clause begins that ends with these words; a label, "Đã xong: 12/20", is part of it.
   */
  private static int clauseBegin(String before) {
    int colon = before.lastIndexOf(':');
    boolean label = colon >= 0 && before.substring(colon + 1).isBlank();
    String words = label ? before.substring(0, colon) : before;
    return Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'));
  }

  private boolean isAim(Span figure) {
    Span sentence = reading.sentence(figure.begin());
    int begin = Math.max(sentence.begin(), figure.begin() - REACH);
    String before = reading.text().substring(begin, figure.begin());
    int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
    return Phrase.of(before.substring(clause + 1)).has(AIM);
  }

  private void add(
      Span figure,
      double count,
      double of,
      List<Span> evidence,
      String rule,
      Findings.Builder findings) {
    String asOf = asOf(figure);
    Done one = new Done(figure, unit(figure), programmes.before(figure), count, of, asOf);
    done.add(one);
    if (seen.add(List.of(count, of, asOf))) {
      findings
          .add(
              Layers.PROGRESS,
              figure,
              Progress.of(one.what(), count, of, asOf).withEvidence(evidence),
              rule)
          .because(() -> "the clause says that " + reading.words(figure) + " is done");
    }
  }

  /**
   * The day at which it holds: a time of its sentence, else the day up to which the text counts;
   * empty in a paragraph about an earlier term of office.
   */
  private String asOf(Span figure) {
    Span sentence = reading.sentence(figure.begin());
    Span window =
        new Span(
            Math.max(sentence.begin(), figure.begin() - 3 * REACH),
            Math.max(figure.end(), Math.min(sentence.end(), figure.end() + 3 * REACH)));
    String best = "";
    int bestDistance = 2 * REACH;
    for (Annotation<Timex3> time : Reading.within(reading.times(), window)) {
      String value = time.value().value();
      if (value.equals("PRESENT_REF")) {
        return now.at(figure.begin());
      }
      int distance =
          time.span().end() <= figure.begin()
              ? figure.begin() - time.span().end()
              : 2 * (time.span().begin() - figure.end()) + 40;
      if (CalendarValue.isDateOrTime(value) && distance < bestDistance) {
        best = CalendarValue.date(value);
        bestDistance = distance;
      }
    }
    if (!best.isEmpty()) {
      return best;
    }
    boolean earlier = reading.wordsBefore(figure.begin(), PARAGRAPH).has(EARLIER_TERM);
    return earlier ? "" : now.at(figure.begin());
  }

  private String unit(Span figure) {
    String unit = "";
    for (Annotation<Quantity> quantity : Reading.within(reading.figures(), figure)) {
      unit = quantity.value().unit();
    }
    return unit;
  }
}
