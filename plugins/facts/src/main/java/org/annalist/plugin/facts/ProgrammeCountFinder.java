package org.annalist.plugin.facts;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Tokens;

/**
 * Says what the figures around a programme's progress measure: how many things there are in all,
 * how many are not done, and how many bodies lead them. "There are 34 tasks, led by 11 bodies; 29
 * are done, 5 are not" tells four measures of one day.
 */
final class ProgrammeCountFinder {

  private static final Map<String, TokenCues> CUES = TokenCues.read("measures.tsv");
  private static final TokenCues BODY = CUES.get("body");
  private static final TokenCues LEADS = CUES.get("leads");
  private static final TokenCues UNDONE = CUES.get("undone");

  /** How many words may stand between a number of bodies and that they lead. */
  private static final int LEADS_WITHIN = 9;

  /** How many words may stand between a number of things and that they are not done. */
  private static final int UNDONE_WITHIN = 5;

  private final Reading reading;
  private final Tokens tokens;

  ProgrammeCountFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
  }

  /** A sentence that tells progress has a claim to its figures before the sentence behind it. */
  void find(List<ProgressFinder.Done> told, Indicators indicators) {
    List<ProgressFinder.Done> counted =
        told.stream()
            .filter(done -> !done.programme().isEmpty())
            .filter(done -> !done.unit().isEmpty() && !done.asOf().isEmpty())
            .toList();
    for (ProgressFinder.Done done : counted) {
      reading.cancellation().check();
      Span sentence = reading.sentence(done.figure().begin());
      measures(sentence, done, indicators);
      measure(sentence, done, done.unit() + " chưa hoàn thành", this::isRest, indicators);
    }
    for (ProgressFinder.Done done : counted) {
      Span sentence = reading.sentence(done.figure().begin());
      measures(withSentenceBefore(sentence), done, indicators);
    }
  }

  private void measures(Span around, ProgressFinder.Done done, Indicators indicators) {
    measure(around, done, done.unit(), this::isWhole, indicators);
    bodies(around, done, indicators);
  }

  /** A sentence and the one before it in its paragraph, which may give the whole. */
  private Span withSentenceBefore(Span sentence) {
    boolean first = reading.before(sentence.begin(), 3).isBlank();
    return first ? sentence : reading.sentence(sentence.begin() - 2).cover(sentence);
  }

  /** Writes the last figure before the one of progress, or else the first behind it, that fits. */
  private void measure(
      Span around,
      ProgressFinder.Done done,
      String measure,
      BiPredicate<Annotation<Quantity>, ProgressFinder.Done> fits,
      Indicators indicators) {
    Annotation<Quantity> found = null;
    for (Annotation<Quantity> figure : Reading.within(reading.figures(), around)) {
      boolean before = figure.span().begin() < done.figure().begin();
      if (isCount(figure.value()) && fits.test(figure, done) && (before || found == null)) {
        found = figure;
      }
    }
    if (found != null) {
      indicators.add(
          found,
          Indicator.of(measure).withSubject(done.programme()).withAsOf(done.asOf()),
          "programme-count",
          () -> reading.words(done.figure()) + " of it are done");
    }
  }

  private static boolean isCount(Quantity figure) {
    return !figure.percent() && !figure.isRatio() && !figure.isRange() && figure.base().isEmpty();
  }

  private boolean isWhole(Annotation<Quantity> figure, ProgressFinder.Done done) {
    return figure.value().value() == done.of();
  }

  /** Whether a figure is what is left, and its clause says that it is not done. */
  private boolean isRest(Annotation<Quantity> figure, ProgressFinder.Done done) {
    int at = tokens.at(figure.span().begin());
    return figure.value().value() == done.of() - done.done()
        && (UNDONE.endsBefore(tokens, at, 3) || says(UNDONE, at + 1, UNDONE_WITHIN));
  }

  /** Whether one of these phrases begins at a token or soon behind it, in its clause. */
  private boolean says(TokenCues cues, int from, int within) {
    for (int t = from; t < Math.min(tokens.size(), from + within); t++) {
      if (cues.at(tokens, t)) {
        return true;
      }
      if (";.:".contains(reading.word(t))) {
        return false;
      }
    }
    return false;
  }

  private void bodies(Span around, ProgressFinder.Done done, Indicators indicators) {
    for (Annotation<Quantity> figure : Reading.within(reading.figures(), around)) {
      int unit = tokens.at(figure.span().end());
      if (isCount(figure.value()) && BODY.at(tokens, unit) && says(LEADS, unit, LEADS_WITHIN)) {
        indicators.add(
            figure,
            Indicator.of(figure.value().unit() + " chủ trì")
                .withSubject(done.programme())
                .withAsOf(done.asOf()),
            "programme-leaders",
            () -> "the sentence says that they lead it");
      }
    }
  }
}
