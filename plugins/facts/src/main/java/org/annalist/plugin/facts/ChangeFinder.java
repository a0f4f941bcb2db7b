package org.annalist.plugin.facts;

import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.Tokens;

/**
 * Says what two figures measure that are told as one change: "the rate fell from 5,2% in 2021 to
 * 2,1% in 2023". The times stand beside the figures, or the paragraph says before which two times
 * it compares; whom it is for stands in the noun phrase, before it, or in a change told before.
 */
final class ChangeFinder {

  private static final Map<String, TokenCues> CUES = TokenCues.read("measures.tsv");
  private static final TokenCues HEAD = CUES.get("head");
  private static final TokenCues COMPARED = CUES.get("compared");
  private static final TokenCues MOVES = CUES.get("moves");
  private static final TokenCues BECOMES = CUES.get("becomes");
  private static final TokenCues CLAUSE = CUES.get("clause");
  private static final TokenCues AIM = CUES.get("aim");
  private static final TokenCues COMPARE = CUES.get("compare");
  private static final TokenCues QUALIFIER = CUES.get("link");
  private static final Phrases FROM = Phrases.of("từ");
  private static final Phrases AND = Phrases.of("và", "với", "so với");
  private static final Phrases BELONGS = Phrases.of("của", "vào", "tại", "ở", "trên", "trong");
  private static final int LONGEST_PHRASE = 16;
  private static final int FAR = 90;

  private final Reading reading;
  private final Tokens tokens;

  /** Line of the change told last, and whom it was for. */
  private Span line = Span.of(0, 0);

  private String subject = "";

  ChangeFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  void find(Indicators indicators) {
    List<Annotation<Quantity>> figures = reading.figures();
    for (int i = 0; i + 1 < figures.size(); i++) {
      reading.cancellation().check();
      change(figures.get(i), figures.get(i + 1), indicators);
    }
  }

