package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;

/** Writes what was found in one document. Offsets count in the file's own characters. */
final class DocumentJson {

  private final Snapshot snapshot;
  private final Document document;
  private final JsonWriter json;
  private final List<String> otherLayers;

  /**
   * A writer of one document.
   *
   * @param otherLayers names of layers that are not standard ones
   */
  DocumentJson(Snapshot snapshot, Document document, JsonWriter json, List<String> otherLayers) {
    this.snapshot = snapshot;
    this.document = document;
    this.json = json;
    this.otherLayers = otherLayers;
  }

  void write(List<Problem> problems) throws IOException {
    json.beginObject();
    json.name("document").value(document.source().fileName());
    json.name("id").value(document.id());
    json.name("sha256").value(document.source().sha256());
    text("title", document.title());
    text("encoding", document.encoding());
    text("published", document.metadata().published());
    created();
    entities();
    times();
    figures();
    facts();
    events();
    otherLayers();
    problems(problems);
    json.endObject();
  }

  private void created() throws IOException {
    var created = snapshot.cursor(Layers.CREATED, document.id());
    json.name("created");
    if (!created.next()) {
      json.nullValue();
      return;
    }
    json.value(created.value().value());
    json.name("createdBasis").value(created.value().basis().name());
  }

  private void entities() throws IOException {
    Map<Span, String> linked = linked();
    json.name("entities").beginArray();
    var entities = snapshot.cursor(Layers.ENTITIES, document.id());
    while (entities.next()) {
      Mention mention = entities.value();
      open(entities);
      json.name("type").value(mention.type().name());
      text("name", mention.name());
      text("rank", mention.rank());
      text("body", mention.body());
      text("kind", mention.kind());
      text("number", mention.number());
      text("entity", linked.getOrDefault(entities.span(), ""));
      close(entities);
    }
    json.endArray();
  }

  /** Ids of the entities that spans are linked to; the first link of a span counts. */
  private Map<Span, String> linked() {
    Map<Span, String> linked = new HashMap<>();
    var links = snapshot.cursor(Layers.LINKS, document.id());
    int entity = links.component("entity");
    while (links.next()) {
      linked.putIfAbsent(links.span(), links.text(entity));
    }
    return linked;
  }

  private void times() throws IOException {
    json.name("times").beginArray();
    var times = snapshot.cursor(Layers.TIMES, document.id());
    while (times.next()) {
      Timex3 time = times.value();
      open(times);
      json.name("type").value(time.type().name());
      json.name("value").value(time.value());
      if (time.inferred()) {
        json.name("inferred").value(true);
      }
      close(times);
    }
    json.endArray();
  }

  private void figures() throws IOException {
    json.name("figures").beginArray();
    var figures = snapshot.cursor(Layers.FIGURES, document.id());
    while (figures.next()) {
      Quantity figure = figures.value();
      open(figures);
      json.name("value");
      Numbers.write(json, figure.value());
      number("of", figure.of());
      number("to", figure.to());
      if (figure.percent()) {
        json.name("percent").value(true);
      }
      json.name("qualifier").value(figure.qualifier().name());
      json.name("unit").value(figure.unit());
      number("amount", figure.amount());
      text("base", figure.base());
      if (figure.change() != Quantity.Change.NONE) {
        json.name("change").value(figure.change().name());
        text("versus", figure.versus());
      }
      close(figures);
    }
    json.endArray();
  }

  private void facts() throws IOException {
    json.name("facts").beginArray();
    FactsJson facts = new FactsJson(json);
    holdings("holds", Set.of(Holding.Status.HELD, Holding.Status.SIGNED));
    var documents = snapshot.cursor(Layers.OFFICIAL_DOCUMENTS, document.id());
    while (documents.next()) {
      facts.officialDocument(documents.value());
      closeFact(documents, documents.value().evidence());
    }
    var breakdowns = snapshot.cursor(Layers.BREAKDOWNS, document.id());
    while (breakdowns.next()) {
      facts.breakdown(breakdowns.value());
      closeFact(breakdowns, breakdowns.value().evidence());
    }
    var progress = snapshot.cursor(Layers.PROGRESS, document.id());
    while (progress.next()) {
      facts.progress(progress.value());
      closeFact(progress, progress.value().evidence());
    }
    json.endArray();
    statements();
  }

