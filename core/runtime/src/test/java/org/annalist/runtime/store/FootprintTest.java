package org.annalist.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.EntityType;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Holding;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Mention;
import org.annalist.api.annotation.Quantity;
import org.annalist.api.annotation.Timex3;
import org.annalist.api.document.Document;
import org.annalist.api.document.Draft;
import org.annalist.api.document.Offsets;
import org.annalist.api.document.Source;
import org.junit.jupiter.api.Test;

/** How much memory annotations take, and how much reading them does. */
class FootprintTest {

  private static final Producer PRODUCER = new Producer("test", "1.0.0");
  private static final int SENTENCE = 120;

  private final BlockEncoder encoder = new BlockEncoder();
  private final ValueClasses classes = new ValueClasses();
  private final Random random = new Random(20230419);

  @Test
  void anAnnotationTakesAtMost40BytesOfHeap() {
    List<ColumnBlock> kept = new ArrayList<>();
    addDocuments(200, kept);
    kept.clear();
    long before = usedHeap();

    long annotations = addDocuments(4000, kept);

    double bytes = (usedHeap() - before) / (double) annotations;
    System.out.printf("%d annotations, %.1f bytes of heap each%n", annotations, bytes);
    assertThat(kept).isNotEmpty();
    assertThat(annotations).isGreaterThan(400_000);
    assertThat(bytes).isPositive().isLessThanOrEqualTo(40);
  }

  /** Reports of some pages: about 110 annotations in five layers, texts not counted. */
  private long addDocuments(int documents, List<ColumnBlock> kept) {
    long annotations = 0;
    for (int i = 0; i < documents; i++) {
      for (ColumnBlock block : annotate()) {
        annotations += block.size();
        kept.add(block);
      }
    }
    return annotations;
  }

  // All documents share it: texts are there anyway, and are not counted.
  private final String text =
      "Ủy ban nhân dân thành phố đã họp và bàn về việc trồng cây ven sông "
          .repeat(60)
          .substring(0, 30 * SENTENCE);

  private List<ColumnBlock> annotate() {
    List<Row> entities = new ArrayList<>();
    List<Row> times = new ArrayList<>();
    List<Row> figures = new ArrayList<>();
    List<Row> events = new ArrayList<>();
    List<Row> holdings = new ArrayList<>();
    for (int sentence = 0; sentence < text.length() / SENTENCE; sentence++) {
      int at = sentence * SENTENCE;
      entities.add(row(Layers.ENTITIES, at, 14, mention()));
      entities.add(row(Layers.ENTITIES, at + 20, 25, mention()));
      times.add(row(Layers.TIMES, at + 50, 10, Timex3.of(Timex3.Type.DATE, day())));
      figures.add(row(Layers.FIGURES, at + 70, 6, quantity()));
      if (sentence % 3 == 0) {
        Span time = Span.of(at + 50, at + 60);
        String label = text.substring(at, at + 80);
        events.add(row(Layers.EVENTS, at, SENTENCE - 1, Event.of(label, day(), time)));
      }
      if (sentence % 5 == 0) {
        Span person = Span.of(at, at + 14);
        Span position = Span.of(at + 20, at + 45);
        Holding holding = Holding.of("Người " + random.nextInt(3000), "Chủ tịch", person, position);
        holdings.add(row(Layers.HOLDINGS, at, 45, holding));
      }
    }
    return List.of(
        encoder.encode(classes.schema(Layers.ENTITIES), text, entities),
        encoder.encode(classes.schema(Layers.TIMES), text, times),
        encoder.encode(classes.schema(Layers.FIGURES), text, figures),
        encoder.encode(classes.schema(Layers.EVENTS), text, events),
        encoder.encode(classes.schema(Layers.HOLDINGS), text, holdings));
  }

  private <V> Row row(Layer<V> layer, int begin, int length, V value) {
    return new Row(
        Span.of(begin, begin + length),
        classes.of(layer).parts(value),
        PRODUCER,
        "rule-" + random.nextInt(40),
        random.nextInt(5) == 0 ? 90 : 100);
  }

  private Mention mention() {
    EntityType type = EntityType.values()[random.nextInt(5)];
    return switch (type) {
      case PERSON -> Mention.of(type).withName("Nguyễn Văn " + random.nextInt(5000));
      case POSITION ->
          Mention.of(type)
              .withRank("Phó Chủ tịch")
              .withBody("Ủy ban nhân dân quận " + random.nextInt(700));
      case LEGAL_DOCUMENT ->
          Mention.of(type).withKind("Nghị quyết").withNumber(random.nextInt(2000) + "-NQ/TU");
      default -> Mention.of(type);
    };
  }

  private String day() {
    return "20%02d-%02d-%02d"
        .formatted(random.nextInt(25), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private Quantity quantity() {
    double value = random.nextInt(4) == 0 ? random.nextInt(10_000) / 100.0 : random.nextInt(5000);
    Quantity quantity = Quantity.of(value).withUnit("đơn vị " + random.nextInt(200));
    return random.nextBoolean() ? quantity.withOf(value + 10) : quantity.withPercent(true);
  }

  private static long usedHeap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
    }
    return used;
  }

  @Test
  void scanningAMillionAnnotationsAllocatesLessThanAMegabyte() {
    Source source = new Source(java.net.URI.create("file:///a"), "a", "text/plain", "", null);
    String text = "x".repeat(200);
    Document document = Document.of(source, Draft.ofText(text), text, Offsets.IDENTITY, List.of());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      rows.add(row(Layers.FIGURES, i * 2, 2, quantity()));
    }
    ColumnBlock block = encoder.encode(classes.schema(Layers.FIGURES), text, rows);
    CorpusState.Change change = new CorpusState.Change(CorpusState.EMPTY);
    for (int i = 0; i < 10_000; i++) {
      Source named = new Source(source.uri(), "d%05d".formatted(i), "", "", null);
      change.put(
          DocumentEntry.loaded(
                  new Origin("k" + i, named.name(), List.of()),
                  i,
                  Document.of(named, Draft.ofText(text), text, Offsets.IDENTITY, List.of()),
                  List.of())
              .withLayers(java.util.Map.of(Layers.FIGURES_NAME, LayerBlocks.of(block))));
    }
    assertThat(document.text()).isEqualTo(text);
    StoredSnapshot snapshot =
        new StoredSnapshot(change.build(), encoder, classes, new TokenCache());
    scan(snapshot);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);

    long sum = scan(snapshot);

    long allocated = threads.getThreadAllocatedBytes(thread) - before;
    System.out.printf("Scan of 1,000,000 annotations allocated %d bytes%n", allocated);
    assertThat(sum).isPositive();
    assertThat(allocated).isLessThan(1_000_000);
  }

  private static long scan(StoredSnapshot snapshot) {
    Cursor<Quantity> cursor = snapshot.cursor(Layers.FIGURES);
    int value = cursor.component("value");
    int unit = cursor.component("unit");
    int qualifier = cursor.component("qualifier");
    long count = 0;
    double sum = 0;
    while (cursor.next()) {
      count++;
      sum += cursor.begin() + cursor.end() + cursor.number(value) + cursor.confidence();
      sum += cursor.text(unit).length() + cursor.text(qualifier).length();
      sum += cursor.id() & 1;
      sum += cursor.stale() ? 1 : 0;
      sum += cursor.document().length() + cursor.rule().length();
    }
    assertThat(count).isEqualTo(1_000_000);
    return (long) sum;
  }
}
