package org.annalist.runtime.journal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.annalist.api.corpus.Edit;

/** What one line of the journal tells. */
public sealed interface JournalEntry {

  /** An edit was applied. */
  record Applied(Edit edit, List<Anchor> anchors) implements JournalEntry {}

  /** An edit was taken back; it is named, so that a lost line costs no other. */
  record Undone(long number) implements JournalEntry {}

  /** An edit that was undone was applied again. */
  record Redone(long number) implements JournalEntry {}

  /** The document with these bytes got another id. */
  record Renamed(String from, String to, String source, String sha256) implements JournalEntry {}

  /** The entry as one line of JSON, without a line end. */
  default String json() {
    JsonObject json = new JsonObject();
    if (this instanceof Applied e) {
      json = EditJson.write(e.edit());
      if (!e.anchors().isEmpty()) {
        JsonArray anchors = new JsonArray();
        e.anchors().forEach(anchor -> anchors.add(EditJson.write(anchor)));
        json.add("on", anchors);
      }
    } else if (this instanceof Renamed e) {
      json.addProperty("renamed", e.from());
      json.addProperty("to", e.to());
      json.addProperty("source", e.source());
      json.addProperty("sha256", e.sha256());
    } else if (this instanceof Undone e) {
      json.addProperty("undo", e.number());
    } else if (this instanceof Redone e) {
      json.addProperty("redo", e.number());
    }
    return json.toString();
  }

  /**
   * The entry of some JSON.
   *
   * @throws JsonParseException if it is none
   */
  static JournalEntry read(String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      if (json.has("edit")) {
        return new Applied(EditJson.read(json), anchors(json.get("on")));
      } else if (json.has("renamed")) {
        return new Renamed(
            json.get("renamed").getAsString(),
            json.get("to").getAsString(),
            json.get("source").getAsString(),
            json.get("sha256").getAsString());
      }
      return json.has("undo")
          ? new Undone(json.get("undo").getAsLong())
          : new Redone(json.get("redo").getAsLong());
    } catch (IllegalStateException
        | IllegalArgumentException
        | NullPointerException
        | UnsupportedOperationException e) {
      throw new JsonParseException("This is no line of a journal: " + line, e);
    }
  }

  private static List<Anchor> anchors(JsonElement json) {
    List<Anchor> anchors = new ArrayList<>();
    if (json != null) {
      json.getAsJsonArray().forEach(each -> anchors.add(EditJson.anchor(each.getAsJsonObject())));
    }
    return anchors;
  }
}
