package org.annalist.runtime.journal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.annalist.api.corpus.Edit;

/** One line of the journal. */
public sealed interface JournalEntry {

  /** An edit was applied. */
  record Applied(Edit edit) implements JournalEntry {}

  /** The last edit was taken back. */
  record Undone() implements JournalEntry {}

  /** The edit undone last was applied again. */
  record Redone() implements JournalEntry {}

  /** A document got another id. */
  record Renamed(String from, String to) implements JournalEntry {}

  /** The entry as one line of JSON, without a line end. */
  default String line() {
    JsonObject json = new JsonObject();
    if (this instanceof Applied e) {
      return EditJson.write(e.edit()).toString();
    } else if (this instanceof Renamed e) {
      json.addProperty("renamed", e.from());
      json.addProperty("to", e.to());
    } else {
      json.addProperty("history", this instanceof Undone ? "undo" : "redo");
    }
    return json.toString();
  }

  /**
   * The entry of a line.
   *
   * @throws JsonParseException if it is none
   */
  static JournalEntry read(String line) {
    try {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      if (json.has("edit")) {
        return new Applied(EditJson.read(json));
      } else if (json.has("renamed")) {
        return new Renamed(json.get("renamed").getAsString(), json.get("to").getAsString());
      }
      return json.get("history").getAsString().equals("undo") ? new Undone() : new Redone();
    } catch (IllegalStateException | NullPointerException | UnsupportedOperationException e) {
      throw new JsonParseException("This is no line of a journal: " + line, e);
    }
  }
}
