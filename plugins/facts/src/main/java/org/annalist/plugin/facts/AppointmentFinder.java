package org.annalist.plugin.facts;

import java.util.List;
import java.util.function.BiConsumer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Mention;

/**
 * Finds posts that the text gives to somebody by a verb: "bổ nhiệm bà X giữ chức Giám đốc Sở Y",
 * "ông được bầu vào chức Chủ tịch Z". A pronoun means the person named last. Sentences that tell a
 * biography, and lines of one ("- Năm 1995: …"), give no post.
 */
final class AppointmentFinder {

  private static final Phrases APPOINTED = Cues.of("appointed");
  private static final Phrases BIOGRAPHY = Cues.of("biography");
  private static final Phrases PRONOUN = Cues.of("pronoun");
  private static final int LINK = 30;
  private static final int SENTENCE = 300;
  private static final int REACH = 1500;

  private final Reading reading;
  private final Standing standing;

  AppointmentFinder(Reading reading, Standing standing) {
    this.reading = reading;
    this.standing = standing;
  }

  void find(BiConsumer<Annotation<Mention>, Annotation<Mention>> given) {
    List<Annotation<Mention>> entities = reading.entities();
    for (int i = 0; i < entities.size(); i++) {
      Annotation<Mention> post = entities.get(i);
      if (Reading.is(post, EntityType.POSITION) && isGiven(post)) {
        Annotation<Mention> person = subject(i);
        if (person != null) {
          given.accept(person, post);
        }
      }
    }
  }

  private boolean isGiven(Annotation<Mention> post) {
    int begin = post.span().begin();
    Phrase before = reading.wordsBefore(begin, LINK);
    return before.endsWith(APPOINTED)
        && standing.of(post) == Holding.Status.HELD
        && !reading.phrase(reading.lead(begin, SENTENCE)).has(BIOGRAPHY)
        && !isLineOfBiography(begin);
  }

  private boolean isLineOfBiography(int begin) {
    String line = reading.before(begin, SENTENCE).stripLeading();
    return !line.isEmpty() && "-–•+*".indexOf(line.charAt(0)) >= 0;
  }

  /** The person of the sentence before the post; where a pronoun stands, the person named last. */
  private Annotation<Mention> subject(int post) {
    List<Annotation<Mention>> entities = reading.entities();
    int begin = entities.get(post).span().begin();
    Span sentence = reading.sentence(begin);
    for (int i = post - 1; i >= 0; i--) {
      Annotation<Mention> entity = entities.get(i);
      if (begin - entity.span().end() > REACH) {
        return null;
      }
      if (Reading.is(entity, EntityType.PERSON)) {
        boolean named = entity.span().begin() >= sentence.begin();
        boolean pronoun = reading.phrase(reading.lead(begin, SENTENCE)).has(PRONOUN);
        return named || pronoun ? entity : null;
      }
    }
    return null;
  }
}
