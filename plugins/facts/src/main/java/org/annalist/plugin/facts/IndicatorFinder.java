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
import org.annalist.api.document.Block;

/**
 * Says what a figure measures where a sentence states it: "Tỷ lệ hộ nghèo của huyện A giảm còn
 * 1,2%". The measured noun phrase begins with a word of measuring and ends before "của" or the verb
 * of stating; whom it is for is named after it or earlier in the sentence. Aims are no values.
 */
final class IndicatorFinder {

  private static final Map<String, TokenCues> MEASURES = TokenCues.read("measures.tsv");
  private static final TokenCues HEAD = MEASURES.get("head");
  private static final TokenCues STOP = MEASURES.get("stop");
  private static final TokenCues LINK = MEASURES.get("link");
  private static final TokenCues OTHER = MEASURES.get("other");
  private static final TokenCues SOURCE = MEASURES.get("source");
  private static final TokenCues AIM = MEASURES.get("aim");
  private static final Phrases OF = Phrases.of("của", "trên", "toàn", "tại", "ở");
  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_LINK = 4;
  private static final int BELONGING = 4;
  private static final int FEWEST_WORDS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final CountingDay now;

  IndicatorFinder(Reading reading, CountingDay now) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.now = now;
  }

  void find(Indicators indicators) {
    List<Block> tables =
        reading.document().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TABLE)
            .toList();
    for (Annotation<Quantity> figure : reading.figures()) {
      reading.cancellation().check();
      if (tables.stream().noneMatch(table -> table.span().contains(figure.span()))) {
        figure(figure, indicators);
      }
    }
  }

  private void figure(Annotation<Quantity> figure, Indicators indicators) {
    int at = tokens.at(figure.span().begin());
    if (at >= tokens.size()) {
      return;
    }
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(at));
    int end = linkBegin(at, sentence);
    int head = end < 0 ? -1 : head(end, sentence);
    if (head < 0 || AIM.within(tokens, sentence, end)) {
      return;
    }
    int of = firstNameOrOf(head, end);
    Span measure = tokens.span(head, of - 1);
    String subject = subject(sentence, of, end);
    if (reading.countWords(head, of) < FEWEST_WORDS || subject.isEmpty()) {
      return;
    }
    Span link = tokens.span(end, at - 1);
    indicators.add(
        figure,
        Indicator.of(reading.words(measure))
            .withSubject(subject)
            .withAsOf(asOf(sentence, figure.span())),
        "sentence",
        () -> "“" + reading.words(measure) + "” “" + reading.words(link) + "” the figure");
  }

  /** Index of the first token of the words of stating that end at the figure; -1 if none. */
  private int linkBegin(int figure, int sentence) {
    int begin = figure;
    for (int t = figure - 1; t >= Math.max(sentence, begin - LONGEST_LINK); t--) {
      int end = t + LINK.length(tokens, t);
      if (end >= begin && end > t && end <= figure) {
        begin = t;
      }
    }
    return begin == figure ? -1 : begin;
  }

  /** Index of the first token of the measured noun phrase that ends before {@code end}; -1. */
  private int head(int end, int sentence) {
    int found = -1;
    for (int t = end - 1; t >= Math.max(sentence, end - LONGEST_PHRASE); t--) {
      if (",;:()“”\"".contains(reading.word(t)) || isNumber(t)) {
        break;
      }
      if (HEAD.at(tokens, t)) {
        found = t;
      }
    }
    boolean clear = found >= 0 && (found == sentence || !OTHER.at(tokens, found - 1));
    int of = clear ? firstNameOrOf(found, end) : end;
    return clear && !STOP.within(tokens, found, of) ? found : -1;
  }

  private boolean isNumber(int token) {
    return Character.isDigit(reading.text().charAt(tokens.begin(token)));
  }

  /** Index of the first "của" or name after the head; {@code end} if there is none. */
  private int firstNameOrOf(int head, int end) {
    for (int t = head + 1; t < end; t++) {
      if (OF.holdsWord(tokens.key(t)) || isName(t)) {
        return t;
      }
    }
    return end;
  }

  private boolean isName(int token) {
    return reading.entityAround(tokens.begin(token)).isPresent();
  }

  /**
   * Whom the value is for: the body or place named directly after the measure; without words of
   * belonging, the place named last before it in its sentence. Empty if it is neither.
   */
  private String subject(int sentence, int of, int end) {
    if (of < end) {
      int first = isName(of) ? of : of + BELONGING;
      return Reading.within(reading.entities(), tokens.span(of, end - 1)).stream()
          .filter(entity -> tokens.at(entity.span().begin()) <= first)
          .filter(
              entity ->
                  Reading.is(entity, EntityType.LOCATION)
                      || Reading.is(entity, EntityType.ORGANIZATION))
          .map(entity -> reading.words(entity.span()))
          .findFirst()
          .orElse("");
    }
    String before = "";
    for (Annotation<Mention> entity :
        Reading.within(reading.entities(), tokens.span(sentence, of - 1))) {
      boolean place = Reading.is(entity, EntityType.LOCATION);
      boolean source = SOURCE.at(tokens, tokens.at(entity.span().begin()) - 1);
      before = place && !source ? reading.words(entity.span()) : before;
    }
    return before;
  }

  /** The last time before the figure in its sentence, else the day the text counts at. */
  private String asOf(int sentence, Span figure) {
    Span lead = Span.of(tokens.begin(sentence), figure.begin());
    String value = "";
    for (Annotation<Timex3> time : Reading.within(reading.times(), lead)) {
      String of = time.value().value();
      value = CalendarValue.isPeriod(of) ? of : value;
    }
    return value.isEmpty() ? now.at(figure.begin()) : value;
  }
}
