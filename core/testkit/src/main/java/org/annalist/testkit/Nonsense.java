package org.annalist.testkit;

import java.util.List;
import java.util.Random;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;

/**
 * Fills the standard layers with annotations that are well formed and make no sense, as a faulty
 * plugin or a hasty analyst may.
 */
final class Nonsense {

  /** The layers that can be filled. */
  static final List<String> LAYERS =
      List.of(Layers.ENTITIES_NAME, Layers.TIMES_NAME, Layers.FIGURES_NAME, Layers.CREATED_NAME);

  private static final List<String> TIMES =
      List.of("", "X", "2023-02-31", "XXXX-04-19", "P15Y", "2021/", "/", "PRESENT_REF", "９", "-1");
  private static final double[] NUMBERS = {
    0, -1, 1e300, Double.MIN_VALUE, 12, 2147483648.0, 0.1, 100
  };

  private final Random random;

  private Nonsense(Random random) {
    this.random = random;
  }

  /** The document with nonsense in those of the named layers that are standard. */
  static AnnotatedDocument annotate(Document document, List<String> layers, long seed) {
    Nonsense nonsense = new Nonsense(new Random(seed));
    AnnotatedDocument annotated = AnnotatedDocument.of(document);
    Tokens tokens = Texts.tokens(document);
    for (int token = 0; token < tokens.size(); token++) {
      Span span = tokens.span(token);
      if (layers.contains(Layers.ENTITIES_NAME)) {
        annotated = annotated.with(Layers.ENTITIES, span, nonsense.mention());
      }
      if (layers.contains(Layers.TIMES_NAME)) {
        annotated = annotated.with(Layers.TIMES, span, nonsense.time());
      }
      if (layers.contains(Layers.FIGURES_NAME)) {
        annotated = annotated.with(Layers.FIGURES, span, nonsense.quantity());
      }
    }
    if (layers.contains(Layers.CREATED_NAME)) {
      DocumentTime created = DocumentTime.of("2023-99", DocumentTime.Basis.CONTENT);
      annotated = annotated.with(Layers.CREATED, new Span(0, 0), created);
    }
    return annotated;
  }

  private Mention mention() {
    Mention mention = Mention.of(one(EntityType.values()));
    return random.nextBoolean() ? mention : mention.withRank("(").withBody("").withNumber("//-");
  }

  private Timex3 time() {
    return Timex3.of(one(Timex3.Type.values()), TIMES.get(random.nextInt(TIMES.size())));
  }

  private Quantity quantity() {
    return Quantity.of(number())
        .withOf(random.nextBoolean() ? number() : Double.NaN)
        .withTo(random.nextInt(4) == 0 ? number() : Double.NaN)
        .withPercent(random.nextBoolean())
        .withQualifier(one(Quantity.Qualifier.values()))
        .withUnit(random.nextBoolean() ? "" : "xã");
  }

  private double number() {
    return NUMBERS[random.nextInt(NUMBERS.length)];
  }

  private <E> E one(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
