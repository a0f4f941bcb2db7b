package org.annalist.runtime.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;

/**
 * A block whose columns are packed into one array. Strings are numbers of the {@link Dictionary};
 * long ones that are words of the annotation's own span are not kept at all but read from the text.
 */
final class PackedBlock implements ColumnBlock {

  static final int BEGIN = 0;
  static final int LENGTH = 1;
  static final int HASH = 2;
  static final int PRODUCER = 3;
  static final int RULE = 4;
  static final int CONFIDENCE = 5;
  static final int FIXED = 6;

  private static final int SLICE_BITS = 15;

  private final Schema schema;
  private final Dictionary dictionary;
  private final String text;
  private final List<Producer> producers;
  private final int size;
  private final int longest;
  private final Columns columns;

  PackedBlock(
      Schema schema,
      Dictionary dictionary,
      String text,
      List<Producer> producers,
      int size,
      int longest,
      Columns columns) {
    this.schema = schema;
    this.dictionary = dictionary;
    this.text = text;
    this.producers = producers;
    this.size = size;
    this.longest = longest;
    this.columns = columns;
  }

  /** The number that stands for characters of the text, if they can be told by one. */
  static long slice(int offset, int length) {
    return offset < 1 << SLICE_BITS && length < 1 << SLICE_BITS
        ? -1 - ((long) offset << SLICE_BITS | length)
        : 0;
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int begin(int row) {
    return (int) columns.at(BEGIN, row);
  }

  @Override
  public int end(int row) {
    return (int) (columns.at(BEGIN, row) + columns.at(LENGTH, row));
  }

  @Override
  public int longest() {
    return longest;
  }

  @Override
  public long hash(int row) {
    return columns.at(HASH, row);
  }

  @Override
  public Producer producer(int row) {
    return producers.get((int) columns.at(PRODUCER, row));
  }

  @Override
  public String rule(int row) {
    return dictionary.text((int) columns.at(RULE, row));
  }

  @Override
  public int confidence(int row) {
    return (int) columns.at(CONFIDENCE, row);
  }

  private Component component(int component) {
    return schema.components().get(component);
  }

  private int column(int component) {
    int column = FIXED;
    for (int i = 0; i < component; i++) {
      column += component(i).columns();
    }
    return column;
  }

  @Override
  public double number(int row, int component) {
    Component of = component(component);
    if (of.list()) {
      return Double.NaN;
    }
    return switch (of.type()) {
      case DOUBLE -> columns.doubleAt(column(component), row);
      case INT, LONG, BOOLEAN, ENUM -> columns.at(column(component), row);
      default -> Double.NaN;
    };
  }

  @Override
  public String text(int row, int component) {
    Component of = component(component);
    int column = column(component);
    if (!of.list()) {
      return text(of, column, row, row);
    }
    StringJoiner joined = new StringJoiner(";");
    int end = (int) columns.at(column, row);
    for (int i = listBegin(column, row); i < end; i++) {
      joined.add(text(of, column + 1, i, row));
    }
    return joined.toString();
  }

  private int listBegin(int column, int row) {
    return row == 0 ? 0 : (int) columns.at(column, row - 1);
  }

  private String text(Component of, int column, int index, int row) {
    return switch (of.type()) {
      case TEXT -> string(column, index, row);
      case ENUM -> of.constants().get((int) columns.at(column, index));
      case BOOLEAN -> columns.at(column, index) == 0 ? "false" : "true";
      case DOUBLE -> decimal(columns.doubleAt(column, index));
      case INT, LONG -> Long.toString(columns.at(column, index));
      case SPAN, PLACE -> part(of, column, index, row).toString();
    };
  }

  private static String decimal(double number) {
    return Double.isFinite(number)
        ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
        : "";
  }

  @Override
  public Object part(int row, int component) {
    Component of = component(component);
    int column = column(component);
    if (!of.list()) {
      return part(of, column, row, row);
    }
    List<Object> parts = new ArrayList<>();
    int end = (int) columns.at(column, row);
    for (int i = listBegin(column, row); i < end; i++) {
      parts.add(part(of, column + 1, i, row));
    }
    return List.copyOf(parts);
  }

  private Object part(Component of, int column, int index, int row) {
    return switch (of.type()) {
      case TEXT -> string(column, index, row);
      case DOUBLE -> columns.doubleAt(column, index);
      case INT, LONG, BOOLEAN, ENUM -> columns.at(column, index);
      case SPAN -> span(column, index);
      case PLACE ->
          new Place(dictionary.text((int) columns.at(column, index)), span(column + 1, index));
    };
  }

  private Span span(int column, int index) {
    int begin = (int) columns.at(column, index);
    return new Span(begin, begin + (int) columns.at(column + 1, index));
  }

  private String string(int column, int index, int row) {
    long code = columns.at(column, index);
    if (code >= 0) {
      return dictionary.text((int) code);
    }
    int slice = (int) (-1 - code);
    int begin = begin(row) + (slice >> SLICE_BITS);
    return text.substring(begin, begin + (slice & (1 << SLICE_BITS) - 1));
  }
}
