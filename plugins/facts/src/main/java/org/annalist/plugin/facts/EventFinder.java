package org.annalist.plugin.facts;

import java.util.ArrayList;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.extract.Findings;

/** Finds sentences that tell of something at a day or month. */
final class EventFinder {

  private static final int LONGEST_LABEL = 100;

  private final Reading reading;

  EventFinder(Reading reading) {
    this.reading = reading;
  }

  void find(Findings.Builder findings) {
    int last = -1;
    for (Annotation<Timex3> time : reading.times()) {
      reading.cancellation().check();
      if (!isAnchor(time)) {
        continue;
      }
      Span sentence = reading.sentence(time.span().begin());
      if (sentence.begin() != last && tells(sentence, time)) {
        last = sentence.begin();
        findings.add(Layers.EVENTS, sentence, event(sentence, time), "sentence-with-day");
      }
    }
  }

  /** A calendar day, part of a day, or month, that is not the day a named document was issued. */
  private boolean isAnchor(Annotation<Timex3> time) {
    boolean calendar =
        CalendarValue.isDateOrTime(time.value().value())
            && (time.value().type() == Timex3.Type.DATE || time.value().type() == Timex3.Type.TIME);
    if (!calendar) {
      return false;
    }
    int i = Reading.firstFrom(reading.entities(), time.span().begin()) - 1;
    Annotation<Mention> before = i >= 0 ? reading.entities().get(i) : null;
    boolean issue =
        before != null
            && Reading.is(before, EntityType.LEGAL_DOCUMENT)
            && reading.between(before.span(), time.span()).isBlank();
    return !issue;
  }

  /** Whether a sentence says more than the time, as a date line does not. */
  private boolean tells(Span sentence, Annotation<Timex3> time) {
    Span timeSpan = time.span();
    int words = 0;
    for (int t = reading.tokens().at(sentence.begin()); t < reading.tokens().size(); t++) {
      if (reading.tokens().begin(t) >= sentence.end()) {
        break;
      }
      boolean letters = reading.tokens().key(t) != 0;
      boolean lower =
          letters && Character.isLowerCase(reading.text().charAt(reading.tokens().begin(t)));
      words += lower && !timeSpan.contains(reading.tokens().begin(t)) ? 1 : 0;
    }
    return words >= 4;
  }

  private Event event(Span sentence, Annotation<Timex3> time) {
    List<Span> persons = new ArrayList<>();
    List<Span> bodies = new ArrayList<>();
    List<Span> documents = new ArrayList<>();
    for (Annotation<Mention> entity : Reading.within(reading.entities(), sentence)) {
      switch (entity.value().type()) {
        case PERSON -> persons.add(entity.span());
        case ORGANIZATION -> bodies.add(entity.span());
        case LEGAL_DOCUMENT -> documents.add(entity.span());
        default -> {
          // Posts and places are no parties of an event.
        }
      }
    }
    return Event.of(label(sentence, time.span()), time.value().value(), time.span())
        .withInferred(time.value().inferred())
        .withPersons(persons)
        .withBodies(bodies)
        .withDocuments(documents);
  }

  /** The sentence without the time at its begin, cut between words. */
  private String label(Span sentence, Span time) {
    int begin = sentence.begin();
    String lead = reading.text().substring(begin, time.begin());
    if (lead.chars().noneMatch(Character::isLetter) || lead.strip().matches("\\(.*\\)\\s*[-–]?")) {
      begin = time.end();
      while (begin < sentence.end() && " ,:;.-–)".indexOf(reading.text().charAt(begin)) >= 0) {
        begin++;
      }
    }
    String words = reading.text().substring(begin, sentence.end()).strip();
    if (words.length() > LONGEST_LABEL) {
      int cut = words.lastIndexOf(' ', LONGEST_LABEL);
      words = words.substring(0, cut > 0 ? cut : LONGEST_LABEL) + "…";
    }
    return words.isEmpty() ? sentence.of(reading.text()) : words;
  }
}