  private void change(
      Annotation<Quantity> earlier, Annotation<Quantity> later, Indicators indicators) {
    if (later.span().begin() - earlier.span().end() > FAR || !measureAlike(earlier, later)) {
      return;
    }
    int from = from(earlier);
    Annotation<Timex3> before = timeBehind(earlier, later.span().begin());
    if (from < 0 || !becomes(earlier, before, later)) {
      return;
    }
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(from));
    int end = verbBegin(from, sentence);
    int head = head(end, sentence);
    if (head < 0 || AIM.within(tokens, sentence, from)) {
      return;
    }
    int of = belongs(head, end);
    String whom = subject(sentence, head, of, end);
    Annotation<Timex3> after = timeBehind(later, reading.sentence(later.span().begin()).end());
    String then = value(before);
    String now = value(after);
    if (then.isEmpty() && now.isEmpty()) {
      List<Annotation<Timex3>> compared = compared(earlier.span().begin());
      then = compared.isEmpty() ? "" : value(compared.get(0));
      now = compared.isEmpty() ? "" : value(compared.get(1));
    }
    if (whom.isEmpty() || then.equals(now)) {
      return;
    }
    String measure = reading.words(tokens.span(head, of - 1));
    write(earlier, measure, whom, then, indicators);
    write(later, measure, whom, now, indicators);
  }

  private void write(
      Annotation<Quantity> figure,
      String measure,
      String whom,
      String asOf,
      Indicators indicators) {
    if (!asOf.isEmpty()) {
      indicators.add(
          figure,
          Indicator.of(measure).withSubject(whom).withAsOf(asOf),
          "change",
          () -> "“" + measure + "” goes from one value to another");
    }
  }

  private static boolean measureAlike(Annotation<Quantity> one, Annotation<Quantity> other) {
    Quantity a = one.value();
    Quantity b = other.value();
    return (a.percent() == b.percent() || b.percent() && a.unit().isEmpty())
        && !a.isRange()
        && !b.isRange()
        && a.isRatio() == b.isRatio()
        && (a.unit().isEmpty() || b.unit().isEmpty() || a.unit().equals(b.unit()));
  }

  /** Index of the "từ" before a figure, over words such as "khoảng"; -1 if there is none. */
  private int from(Annotation<Quantity> figure) {
    int at = tokens.at(figure.span().begin()) - 1;
    for (int t = at; t >= Math.max(0, at - 2); t--) {
      if (FROM.holdsWord(tokens.key(t))) {
        return t;
      }
      if (!QUALIFIER.at(tokens, t)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether nothing but a unit and a time stand between two figures beside a verb of change. */
  private boolean becomes(
      Annotation<Quantity> earlier, Annotation<Timex3> time, Annotation<Quantity> later) {
    int end = tokens.at(later.span().begin());
    int t = tokens.at(time == null ? earlier.span().end() : time.span().end());
    String unit = earlier.value().unit();
    if (time == null
        && !unit.isEmpty()
        && reading.after(earlier.span().end(), FAR).strip().startsWith(unit)) {
      t = tokens.at(reading.text().indexOf(unit, earlier.span().end()) + unit.length());
    }
    while (t < end && ("),".contains(reading.word(t)))) {
      t++;
    }
    int verb = BECOMES.length(tokens, t);
    t += verb;
    while (t < end && QUALIFIER.at(tokens, t)) {
      t += QUALIFIER.length(tokens, t);
    }
    return verb > 0 && t == end;
  }

  /** The time directly behind a figure and what it counts; null if there is none. */
  private Annotation<Timex3> timeBehind(Annotation<Quantity> figure, int limit) {
    int begin = figure.span().end();
    Span behind = Span.of(begin, Math.max(begin, Math.min(limit, begin + FAR)));
    for (Annotation<Timex3> time : Reading.within(reading.times(), behind)) {
      String words = reading.between(figure.span(), time.span()).strip();
      String unit = figure.value().unit();
      String rest = words.startsWith(unit) ? words.substring(unit.length()).strip() : words;
      boolean beside =
          rest.isEmpty()
              || rest.equals("(")
              || rest.matches("\\(?(vào|của|trong|ở)?\\s?(đầu|cuối)?");
      return beside ? time : null;
    }
    return null;
  }

  private static String value(Annotation<Timex3> time) {
    String value = time == null ? "" : time.value().value();
    boolean term = time != null && time.value().type() == Timex3.Type.INTERVAL;
    return term || CalendarValue.isPeriod(value) ? value : "";
  }

  /** The two times that a paragraph compares before an offset; empty if it does not. */
  private List<Annotation<Timex3>> compared(int offset) {
    Span before = Span.of(lineBegin(offset), offset);
    List<Annotation<Timex3>> times = Reading.within(reading.times(), before);
    for (int i = times.size() - 2; i >= 0; i--) {
      Annotation<Timex3> one = times.get(i);
      Annotation<Timex3> other = times.get(i + 1);
      int at = tokens.at(one.span().begin());
      boolean both =
          reading.wordsBetween(one.span(), other.span()).is(AND)
              && COMPARE.endsBefore(tokens, at, 2)
              && !value(one).isEmpty()
              && !value(other).isEmpty();
      if (both) {
        return List.of(one, other);
      }
    }
    return List.of();
  }

  private int lineBegin(int offset) {
    return reading.text().lastIndexOf('\n', offset - 1) + 1;
  }

  /** Index of the first token of the words of moving before "từ". */
  private int verbBegin(int from, int sentence) {
    int begin = from;
    for (int t = from - 1; t >= Math.max(sentence, begin - 4); t--) {
      if (t + MOVES.length(tokens, t) == begin) {
        begin = t;
      }
    }
    return begin;
  }

  /** Index of the first token of the noun phrase that ends before {@code end}; -1 if none. */
  private int head(int end, int sentence) {
    int found = -1;
    for (int t = end - 1; t >= Math.max(sentence, end - LONGEST_PHRASE); t--) {
      boolean mark = ";:()“”\"".contains(reading.word(t));
      if (mark
          || CLAUSE.at(tokens, t)
          || !Reading.within(reading.figures(), tokens.span(t)).isEmpty()) {
        break;
      }
      boolean begins = t == sentence || !reading.isWord(t - 1) || CLAUSE.endsBefore(tokens, t, 2);
      if (HEAD.at(tokens, t) || begins && COMPARED.at(tokens, t)) {
        found = t;
        if (begins) {
          break;
        }
      }
    }
    return found >= 0 && end - found > 1 ? found : -1;
  }

  /** Index of the word of belonging or the name that ends the measure; {@code end} if none. */
  private int belongs(int head, int end) {
    for (int t = head + 1; t < end; t++) {
      boolean name = reading.entityAround(tokens.begin(t)).isPresent();
      boolean word =
          BELONGS.holdsWord(tokens.key(t))
              && t + 1 < end
              && reading.entityAround(tokens.begin(t + 1)).isPresent();
      if (name || word) {
        return t;
      }
    }
    return end;
  }

  /** Whom it is for: named in the phrase, before it, or by the change told before in its line. */
  private String subject(int sentence, int head, int of, int end) {
    String named = of < end ? named(tokens.span(of, end - 1), true) : "";
    if (named.isEmpty() && head > sentence) {
      named = named(tokens.span(sentence, head - 1), false);
    }
    int begin = lineBegin(tokens.begin(head));
    if (named.isEmpty() && line.begin() == begin) {
      named = subject;
    }
    line = Span.of(begin, begin);
    subject = named;
    return named;
  }

  private String named(Span span, boolean bodies) {
    String last = "";
    for (Annotation<Mention> entity : Reading.within(reading.entities(), span)) {
      if (Reading.is(entity, EntityType.LOCATION)
          || bodies && Reading.is(entity, EntityType.ORGANIZATION)) {
        last = reading.words(entity.span());
        if (bodies) {
          return last;
        }
      }
    }
    return last;
  }
}
