package org.annalist.plugin.export.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.annalist.api.annotation.Assignment;
import org.annalist.api.annotation.Citation;
import org.annalist.api.annotation.Indicator;

/** Opens the object of a citation, a task or an indicator and writes its components. */
final class StatementsJson {

  private final JsonWriter json;

  StatementsJson(JsonWriter json) {
    this.json = json;
  }

  void citation(Citation citation) throws IOException {
    json.beginObject();
    json.name("relation").value(citation.relation().name());
    text("citing", citation.citing());
    json.name("cited").value(citation.cited());
  }

  void assignment(Assignment assignment) throws IOException {
    json.beginObject();
    json.name("what").value(assignment.what());
    text("body", assignment.body());
    text("deadline", assignment.deadline());
    json.name("status").value(assignment.status().name());
    text("asOf", assignment.asOf());
  }

  void indicator(Indicator indicator) throws IOException {
    json.beginObject();
    json.name("measure").value(indicator.measure());
    text("subject", indicator.subject());
    text("asOf", indicator.asOf());
    json.name("of").value(indicator.kind().name());
    text("row", indicator.row());
    text("column", indicator.column());
  }

  private void text(String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.name(name).value(value);
    }
  }
}
