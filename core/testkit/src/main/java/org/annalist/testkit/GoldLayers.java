package org.annalist.testkit;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.annotation.TokenKind;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.document.Document;
import org.annalist.testkit.score.GoldFile;

/**
 * Gold as input: what a careful reader found in a document, as annotations, so that an extractor
 * that reads layers can be measured apart from those that write them.
 *
 * <p>Gold has no parts of a POSITION (rank, body); kind and number of a LEGAL_DOCUMENT are taken
 * from its words.
 */
public final class GoldLayers {

  private static final Producer GOLD = new Producer("gold", "");

  private final Document document;
  private final GoldFile gold;
  private final Tokens tokens;

  private GoldLayers(Document document, GoldFile gold) {
    this.document = document;
    this.gold = gold;
    this.tokens = Texts.tokens(document);
  }

  /**
   * The document with the layers entities, times, figures and created of a gold file.
   *
   * @throws IllegalArgumentException if the file is not gold, or speaks of spans outside the text
   */
  public static AnnotatedDocument annotate(Document document, Path file) {
    return annotate(
        document,
        GoldFile.read(file)
            .orElseThrow(() -> new IllegalArgumentException(file + " describes no document")));
  }

  /** The document with the layers entities, times, figures and created of its gold. */
  public static AnnotatedDocument annotate(Document document, GoldFile gold) {
    GoldLayers layers = new GoldLayers(document, gold);
    AnnotatedDocument annotated =
        AnnotatedDocument.of(document)
            .with(Layers.ENTITIES, layers.entities())
            .with(Layers.TIMES, layers.times())
            .with(Layers.FIGURES, layers.figures());
    return gold.created().isEmpty()
        ? annotated
        : annotated.with(Layers.CREATED, List.of(layers.created()));
  }

  private List<Annotation<Mention>> entities() {
    List<Annotation<Mention>> found = new ArrayList<>();
    for (JsonObject item : gold.entities()) {
      Span span = span(item);
      EntityType type = EntityType.valueOf(item.get("type").getAsString());
      Mention mention = Mention.of(type);
      if (type == EntityType.LEGAL_DOCUMENT) {
        mention = mention.withKind(kind(span)).withNumber(number(span));
      }
      found.add(annotation(found.size(), span, mention));
    }
    return found;
  }

  private List<Annotation<Timex3>> times() {
    return annotations(
        gold.times(),
        item ->
            Timex3.of(
                Timex3.Type.valueOf(item.get("type").getAsString()),
                item.get("value").getAsString()));
  }

  private List<Annotation<Quantity>> figures() {
    return annotations(
        gold.figures(),
        item ->
            Quantity.of(item.get("value").getAsDouble())
                .withOf(number(item, "of"))
                .withTo(number(item, "to"))
                .withPercent(item.has("percent") && item.get("percent").getAsBoolean())
                .withQualifier(
                    item.has("qualifier")
                        ? Quantity.Qualifier.valueOf(item.get("qualifier").getAsString())
                        : Quantity.Qualifier.EXACT)
                .withUnit(item.has("unit") ? item.get("unit").getAsString() : ""));
  }

  private Annotation<DocumentTime> created() {
    DocumentTime time = DocumentTime.of(gold.created(), DocumentTime.Basis.CONTENT);
    return annotation(0, new Span(0, 0), time);
  }

  private <V> List<Annotation<V>> annotations(
      List<JsonObject> items, Function<JsonObject, V> value) {
    List<Annotation<V>> found = new ArrayList<>();
    for (JsonObject item : items) {
      found.add(annotation(found.size(), span(item), value.apply(item)));
    }
    return found;
  }

  private static <V> Annotation<V> annotation(int index, Span span, V value) {
    return new Annotation<>(index + 1L, span, value, GOLD, "gold", 1);
  }

  /** Gold counts the file's own characters; annotations count those of the normalised text. */
  private Span span(JsonObject item) {
    Span original = new Span(item.get("begin").getAsInt(), item.get("end").getAsInt());
    if (original.end() > document.original().length()) {
      throw new IllegalArgumentException(
          "%s: %s lies outside the text of length %d"
              .formatted(document.id(), item, document.original().length()));
    }
    return document.offsets().fromOriginal(original);
  }

  private static double number(JsonObject item, String field) {
    JsonElement value = item.get(field);
    return value == null || value.isJsonNull() ? Double.NaN : value.getAsDouble();
  }

  private String kind(Span span) {
    String words = span.of(document.text());
    int end = words.indexOf(" số");
    for (int i = 0; end < 0 && i < words.length(); i++) {
      end = Character.isDigit(words.charAt(i)) ? i : -1;
    }
    return end < 0 ? "" : words.substring(0, end).strip();
  }

  private String number(Span span) {
    for (int t = tokens.at(span.begin()); t < tokens.size() && tokens.end(t) <= span.end(); t++) {
      if (tokens.is(t, TokenKind.DOCUMENT_NUMBER)) {
        return tokens.span(t).of(document.text());
      }
    }
    return "";
  }
}
