package org.annalist.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Breakdown;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Quantity;
import org.junit.jupiter.api.Test;

class BlockEncoderTest {

  private static final Producer PRODUCER = new Producer("test", "1.0.0");
  private static final String TEXT = "x".repeat(70_000);

  private final BlockEncoder encoder = new BlockEncoder();
  private final ValueClasses classes = new ValueClasses();

  /** Every type of component. */
  public record Everything(
      String text,
      int small,
      long large,
      double number,
      boolean flag,
      Thread.State state,
      Span span,
      Place place,
      List<String> texts,
      List<Integer> ints,
      List<Long> longs,
      List<Double> numbers,
      List<Boolean> flags,
      List<Thread.State> states,
      List<Span> spans,
      List<Place> places) {}

  private <V> ColumnBlock encode(Layer<V> layer, String text, List<Span> spans, List<V> values) {
    ValueClass<V> type = classes.of(layer);
    List<Row> rows =
        java.util.stream.IntStream.range(0, values.size())
            .mapToObj(
                i -> new Row(spans.get(i), type.parts(values.get(i)), PRODUCER, "rule", 100 - i))
            .toList();
    return encoder.encode(classes.schema(layer), text, rows);
  }

  private <V> V decode(Layer<V> layer, ColumnBlock block, int row) {
    return classes.of(layer).build(block.parts(row));
  }

  @Test
  void givesBackEveryTypeOfComponent() {
    Layer<Everything> layer = Layer.overlapping("org.example.everything", Everything.class);
    Everything one =
        new Everything(
            "chữ",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            85.39,
            true,
            Thread.State.WAITING,
            Span.of(3, 70_000),
            Place.of("khác.txt", 1, 2),
            List.of("a", "", "a"),
            List.of(-1, 300),
            List.of(1L << 40),
            List.of(Double.NaN, -0.0, 1e300, 0.1),
            List.of(false, true),
            List.of(Thread.State.NEW),
            List.of(Span.of(0, 0), Span.of(5, 6)),
            List.of(Place.of("a", 0, 1)));
    Everything two =
        new Everything(
            "",
            0,
            -7,
            Double.NaN,
            false,
            Thread.State.NEW,
            Span.of(0, 0),
            Place.of("x", 0, 0),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    ColumnBlock block =
        encode(layer, TEXT, List.of(Span.of(0, 5), Span.of(2, 3)), List.of(one, two));

    assertThat(decode(layer, block, 0)).isEqualTo(one);
    assertThat(decode(layer, block, 1)).isEqualTo(two);
    assertThat(block.rule(1)).isEqualTo("rule");
    assertThat(block.confidence(1)).isEqualTo(99);
    assertThat(block.producer(0)).isEqualTo(PRODUCER);
  }

  @Test
  void givesBackDoublesBitByBit() {
    record Number(double value) {}
    Layer<Number> layer = Layer.overlapping("org.example.number", Number.class);
    List<List<Double>> columns =
        List.of(
            List.of(1.0, Double.NaN, 34.0, -3.0),
            List.of(85.39, 0.01, -7.5, 1e9 + 0.25),
            List.of(-0.0, 1.0),
            List.of(Double.POSITIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE),
            List.of(0.1 + 0.2, 1.0 / 3));
    for (List<Double> column : columns) {
      List<Span> spans = column.stream().map(v -> Span.of(0, 1 + column.indexOf(v))).toList();

      ColumnBlock block = encode(layer, TEXT, spans, column.stream().map(Number::new).toList());

      for (int i = 0; i < column.size(); i++) {
        double read = decode(layer, block, i).value();
        assertThat(Double.doubleToLongBits(read)).isEqualTo(bits(column.get(i)));
        assertThat(Double.doubleToLongBits(block.number(i, 0))).isEqualTo(bits(column.get(i)));
      }
    }
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  @Test
  void readsLongWordsOfTheSpanFromTheText() {
    String text = "Sáng nay đoàn công tác đã đến thăm các gia đình chính sách. Chiều về.";
    String label = "đoàn công tác đã đến thăm các gia đình";
    Event event = Event.of(label, "2023-04-19", Span.of(0, 8));

    ColumnBlock block = encode(Layers.EVENTS, text, List.of(Span.of(0, 59)), List.of(event));

    assertThat(decode(Layers.EVENTS, block, 0)).isEqualTo(event);
    assertThat(block.text(0, block.schema().component("label"))).isEqualTo(label);
  }

  @Test
  void sortsByPlaceAndKeepsOneOfEqualAnnotations() {
    Quantity three = Quantity.of(3);

    ColumnBlock block =
        encode(
            Layers.FIGURES,
            TEXT,
            List.of(Span.of(9, 10), Span.of(2, 5), Span.of(2, 3), Span.of(9, 10)),
            List.of(three, three, three, three));

    assertThat(block.size()).isEqualTo(3);
    assertThat(block.begin(0)).isEqualTo(2);
    assertThat(block.end(0)).isEqualTo(3);
    assertThat(block.end(1)).isEqualTo(5);
    assertThat(block.begin(2)).isEqualTo(9);
  }

  @Test
  void writesListsAndDecimalsAsText() {
    Breakdown sum = Breakdown.of(34, List.of(16.0, 8.5, 10.0), Double.NaN, true);

    ColumnBlock block = encode(Layers.BREAKDOWNS, TEXT, List.of(Span.of(0, 9)), List.of(sum));

    Schema schema = block.schema();
    assertThat(block.text(0, schema.component("whole"))).isEqualTo("34");
    assertThat(block.text(0, schema.component("parts"))).isEqualTo("16;8.5;10");
    assertThat(block.text(0, schema.component("percent"))).isEmpty();
    assertThat(block.text(0, schema.component("consistent"))).isEqualTo("true");
    assertThat(block.number(0, schema.component("consistent"))).isEqualTo(1);
    assertThat(block.number(0, schema.component("parts"))).isNaN();
  }

  @Test
  void namesClassAndComponentThatCannotBeStored() {
    record Bad(String fine, Object wrong) {}
    assertThatThrownBy(() -> classes.of(Layer.flat("org.example.bad", Bad.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Bad.class.getName())
        .hasMessageContaining("wrong")
        .hasMessageContaining("java.lang.Object");
    assertThatThrownBy(() -> classes.of(Layer.flat("org.example.bad", Thread.class)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread");
  }

  @Test
  void givesTheSameIdWhateverCameBefore() {
    Quantity value = Quantity.of(29).withUnit("xã");
    BlockEncoder other = new BlockEncoder();
    other.encode(
        classes.schema(Layers.FIGURES),
        TEXT,
        List.of(
            new Row(
                Span.of(0, 1),
                classes.of(Layers.FIGURES).parts(Quantity.of(1).withUnit("đồng")),
                PRODUCER,
                "other",
                50)));
    Row row =
        new Row(Span.of(4, 6), classes.of(Layers.FIGURES).parts(value), PRODUCER, "rule", 100);

    ColumnBlock one = encoder.encode(classes.schema(Layers.FIGURES), TEXT, List.of(row));
    ColumnBlock two = other.encode(classes.schema(Layers.FIGURES), TEXT, List.of(row));

    assertThat(one.hash(0)).isEqualTo(two.hash(0)).isEqualTo(row.hash(one.schema()));
    assertThat(ColumnBlock.id("a", one.hash(0))).isNotEqualTo(ColumnBlock.id("b", one.hash(0)));
  }
}
