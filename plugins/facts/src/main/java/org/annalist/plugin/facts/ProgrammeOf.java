package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Mention;

/**
 * Tells for which programme a figure counts: the programme named last before it, by its full number
 * where the text has one. A text without a programme counts for the official document of the
 * figure's own sentence, if there is one.
 */
final class ProgrammeOf {

  private static final String KIND = "Chương trình";

  private final Reading reading;
  private final List<Span> programmes = new ArrayList<>();

  ProgrammeOf(Reading reading) {
    this.reading = reading;
    for (Annotation<Mention> entity : reading.entities()) {
      Span programme = programme(entity);
      if (programme != null) {
        programmes.add(programme);
      }
    }
  }

  /** A programme that is named by itself, or at the end of the name of the body that leads it. */
  private Span programme(Annotation<Mention> entity) {
    boolean named =
        Reading.is(entity, EntityType.LEGAL_DOCUMENT)
            || Reading.is(entity, EntityType.ORGANIZATION);
    String words = reading.words(entity.span());
    int at = named ? DocumentKinds.lastIndexOf(words, KIND) : -1;
    boolean numbered = at >= 0 && words.substring(at).chars().anyMatch(Character::isDigit);
    return numbered ? new Span(entity.span().begin() + at, entity.span().end()) : null;
  }

  /** The words that name what a figure counts for; empty if nothing does. */
  String before(Span figure) {
    int low = 0;
    int high = programmes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (programmes.get(middle).end() <= figure.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Span last = programmes.isEmpty() ? null : programmes.get(Math.max(0, low - 1));
    return last == null ? documentOfSentence(figure) : full(last);
  }

  /** The first mention in the text that has the same number in full ("01" of "01-CTr/TU"). */
  private String full(Span programme) {
    String number = leadingNumber(programme);
    for (Span other : programmes) {
      String words = reading.words(other);
      boolean hasFullNumber = words.indexOf('/') > 0 || words.indexOf('-') > 0;
      if (hasFullNumber && leadingNumber(other).equals(number)) {
        return words;
      }
    }
    return reading.words(programme);
  }

  private String leadingNumber(Span programme) {
    String words = reading.words(programme);
    int begin = 0;
    while (begin < words.length() && !Character.isDigit(words.charAt(begin))) {
      begin++;
    }
    int end = begin;
    while (end < words.length() && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return words.substring(begin, end);
  }

  private String documentOfSentence(Span figure) {
    Span sentence = reading.sentence(figure.begin());
    String named = "";
    for (Annotation<Mention> entity : Reading.within(reading.entities(), sentence)) {
      if (Reading.is(entity, EntityType.LEGAL_DOCUMENT) && entity.span().end() <= figure.begin()) {
        named = reading.words(entity.span());
      }
    }
    return named;
  }
}