  /** What a text states beside the facts that are scored, each kind in an array of its own. */
  private void statements() throws IOException {
    json.name("former").beginArray();
    holdings("former", Set.of(Holding.Status.FORMER));
    json.endArray();
    json.name("candidates").beginArray();
    holdings("candidate", Set.of(Holding.Status.CANDIDATE));
    json.endArray();
    StatementsJson statements = new StatementsJson(json);
    json.name("citations").beginArray();
    var citations = snapshot.cursor(Layers.CITATIONS, document.id());
    while (citations.next()) {
      statements.citation(citations.value());
      closeFact(citations, citations.value().evidence());
    }
    json.endArray();
    json.name("assignments").beginArray();
    var assignments = snapshot.cursor(Layers.ASSIGNMENTS, document.id());
    while (assignments.next()) {
      statements.assignment(assignments.value());
      closeFact(assignments, assignments.value().evidence());
    }
    json.endArray();
    json.name("indicators").beginArray();
    var indicators = snapshot.cursor(Layers.INDICATORS, document.id());
    while (indicators.next()) {
      statements.indicator(indicators.value());
      closeFact(indicators, List.of(indicators.span()));
    }
    json.endArray();
  }

  private void holdings(String kind, Set<Holding.Status> statuses) throws IOException {
    FactsJson facts = new FactsJson(json);
    var holdings = snapshot.cursor(Layers.HOLDINGS, document.id());
    while (holdings.next()) {
      if (statuses.contains(holdings.value().status())) {
        facts.holding(kind, holdings.value());
        closeFact(holdings, holdings.value().evidence());
      }
    }
  }

  private void closeFact(Cursor<?> fact, List<Span> evidence) throws IOException {
    place(fact.span());
    json.name("evidence").beginArray();
    for (Span span : evidence) {
      json.beginObject();
      quote(span);
      json.endObject();
    }
    json.endArray();
    close(fact);
  }

  private void events() throws IOException {
    json.name("events").beginArray();
    var events = snapshot.cursor(Layers.EVENTS, document.id());
    while (events.next()) {
      Event event = events.value();
      open(events);
      json.name("label").value(event.label());
      json.name("time").value(event.time());
      if (event.inferred()) {
        json.name("inferred").value(true);
      }
      words("persons", event.persons());
      words("bodies", event.bodies());
      words("documents", event.documents());
      close(events);
    }
    json.endArray();
  }

  private void words(String name, List<Span> spans) throws IOException {
    if (spans.isEmpty()) {
      return;
    }
    json.name(name).beginArray();
    for (Span span : spans) {
      json.value(original(span));
    }
    json.endArray();
  }

  /** Layers of other plugins, by the names of their components. */
  private void otherLayers() throws IOException {
    List<String> others =
        otherLayers.stream().filter(name -> snapshot.count(name, document.id()) > 0).toList();
    if (others.isEmpty()) {
      return;
    }
    json.name("layers").beginObject();
    for (String layer : others) {
      json.name(layer).beginArray();
      Cursor<?> cursor = snapshot.cursor(layer, document.id());
      List<String> components = cursor.components();
      while (cursor.next()) {
        open(cursor);
        for (int i = 0; i < components.size(); i++) {
          json.name("component." + components.get(i)).value(cursor.text(i));
        }
        close(cursor);
      }
      json.endArray();
    }
    json.endObject();
  }

  private void problems(List<Problem> problems) throws IOException {
    json.name("problems").beginArray();
    for (Problem problem : problems) {
      json.beginObject();
      json.name("severity").value(problem.severity().name());
      json.name("kind").value(problem.kind());
      json.name("message").value(problem.message());
      text("cause", problem.cause());
      text("remedy", problem.remedy());
      text("producer", problem.producer());
      json.name("places").beginArray();
      for (Place place : problem.places()) {
        place(place);
      }
      json.endArray();
      json.endObject();
    }
    json.endArray();
  }

  private void place(Place place) throws IOException {
    json.beginObject();
    boolean here = place.document().equals(document.id());
    if (!here) {
      json.name("document").value(place.document());
    }
    Span span =
        snapshot
            .document(place.document())
            .map(d -> d.origin(place.span()).characters())
            .orElse(place.span());
    json.name("begin").value(span.begin());
    json.name("end").value(span.end());
    json.endObject();
  }

  private void open(Cursor<?> cursor) throws IOException {
    json.beginObject();
    quote(cursor.span());
  }

  /** Where a span is in the file's own characters, and what it says there. */
  private void quote(Span span) throws IOException {
    Span original = place(span);
    json.name("text").value(original.of(document.original()));
  }

  private Span place(Span span) throws IOException {
    Span original = document.offsets().toOriginal(span);
    json.name("begin").value(original.begin());
    json.name("end").value(original.end());
    return original;
  }

  private void close(Cursor<?> cursor) throws IOException {
    json.name("id").value(HexFormat.of().toHexDigits(cursor.id()));
    json.name("producer").value(cursor.producer().name());
    json.name("rule").value(cursor.rule());
    json.name("confidence");
    Numbers.write(json, cursor.confidence());
    if (cursor.stale()) {
      json.name("stale").value(true);
    }
    json.endObject();
  }

  private String original(Span span) {
    return document.offsets().toOriginal(span).of(document.original());
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }

  private void number(String name, double value) throws IOException {
    if (!Double.isNaN(value)) {
      json.name(name);
      Numbers.write(json, value);
    }
  }
}
