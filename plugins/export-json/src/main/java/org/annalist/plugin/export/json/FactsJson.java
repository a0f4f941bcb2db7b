package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.OfficialDocument;
import org.annalist.api.annotation.Progress;

/** Opens a fact's object and writes its components under the names of the annotation guidelines. */
final class FactsJson {

  private final JsonWriter json;

  FactsJson(JsonWriter json) {
    this.json = json;
  }

  void holding(String kind, Holding fact) throws IOException {
    open(kind);
    text("person", fact.person());
    text("position", fact.position());
    text("from", fact.from());
    text("until", fact.until());
  }

  void officialDocument(OfficialDocument fact) throws IOException {
    open("document");
    text("number", fact.number());
    text("documentKind", fact.kind());
    text("issued", fact.issued());
    text("issuer", fact.issuer());
    text("title", fact.title());
  }

  void breakdown(Breakdown fact) throws IOException {
    open("breakdown");
    number("whole", fact.whole());
    if (Double.isNaN(fact.percent())) {
      json.name("parts").beginArray();
      for (double part : fact.parts()) {
        Numbers.write(json, part);
      }
      json.endArray();
    } else {
      number("part", fact.parts().get(0));
      number("percent", fact.percent());
    }
    json.name("consistent").value(fact.consistent());
  }

  void progress(Progress fact) throws IOException {
    open("progress");
    text("what", fact.what());
    number("done", fact.done());
    number("of", fact.of());
    text("asOf", fact.asOf());
  }

  private void open(String kind) throws IOException {
    json.beginObject();
    json.name("kind").value(kind);
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private void number(String name, double value) throws IOException {
    json.name(name);
    Numbers.write(json, value);
  }
}
