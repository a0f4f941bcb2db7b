package org.annalist.plugin.figures;

import java.util.BitSet;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.extract.ExtractRequest;

/** What other extractors found, by token: what is no figure, and where names begin. */
final class Setting {

  private final BitSet taken = new BitSet();
  private final BitSet names = new BitSet();

  Setting(ExtractRequest request) {
    Tokens tokens = request.tokens();
    for (Annotation<Timex3> time : request.annotations(Layers.TIMES)) {
      take(time.span(), tokens, false);
    }
    List<Annotation<Mention>> entities = request.annotations(Layers.ENTITIES);
    for (Annotation<Mention> entity : entities) {
      EntityType type = entity.value().type();
      // Numbers inside names count nothing: Xí nghiệp 23, quận 9.
      take(entity.span(), tokens, type != EntityType.LEGAL_DOCUMENT);
      if (type == EntityType.LOCATION || type == EntityType.PERSON) {
        names.set(tokens.at(entity.span().begin()));
      }
    }
  }

  private void take(Span span, Tokens tokens, boolean numbersOnly) {
    for (int i = tokens.at(span.begin()); i < tokens.size() && tokens.begin(i) < span.end(); i++) {
      if (!numbersOnly || tokens.is(i, TokenKind.NUMBER)) {
        taken.set(i);
      }
    }
  }

  /** Whether a token belongs to a time or an official document, or is a number in a name. */
  boolean isTaken(int token) {
    return token >= 0 && taken.get(token);
  }

  /** Whether the name of a person or place begins at a token. */
  boolean beginsName(int token) {
    return names.get(token);
  }
}
