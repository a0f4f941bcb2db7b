package org.annalist.plugin.facts;

import java.util.List;
import java.util.function.BiConsumer;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Mention;

/**
 * Finds the signature of an official form: a post in capitals at the end of a line, and some lines
 * below it, in the same column, the signer's name. The post signed for ("KT. CHỦ TỊCH") stands
 * above and is not the signer's.
 */
final class SignatureFinder {

  private static final int LINES = 10;
  // Columns are told by spaces; names are centred below posts, so their begins differ.
  private static final int COLUMN = 30;
  private static final int WIDEST = 200;

  private final Reading reading;

  SignatureFinder(Reading reading) {
    this.reading = reading;
  }

  void find(BiConsumer<Annotation<Mention>, Annotation<Mention>> signed) {
    List<Annotation<Mention>> entities = reading.entities();
    for (int i = 0; i < entities.size(); i++) {
      Annotation<Mention> post = entities.get(i);
      if (Reading.is(post, EntityType.POSITION) && endsLine(post) && inCapitals(post)) {
        Annotation<Mention> person = signer(entities, i);
        if (person != null) {
          signed.accept(person, post);
        }
      }
    }
  }

  private Annotation<Mention> signer(List<Annotation<Mention>> entities, int post) {
    Annotation<Mention> above = entities.get(post);
    for (int i = post + 1; i < entities.size(); i++) {
      Annotation<Mention> entity = entities.get(i);
      int lines = lines(above, entity);
      if (lines > LINES) {
        return null;
      }
      boolean below = lines > 0 && Math.abs(column(entity) - column(above)) <= COLUMN;
      if (below && Reading.is(entity, EntityType.POSITION) && inCapitals(entity)) {
        // A post nearer to the name: the one above was signed for.
        return null;
      }
      if (below && Reading.is(entity, EntityType.PERSON) && endsLine(entity)) {
        return entity;
      }
    }
    return null;
  }

  private int lines(Annotation<Mention> above, Annotation<Mention> below) {
    return (int) reading.between(above.span(), below.span()).chars().filter(c -> c == '\n').count();
  }

  private int column(Annotation<Mention> entity) {
    int begin = entity.span().begin();
    return reading.before(begin, WIDEST).length() + entity.span().length() / 2;
  }

  private boolean endsLine(Annotation<Mention> entity) {
    return reading.after(entity.span().end(), WIDEST).isBlank();
  }

  private boolean inCapitals(Annotation<Mention> entity) {
    String words = reading.words(entity.span());
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
