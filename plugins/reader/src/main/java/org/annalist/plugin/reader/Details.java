package org.annalist.plugin.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.view.Cell;
import org.annalist.api.view.Form.Field;
import org.annalist.api.view.Words;

/** Says in labels and values what an annotation holds; the same for cards and for properties. */
final class Details {

  private final Words words;

  Details(Words words) {
    this.words = words;
  }

  List<Field> of(Mention mention) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field(
            words.say("type"),
            Cell.of(words.say("style." + mention.type())).withMark(mention.type().name())));
    quote(fields, "name", mention.name());
    quote(fields, "rank", mention.rank());
    quote(fields, "body", mention.body());
    quote(fields, "kind", mention.kind());
    quote(fields, "number", mention.number());
    return fields;
  }

  List<Field> of(Timex3 time) {
    List<Field> fields = new ArrayList<>();
    String day = time.inferred() ? words.inferred(time.value()) : words.day(time.value());
    Cell value = Cell.of(day);
    fields.add(
        new Field(
            words.say("value"), time.inferred() ? value.withDetail(words.say("inferred")) : value));
    fields.add(Field.of(words.say("type"), words.say("timexType." + time.type())));
    fields.add(Field.of(words.say("timex"), time.value()));
    return fields;
  }

  List<Field> of(Quantity quantity) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(words.say("value"), value(quantity)));
    quote(fields, "unit", quantity.unit());
    fields.add(Field.of(words.say("qualifier"), words.say("qualifier." + quantity.qualifier())));
    boolean scaled = !Double.isNaN(quantity.amount()) && quantity.amount() != quantity.value();
    if (scaled) {
      String amount = words.number(quantity.amount()) + " " + quantity.base();
      fields.add(Field.of(words.say("amount"), amount.strip()));
    }
    if (quantity.change() != Quantity.Change.NONE) {
      fields.add(Field.of(words.say("change"), words.say("change." + quantity.change())));
    }
    quote(fields, "versus", quantity.versus());
    return fields;
  }

  private Cell value(Quantity quantity) {
    if (!quantity.isRatio() || quantity.of() == 0) {
      return Cell.of(words.figure(quantity));
    }
    double share = quantity.value() / quantity.of();
    Cell cell =
        Cell.of(words.say("ratio", words.number(quantity.value()), words.number(quantity.of())))
            .withDetail(words.say("equals", words.percent(Math.rint(share * 1000) / 10)));
    return share >= 0 && share <= 1 ? cell.withRatio(share) : cell;
  }

  /** What a layer of a plugin's own holds, each component by its label. */
  List<Field> ofOwn(Cursor<?> cursor, UnaryOperator<String> label) {
    List<Field> fields = new ArrayList<>();
    for (String component : cursor.components()) {
      String value = cursor.text(cursor.component(component));
      if (!value.isEmpty()) {
        fields.add(Field.of(label.apply(component), value));
      }
    }
    return fields;
  }

  /** Who found it, and how. */
  List<Field> origin(Cursor<?> cursor) {
    List<Field> fields = new ArrayList<>();
    if (cursor.producer().isAnalyst()) {
      fields.add(Field.of(words.say("producer"), words.say("analyst")));
    } else {
      fields.add(Field.of(words.say("rule"), cursor.rule()));
      String found =
          words.say("confidence", cursor.producer().toString(), words.number(cursor.confidence()));
      fields.add(Field.of(words.say("producer"), found));
    }
    if (cursor.stale()) {
      fields.add(Field.of("", words.say("stale")));
    }
    return fields;
  }

  private void quote(List<Field> fields, String label, String text) {
    if (!text.isEmpty()) {
      fields.add(new Field(words.say(label), Cell.of(text).asQuote()));
    }
  }
}
