package org.annalist.testkit.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a gold file written by hand into the JSON that is scored, and finds its offsets.
 *
 * <pre>
 * {@literal @}doc article.txt
 * {@literal @}created 2023-04-19
 * L 7                                    line of the text, from 1
 * E PERSON | Vũ Đức Bảo                  entity
 * T DATE | ngày 17-3-2021 | 2021-03-17   time
 * M 29/34 | value=29 | of=34 | unit=nội dung
 * F holds | person=Vũ Đức Bảo | position=Trưởng ban Tổ chức Thành ủy
 * </pre>
 *
 * <p>Within a line the items of one layer stand in the order of the text: each is looked for, as a
 * whole word, after the end of the one before. {@code | nth=2} takes the second such place, {@code
 * | glued} a place inside a word. Lines that begin with # are remarks.
 */
public final class GoldCompiler {
  private static final Set<String> ENTITIES =
      Set.of("PERSON", "POSITION", "ORGANIZATION", "LOCATION", "LEGAL_DOCUMENT");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET", "INTERVAL");
  private static final Set<String> QUALIFIERS =
      Set.of("EXACT", "MORE_THAN", "LESS_THAN", "NEARLY", "ABOUT", "AT_LEAST", "AT_MOST", "ORDER");
  private static final Set<String> FACTS = Set.of("holds", "document", "breakdown", "progress");
  private static final Pattern BAR = Pattern.compile("\\s+\\|\\s+|\\s+\\|$");

  private final UnaryOperator<String> texts;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> cursors = new HashMap<>();
  private final JsonArray entities = new JsonArray();
  private final JsonArray times = new JsonArray();
  private final JsonArray figures = new JsonArray();
  private final JsonArray facts = new JsonArray();
  private String document = "";
  private String created = "";
  private String text = "";
  private int lineEnd;

  private GoldCompiler(UnaryOperator<String> texts) {
    this.texts = texts;
  }

  /**
   * Compiles the lines of a hand-written file.
   *
   * @param texts gives the text that a document's gold refers to
   * @throws IllegalArgumentException when an item cannot be read or is not found in its line; the
   *     message names every such line by its number
   */
  public static JsonObject compile(List<String> lines, UnaryOperator<String> texts) {
    GoldCompiler compiler = new GoldCompiler(texts);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        try {
          compiler.read(line);
        } catch (IllegalArgumentException e) {
          compiler.faults.add("line " + (i + 1) + ": " + e.getMessage());
        }
      }
    }
    if (!compiler.faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", compiler.faults));
    }
    return compiler.gold();
  }

  private JsonObject gold() {
    JsonObject gold = new JsonObject();
    gold.addProperty("document", document);
    if (created.isEmpty()) {
      gold.add("created", JsonNull.INSTANCE);
    } else {
      gold.addProperty("created", created);
    }
    gold.add("entities", entities);
    gold.add("times", times);
    gold.add("figures", figures);
    gold.add("facts", facts);
    return gold;
  }

  private void read(String line) {
    String rest = line.substring(line.indexOf(' ') + 1).strip();
    switch (line.split("\\s", 2)[0]) {
      case "@doc" -> {
        document = rest;
        text = texts.apply(document);
      }
      case "@created" -> created = rest;
      case "L" -> goTo(Integer.parseInt(rest));
      case "E" -> entity(BAR.split(rest));
      case "T" -> time(BAR.split(rest));
      case "M" -> figure(BAR.split(rest));
      case "F" -> fact(BAR.split(rest));
      default -> throw new IllegalArgumentException("cannot read: " + line);
    }
  }

  private void goTo(int number) {
    int start = 0;
    for (int n = 1; n < number; n++) {
      start = text.indexOf('\n', start) + 1;
      require(start > 0, "the text has no line " + number);
    }
    int end = text.indexOf('\n', start);
    lineEnd = end < 0 ? text.length() : end + 1;
    for (String layer : List.of("E", "T", "M")) {
      cursors.put(layer, start);
    }
  }

  private void entity(String... fields) {
    require(ENTITIES.contains(fields[0]), "unknown entity type " + fields[0]);
    require(fields.length > 1, "an entity needs a type and a text");
    JsonObject item = place("E", fields[1], attributes(fields, 2));
    item.addProperty("type", fields[0]);
    entities.add(item);
  }

  private void time(String... fields) {
    require(
        TIMES.contains(fields[0]) && fields.length > 2,
        "a time needs a known type, text and value");
    JsonObject item = place("T", fields[1], attributes(fields, 3));
    item.addProperty("type", fields[0]);
    item.addProperty("value", fields[2]);
    times.add(item);
  }

  private void figure(String... fields) {
    Map<String, String> attributes = attributes(fields, 1);
    String qualifier = attributes.getOrDefault("qualifier", "EXACT");
    require(
        attributes.containsKey("value") && QUALIFIERS.contains(qualifier),
        "a figure needs a value and a known qualifier");
    JsonObject item = place("M", fields[0], attributes);
    item.addProperty("value", number(attributes.get("value")));
    item.addProperty("qualifier", qualifier);
    for (String bound : List.of("of", "to")) {
      if (attributes.containsKey(bound)) {
        item.addProperty(bound, number(attributes.get(bound)));
      }
    }
    if (attributes.containsKey("percent")) {
      item.addProperty("percent", true);
    }
    item.addProperty("unit", attributes.getOrDefault("unit", ""));
    figures.add(item);
  }

  private void fact(String... fields) {
    require(FACTS.contains(fields[0]), "unknown fact " + fields[0]);
    JsonObject fact = new JsonObject();
    fact.addProperty("kind", fields[0]);
    attributes(fields, 1)
        .forEach(
            (name, value) -> fact.addProperty(name.equals("kind") ? "documentKind" : name, value));
    facts.add(fact);
  }

  /** Finds an item after the one before it and moves the layer's cursor behind it. */
  private JsonObject place(String layer, String surface, Map<String, String> attributes) {
    require(cursors.containsKey(layer), "an item needs a line (L) before it");
    String quoted = Pattern.quote(surface);
    Pattern pattern =
        attributes.containsKey("glued")
            ? Pattern.compile(quoted)
            : Pattern.compile("(?<!\\w)" + quoted + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    Matcher matcher =
        pattern.matcher(text).region(cursors.get(layer), lineEnd).useTransparentBounds(true);
    for (int n = Integer.parseInt(attributes.getOrDefault("nth", "1")); n > 0; n--) {
      require(matcher.find(), "not found in the line after the item before it: " + surface);
    }
    cursors.put(layer, matcher.end());
    JsonObject item = new JsonObject();
    item.addProperty("begin", matcher.start());
    item.addProperty("end", matcher.end());
    item.addProperty("text", surface);
    return item;
  }

  private static Map<String, String> attributes(String[] fields, int from) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = from; i < fields.length; i++) {
      String[] pair = fields[i].split("=", 2);
      attributes.put(pair[0].strip(), pair.length > 1 ? pair[1].strip() : "");
    }
    return attributes;
  }

  private static Number number(String text) {
    double value = Double.parseDouble(text);
    if (value == Math.rint(value)) {
      return (long) value;
    }
    return value;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
