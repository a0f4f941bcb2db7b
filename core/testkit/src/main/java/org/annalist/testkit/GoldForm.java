package org.annalist.testkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Progress;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.document.Document;

/** Writes an annotated document in the form of gold files, so that it can be scored. */
final class GoldForm {

  private final AnnotatedDocument annotated;
  private final Document document;

  private GoldForm(AnnotatedDocument annotated) {
    this.annotated = annotated;
    this.document = annotated.document();
  }

  /** The document's annotations; offsets count the file's own characters. */
  static JsonObject of(AnnotatedDocument annotated) {
    return new GoldForm(annotated).json();
  }

  private JsonObject json() {
    JsonObject json = new JsonObject();
    json.addProperty("document", document.source().fileName());
    json.addProperty(
        "created",
        annotated.annotations(Layers.CREATED).stream()
            .map(a -> a.value().value())
            .findFirst()
            .orElse(""));
    json.add(
        "entities", items(Layers.ENTITIES, (v, item) -> item.addProperty("type", v.type().name())));
    json.add(
        "times",
        items(
            Layers.TIMES,
            (v, item) -> {
              item.addProperty("type", v.type().name());
              item.addProperty("value", v.value());
            }));
    json.add("figures", items(Layers.FIGURES, GoldForm::figure));
    json.add("facts", facts());
    return json;
  }

  private <V> JsonArray items(Layer<V> layer, BiConsumer<V, JsonObject> fields) {
    JsonArray items = new JsonArray();
    for (Annotation<V> annotation : annotated.annotations(layer)) {
      Span span = document.offsets().toOriginal(annotation.span());
      JsonObject item = new JsonObject();
      item.addProperty("begin", span.begin());
      item.addProperty("end", span.end());
      item.addProperty("text", span.of(document.original()));
      fields.accept(annotation.value(), item);
      item.addProperty("rule", annotation.rule());
      items.add(item);
    }
    return items;
  }

  private static void figure(Quantity v, JsonObject item) {
    item.add("value", number(v.value()));
    if (v.isRatio()) {
      item.add("of", number(v.of()));
    }
    if (v.isRange()) {
      item.add("to", number(v.to()));
    }
    if (v.percent()) {
      item.addProperty("percent", true);
    }
    item.addProperty("qualifier", v.qualifier().name());
    item.addProperty("unit", v.unit());
  }

  private JsonArray facts() {
    JsonArray facts = new JsonArray();
    for (Annotation<Holding> a : annotated.annotations(Layers.HOLDINGS)) {
      if (!a.value().isHeld()) {
        continue;
      }
      JsonObject fact = fact(facts, Layers.HOLDINGS, a);
      fact.addProperty("person", a.value().person());
      fact.addProperty("position", a.value().position());
    }
    for (Annotation<OfficialDocument> a : annotated.annotations(Layers.OFFICIAL_DOCUMENTS)) {
      JsonObject fact = fact(facts, Layers.OFFICIAL_DOCUMENTS, a);
      fact.addProperty("number", a.value().number());
      given(fact, "documentKind", a.value().kind());
      given(fact, "issued", a.value().issued());
      given(fact, "issuer", a.value().issuer());
      given(fact, "title", a.value().title());
    }
    for (Annotation<Breakdown> a : annotated.annotations(Layers.BREAKDOWNS)) {
      breakdown(fact(facts, Layers.BREAKDOWNS, a), a.value());
    }
    for (Annotation<Progress> a : annotated.annotations(Layers.PROGRESS)) {
      JsonObject fact = fact(facts, Layers.PROGRESS, a);
      fact.addProperty("what", a.value().what());
      fact.add("done", number(a.value().done()));
      fact.add("of", number(a.value().of()));
      given(fact, "asOf", a.value().asOf());
    }
    return facts;
  }

  private static JsonObject fact(JsonArray facts, Layer<?> layer, Annotation<?> annotation) {
    JsonObject fact = new JsonObject();
    fact.addProperty("kind", layer.name());
    fact.addProperty("rule", annotation.rule());
    facts.add(fact);
    return fact;
  }

  private static void breakdown(JsonObject fact, Breakdown v) {
    fact.add("whole", number(v.whole()));
    if (Double.isNaN(v.percent())) {
      fact.addProperty(
          "parts",
          v.parts().stream().map(p -> number(p).getAsString()).collect(Collectors.joining(";")));
    } else {
      fact.add("part", number(v.parts().get(0)));
      fact.add("percent", number(v.percent()));
    }
    fact.addProperty("consistent", v.consistent() ? "yes" : "no");
  }

  private static void given(JsonObject fact, String field, String value) {
    if (!value.isEmpty()) {
      fact.addProperty(field, value);
    }
  }

  private static JsonElement number(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return new JsonPrimitive(exact.setScale(Math.max(0, exact.scale())));
  }
}
