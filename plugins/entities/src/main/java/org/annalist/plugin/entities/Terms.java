package org.annalist.plugin.entities;

import java.util.List;
import java.util.Locale;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.corpus.Term;
import org.annalist.vietnamese.Lexicon;

/** Terms that an analyst added; they win over every grammar. */
final class Terms {

  private static final Terms NONE = new Terms(null);

  private final Lexicon<EntityType> lexicon;

  private Terms(Lexicon<EntityType> lexicon) {
    this.lexicon = lexicon;
  }

  /** The terms whose category is the name of an entity type. */
  static Terms of(List<Term> terms) {
    Lexicon.Builder<EntityType> builder = Lexicon.builder();
    boolean any = false;
    for (Term term : terms) {
      EntityType type = type(term.category());
      if (type != null && !term.text().isBlank()) {
        builder.add(term.text().strip(), type);
        any = true;
      }
    }
    return any ? new Terms(builder.build()) : NONE;
  }

  private static EntityType type(String category) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(category.strip().toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    return null;
  }

  boolean isEmpty() {
    return lexicon == null;
  }

  /** The term that begins at a token, or null. */
  Found at(int token, Words words) {
    if (lexicon == null) {
      return null;
    }
    long match = lexicon.longest(words.tokens, token);
    return match < 0
        ? null
        : Found.of(lexicon.category(match), token, token + Lexicon.length(match), "analyst.term");
  }
}
