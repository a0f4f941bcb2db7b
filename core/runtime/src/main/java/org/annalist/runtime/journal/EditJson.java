package org.annalist.runtime.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Judgement;
import org.annalist.api.corpus.Term;

/** Edits as JSON. Equal edits give equal JSON. */
public final class EditJson {

  private EditJson() {}

  /** The JSON of an edit. */
  public static JsonObject write(Edit edit) {
    JsonObject json = new JsonObject();
    if (edit instanceof Edit.Annotate e) {
      json.addProperty("edit", "annotate");
      json.addProperty("document", e.document());
      json.addProperty("layer", e.layer());
      json.add("span", write(e.span()));
      JsonObject components = new JsonObject();
      new TreeMap<>(e.components()).forEach(components::addProperty);
      json.add("components", components);
    } else if (edit instanceof Edit.Retract e) {
      json.addProperty("edit", "retract");
      json.addProperty("document", e.document());
      json.addProperty("layer", e.layer());
      // As text: numbers of JSON are doubles to most readers.
      json.addProperty("id", Long.toHexString(e.id()));
    } else if (edit instanceof Edit.Respan e) {
      json.addProperty("edit", "respan");
      json.addProperty("document", e.document());
      json.addProperty("layer", e.layer());
      json.addProperty("id", Long.toHexString(e.id()));
      json.add("span", write(e.span()));
    } else if (edit instanceof Edit.MergeEntities e) {
      json.addProperty("edit", "merge");
      json.addProperty("kept", e.kept());
      json.addProperty("merged", e.merged());
    } else if (edit instanceof Edit.SplitEntity e) {
      json.addProperty("edit", "split");
      json.addProperty("entity", e.entity());
      json.add("mentions", write(e.mentions()));
    } else if (edit instanceof Edit.SetPublished e) {
      json.addProperty("edit", "published");
      json.addProperty("document", e.document());
      json.addProperty("published", e.published());
    } else if (edit instanceof Edit.SetTitle e) {
      json.addProperty("edit", "title");
      json.addProperty("document", e.document());
      json.addProperty("title", e.title());
    } else if (edit instanceof Edit.AddTerm e) {
      write(json, "add-term", e.lexicon(), e.term());
    } else if (edit instanceof Edit.RemoveTerm e) {
      write(json, "remove-term", e.lexicon(), e.term());
    } else if (edit instanceof Edit.RemoveDocument e) {
      json.addProperty("edit", "remove-document");
      json.addProperty("document", e.document());
    } else if (edit instanceof Edit.JudgeProblem e) {
      json.addProperty("edit", "judge");
      json.addProperty("kind", e.kind());
      json.addProperty("document", e.document());
      json.add("places", write(e.places()));
      json.addProperty("message", e.message());
      json.addProperty("judgement", e.judgement().name());
    }
    return json;
  }

  private static void write(JsonObject json, String edit, String lexicon, Term term) {
    json.addProperty("edit", edit);
    json.addProperty("lexicon", lexicon);
    json.addProperty("text", term.text());
    json.addProperty("category", term.category());
  }

  /** The JSON of what an edit was made on. */
  static JsonObject write(Anchor anchor) {
    JsonObject json = new JsonObject();
    json.addProperty("document", anchor.document());
    json.addProperty("source", anchor.source());
    json.addProperty("sha256", anchor.sha256());
    if (anchor.span() != null) {
      json.add("span", write(anchor.span()));
      json.addProperty("words", anchor.words());
    }
    return json;
  }

  /** The anchor of some JSON. */
  static Anchor anchor(JsonObject json) {
    return new Anchor(
        text(json, "document"),
        text(json, "source"),
        text(json, "sha256"),
        json.has("span") ? span(json.get("span")) : null,
        json.has("span") ? text(json, "words") : "");
  }

  private static JsonArray write(Span span) {
    JsonArray json = new JsonArray();
    json.add(span.begin());
    json.add(span.end());
    return json;
  }

  private static JsonArray write(List<Place> places) {
    JsonArray json = new JsonArray();
    places.forEach(place -> json.add(write(place)));
    return json;
  }

  private static JsonObject write(Place place) {
    JsonObject json = new JsonObject();
    json.addProperty("document", place.document());
    json.add("span", write(place.span()));
    return json;
  }

  /**
   * The edit of some JSON.
   *
   * @throws JsonParseException if it is none
   */
  public static Edit read(JsonObject json) {
    try {
      return readUnchecked(json);
    } catch (IllegalArgumentException
        | IllegalStateException
        | UnsupportedOperationException
        | IndexOutOfBoundsException e) {
      throw new JsonParseException("This is no edit: " + json + " (" + e.getMessage() + ")", e);
    }
  }

  private static Edit readUnchecked(JsonObject json) {
    return switch (text(json, "edit")) {
      case "annotate" ->
          new Edit.Annotate(
              text(json, "document"), text(json, "layer"), span(json.get("span")), texts(json));
      case "retract" ->
          new Edit.Retract(
              text(json, "document"),
              text(json, "layer"),
              Long.parseUnsignedLong(text(json, "id"), 16));
      case "respan" ->
          new Edit.Respan(
              text(json, "document"),
              text(json, "layer"),
              Long.parseUnsignedLong(text(json, "id"), 16),
              span(json.get("span")));
      case "merge" -> new Edit.MergeEntities(text(json, "kept"), text(json, "merged"));
      case "split" -> new Edit.SplitEntity(text(json, "entity"), places(json, "mentions"));
      case "published" -> new Edit.SetPublished(text(json, "document"), text(json, "published"));
      case "title" -> new Edit.SetTitle(text(json, "document"), text(json, "title"));
      case "add-term" -> new Edit.AddTerm(text(json, "lexicon"), term(json));
      case "remove-term" -> new Edit.RemoveTerm(text(json, "lexicon"), term(json));
      case "remove-document" -> new Edit.RemoveDocument(text(json, "document"));
      case "judge" ->
          new Edit.JudgeProblem(
              text(json, "kind"),
              text(json, "document"),
              places(json, "places"),
              text(json, "message"),
              Judgement.valueOf(text(json, "judgement")));
      default -> throw new IllegalArgumentException("unknown edit " + json.get("edit"));
    };
  }

  private static String text(JsonObject json, String name) {
    JsonElement value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.getAsString();
  }

  private static Span span(JsonElement json) {
    JsonArray ends = json.getAsJsonArray();
    return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
  }

  private static Map<String, String> texts(JsonObject json) {
    Map<String, String> texts = new TreeMap<>();
    json.getAsJsonObject("components")
        .entrySet()
        .forEach(entry -> texts.put(entry.getKey(), entry.getValue().getAsString()));
    return texts;
  }

  private static Term term(JsonObject json) {
    return new Term(text(json, "text"), text(json, "category"));
  }

  private static List<Place> places(JsonObject json, String name) {
    List<Place> places = new ArrayList<>();
    for (JsonElement element : json.getAsJsonArray(name)) {
      JsonObject place = element.getAsJsonObject();
      places.add(new Place(text(place, "document"), span(place.get("span"))));
    }
    return places;
  }
}
