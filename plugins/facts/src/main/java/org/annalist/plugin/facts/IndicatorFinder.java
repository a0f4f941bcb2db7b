package org.annalist.plugin.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Indicator;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Block;
import org.annalist.api.extract.Findings;
import org.annalist.vietnamese.Lexicon;
import org.annalist.vietnamese.TermFile;

/**
 * Says what a figure measures where a sentence states it: "Tỷ lệ hộ nghèo của huyện A giảm còn
 * 1,2%". The measured noun phrase begins with a word of measuring and ends before "của" or the verb
 * of stating; whom it is for is named after it or earlier in the sentence. Aims are no values.
 */
final class IndicatorFinder {

  private static final Map<String, Lexicon<String>> GROUPS = read();
  private static final Set<String> OF = Set.of("của", "trên", "toàn", "tại", "ở");
  private static final int LONGEST_PHRASE = 14;
  private static final int LONGEST_LINK = 4;
  private static final int BELONGING = 4;
  private static final int FEWEST_WORDS = 3;

  private final Reading reading;
  private final Tokens tokens;
  private final CountingDay now;

  IndicatorFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.now = new CountingDay(reading);
  }

  private static Map<String, Lexicon<String>> read() {
    Map<String, Lexicon<String>> groups = new HashMap<>();
    for (String[] row : TermFile.read(IndicatorFinder.class, "measures.tsv")) {
      Lexicon.Builder<String> group = Lexicon.builder();
      List.of(row).subList(1, row.length).forEach(words -> group.add(words, row[0]));
      groups.put(row[0], group.build());
    }
    return Map.copyOf(groups);
  }

  void find(Findings.Builder findings) {
    List<Block> tables =
        reading.document().blocks().stream()
            .filter(block -> block.kind() == Block.Kind.TABLE)
            .toList();
    for (Annotation<Quantity> figure : reading.figures()) {
      reading.cancellation().check();
      if (tables.stream().noneMatch(table -> table.span().contains(figure.span()))) {
        figure(figure, findings);
      }
    }
  }

  private void figure(Annotation<Quantity> figure, Findings.Builder findings) {
    int at = tokens.at(figure.span().begin());
    if (at >= tokens.size()) {
      return;
    }
    int sentence = tokens.sentenceBegin(tokens.sentenceOf(at));
    int end = linkBegin(at, sentence);
    int head = end < 0 ? -1 : head(end, sentence);
    if (head < 0 || says("aim", sentence, end)) {
      return;
    }
    int of = firstNameOrOf(head, end);
    Span measure = tokens.span(head, of - 1);
    String subject = subject(sentence, of, end);
    if (words(head, of) < FEWEST_WORDS || subject.isEmpty()) {
      return;
    }
    Span link = tokens.span(end, at - 1);
    findings
        .add(
            Layers.INDICATORS,
            figure.span(),
            Indicator.of(reading.words(measure))
                .withSubject(subject)
                .withAsOf(asOf(sentence, figure.span()))
                .withKind(TableIndicatorFinder.kind(figure.value())),
            "sentence")
        .because(() -> "“" + reading.words(measure) + "” “" + reading.words(link) + "” the figure");
  }

  /** Index of the first token of the words of stating that end at the figure; -1 if none. */
  private int linkBegin(int figure, int sentence) {
    int begin = figure;
    for (int t = figure - 1; t >= Math.max(sentence, begin - LONGEST_LINK); t--) {
      int end = t + length("link", t);
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
      if (",;:()“”\"".contains(word(t)) || isNumber(t)) {
        break;
      }
      if (length("head", t) > 0) {
        found = t;
      }
    }
    boolean clear = found >= 0 && (found == sentence || length("other", found - 1) == 0);
    int of = clear ? firstNameOrOf(found, end) : end;
    for (int t = found; clear && t < of; t++) {
      clear = length("stop", t) == 0;
    }
    return clear ? found : -1;
  }

  private boolean isNumber(int token) {
    return Character.isDigit(reading.text().charAt(tokens.begin(token)));
  }

  /** Index of the first "của" or name after the head; {@code end} if there is none. */
  private int firstNameOrOf(int head, int end) {
    for (int t = head + 1; t < end; t++) {
      if (OF.contains(word(t).toLowerCase()) || isName(t)) {
        return t;
      }
    }
    return end;
  }

  private boolean isName(int token) {
    int i = Reading.firstFrom(reading.entities(), tokens.begin(token) + 1) - 1;
    return i >= 0 && reading.entities().get(i).span().contains(tokens.begin(token));
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
      boolean source = length("source", Math.max(0, tokens.at(entity.span().begin()) - 1)) > 0;
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
      value = of.matches("\\d{4}(-(Q\\d|\\d{2}(-\\d{2})?))?") ? of : value;
    }
    return value.isEmpty() ? now.at(figure.begin()) : value;
  }

  private boolean says(String group, int from, int end) {
    for (int t = from; t < end; t++) {
      if (length(group, t) > 0) {
        return true;
      }
    }
    return false;
  }

  private int words(int from, int end) {
    int words = 0;
    for (int t = from; t < end; t++) {
      words += Character.isLetter(reading.text().charAt(tokens.begin(t))) ? 1 : 0;
    }
    return words;
  }

  private int length(String group, int token) {
    long match = GROUPS.get(group).longest(tokens, token);
    return match == Lexicon.NO_MATCH ? 0 : Lexicon.length(match);
  }

  private String word(int token) {
    return reading.words(tokens.span(token));
  }
}
