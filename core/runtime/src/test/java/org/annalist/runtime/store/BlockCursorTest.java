package org.annalist.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layer;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Offsets;
import org.annalist.api.document.Source;
import org.junit.jupiter.api.Test;

class BlockCursorTest {

  /** A value of version 1. */
  public record Old(String name, int count) {}

  /** The same in version 2. */
  public record New(int count, String name, boolean fresh) {}

  private static final Layer<Old> OLD = Layer.overlapping("org.example.thing", Old.class);
  private static final Layer<New> NEW =
      Layer.overlapping("org.example.thing", New.class).withVersion(2);
  private static final Producer PRODUCER = new Producer("test", "1.0.0");

  private final BlockEncoder encoder = new BlockEncoder();
  private final ValueClasses classes = new ValueClasses();
  private final CorpusState.Change change = new CorpusState.Change(CorpusState.EMPTY);

  private <V> Row row(Layer<V> layer, int begin, int end, V value) {
    return new Row(Span.of(begin, end), classes.of(layer).parts(value), PRODUCER, "rule", 100);
  }

  private void put(String id, Layer<?> layer, Row... rows) {
    String text = "Một câu. Hai câu. Ba câu.";
    Source source = new Source(URI.create("file:///" + id), id, "text/plain", "", null);
    Document document = Document.of(source, Draft.ofText(text), text, Offsets.IDENTITY, List.of());
    ColumnBlock block = encoder.encode(classes.schema(layer), text, List.of(rows));
    change.put(
        DocumentEntry.loaded(new Origin(id, id, List.of()), 0, document, List.of())
            .withLayers(Map.of(layer.name(), LayerBlocks.of(block))));
  }

  private StoredSnapshot snapshot() {
    return new StoredSnapshot(change.build(), encoder, classes, new TokenCache());
  }

  @Test
  void readsByDocumentThenPlace() {
    put("b", OLD, row(OLD, 3, 4, new Old("x", 1)));
    put("a", OLD, row(OLD, 9, 12, new Old("y", 2)), row(OLD, 1, 2, new Old("z", 3)));

    List<Old> values =
        snapshot().cursor(OLD).stream().map(annotation -> annotation.value()).toList();

    assertThat(values).containsExactly(new Old("z", 3), new Old("y", 2), new Old("x", 1));
  }

  @Test
  void findsWhatOverlapsOrTouchesASpan() {
    put(
        "a",
        OLD,
        row(OLD, 0, 20, new Old("all", 0)),
        row(OLD, 2, 4, new Old("before", 0)),
        row(OLD, 4, 6, new Old("touches", 0)),
        row(OLD, 7, 8, new Old("in", 0)),
        row(OLD, 9, 10, new Old("touches too", 0)),
        row(OLD, 11, 12, new Old("after", 0)));

    Cursor<Old> cursor = snapshot().cursor(OLD, "a", Span.of(6, 9));

    assertThat(cursor.stream().map(a -> a.value().name()))
        .containsExactly("all", "touches", "in", "touches too");
  }

  @Test
  void readsOtherVersionsByTheNamesOfComponents() {
    put("a", OLD, row(OLD, 0, 1, new Old("one", 7)));
    put("b", NEW, row(NEW, 0, 1, new New(8, "two", true)));

    Cursor<New> cursor = snapshot().cursor(NEW);

    int count = cursor.component("count");
    int fresh = cursor.component("fresh");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.number(count)).isEqualTo(7);
    assertThat(cursor.number(fresh)).isNaN();
    assertThat(cursor.text(fresh)).isEmpty();
    assertThatThrownBy(cursor::value)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("org.example.thing")
        .hasMessageContaining("[name, count]");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.value()).isEqualTo(new New(8, "two", true));
    assertThat(cursor.next()).isFalse();
  }

  @Test
  void readsALayerByItsNameAlone() {
    put("a", NEW, row(NEW, 0, 1, new New(8, "two", true)));

    Cursor<?> cursor = snapshot().cursor("org.example.thing");

    assertThat(cursor.components()).containsExactly("count", "name", "fresh");
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.text(1)).isEqualTo("two");
    assertThatThrownBy(cursor::value).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesToReadBeforeTheFirstAndAfterTheLast() {
    put("a", OLD, row(OLD, 0, 1, new Old("one", 7)));
    Cursor<Old> cursor = snapshot().cursor(OLD);

    assertThatThrownBy(cursor::begin).isInstanceOf(IllegalStateException.class);
    assertThat(cursor.next()).isTrue();
    assertThat(cursor.next()).isFalse();
    assertThat(cursor.next()).isFalse();
    assertThatThrownBy(cursor::id).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(cursor::document).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void knowsWhatIsStale() {
    put("a", OLD, row(OLD, 0, 1, new Old("one", 7)));
    Cursor<Old> absent = snapshot().cursor(OLD);
    change.platform(Set.of(PRODUCER), List.of());
    Cursor<Old> present = snapshot().cursor(OLD);

    assertThat(absent.next()).isTrue();
    assertThat(absent.stale()).isTrue();
    assertThat(present.next()).isTrue();
    assertThat(present.stale()).isFalse();
  }

  @Test
  void findsAnAnnotationByItsId() {
    put("a", OLD, row(OLD, 0, 1, new Old("one", 7)), row(OLD, 1, 2, new Old("two", 7)));
    Cursor<Old> cursor = snapshot().cursor(OLD);
    cursor.next();
    cursor.next();

    assertThat(snapshot().find(OLD, cursor.id()).orElseThrow().value().name()).isEqualTo("two");
    assertThat(snapshot().find(OLD, 1)).isEmpty();
  }

  @Test
  void speaksOfPlacesThatAreGoneWithoutFailing() {
    put("a", OLD);

    assertThat(snapshot().text(Place.of("a", 9, 12))).isEqualTo("Hai");
    assertThat(snapshot().text(Place.of("a", 9, 1200))).isEmpty();
    assertThat(snapshot().text(Place.of("gone", 0, 1))).isEmpty();
    assertThat(snapshot().sentence(Place.of("gone", 0, 1))).isEqualTo(Place.of("gone", 0, 1));
    assertThat(snapshot().sentence(Place.of("a", 10, 11))).isEqualTo(Place.of("a", 9, 17));
    assertThat(snapshot().cursor(OLD, "gone").next()).isFalse();
    assertThat(snapshot().layers()).isEmpty();
  }

  @Test
  void scansATextOnce() {
    put("a", OLD);
    StoredSnapshot snapshot = snapshot();

    assertThat(snapshot.tokens("a").sentences()).isEqualTo(3);
    assertThat(snapshot.tokens("a")).isSameAs(snapshot.tokens("a"));
  }
}
