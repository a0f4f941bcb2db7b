package org.annalist.bench.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Event;
import org.annalist.api.annotation.Layer;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Point;
import org.annalist.api.annotation.Series;
import org.annalist.api.annotation.Tokens;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.Term;
import org.annalist.api.document.Document;

/**
 * A made-up revision that holds as many events or points of one series as are wanted; each is made
 * when a cursor comes to it, so that what a view keeps of them can be measured alone.
 */
record ManyFacts(Snapshot nothing, int events, int points) implements Snapshot {

  private static final String SERIES = "series-many";
  private static final int PER_DOCUMENT = 1000;
  private static final String[] DAYS = days();

  /** Days of forty years, one string each. */
  private static String[] days() {
    LocalDate first = LocalDate.of(1990, 1, 1);
    String[] days = new String[14_600];
    for (int i = 0; i < days.length; i++) {
      days[i] = first.plusDays(i).toString();
    }
    return days;
  }

  @Override
  @SuppressWarnings("unchecked") // The layer says what its values are.
  public <V> Cursor<V> cursor(Layer<V> layer) {
    if (layer.equals(Layers.EVENTS)) {
      return (Cursor<V>) new Many<>(events, i -> Event.of("họp", day(i), new Span(0, 1)));
    }
    if (layer.equals(Layers.POINTS)) {
      return (Cursor<V>) new Many<>(points, i -> Point.of(SERIES, value(i)).withAsOf(day(i)));
    }
    if (layer.equals(Layers.SERIES) && points > 0) {
      Series series = Series.of(SERIES, Series.Kind.COUNT, "cây đã trồng").withUnit("cây");
      return (Cursor<V>) new Many<>(1, i -> series);
    }
    return nothing.cursor(layer);
  }

  private static String day(int i) {
    return DAYS[(int) ((i * 2_654_435_761L >>> 7) % DAYS.length)];
  }

  private static double value(int i) {
    return new SplittableRandom(i).nextInt(100_000);
  }

  @Override
  public <V> Optional<Annotation<V>> find(Layer<V> layer, long id) {
    Cursor<V> cursor = cursor(layer);
    if (cursor instanceof Many<V> many) {
      many.at = (int) id;
      return Optional.of(many.annotation());
    }
    return nothing.find(layer, id);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document) {
    return nothing.cursor(layer, document);
  }

  @Override
  public <V> Cursor<V> cursor(Layer<V> layer, String document, Span span) {
    return nothing.cursor(layer, document, span);
  }

  @Override
  public Cursor<?> cursor(String layer) {
    return nothing.cursor(layer);
  }

  @Override
  public Cursor<?> cursor(String layer, String document) {
    return nothing.cursor(layer, document);
  }

  @Override
  public Cursor<?> cursor(String layer, String document, Span span) {
    return nothing.cursor(layer, document, span);
  }

  @Override
  public long revision() {
    return 1;
  }

  @Override
  public List<Document> documents() {
    return nothing.documents();
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.empty();
  }

  @Override
  public List<String> layers() {
    return nothing.layers();
  }

  @Override
  public long count(String layer) {
    return layer.equals(Layers.EVENTS_NAME) ? events : nothing.count(layer);
  }

  @Override
  public int count(String layer, String document) {
    return nothing.count(layer, document);
  }

  @Override
  public Tokens tokens(String document) {
    return nothing.tokens(document);
  }

  @Override
  public String text(Place place) {
    return "";
  }

  @Override
  public Place sentence(Place place) {
    return place;
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public List<Term> terms(String lexicon) {
    return List.of();
  }

  /** Makes the value of a number. */
  private interface Maker<V> {
    V make(int number);
  }

  /** Annotations by number, some in each document. */
  private static final class Many<V> implements Cursor<V> {
    private final int count;
    private final Maker<V> maker;
    private int at = -1;
    private String document = "";
    private int documentNumber = -1;

    Many(int count, Maker<V> maker) {
      this.count = count;
      this.maker = maker;
    }

    @Override
    public boolean next() {
      return ++at < count;
    }

    @Override
    public String document() {
      if (at / PER_DOCUMENT != documentNumber) {
        documentNumber = at / PER_DOCUMENT;
        document = String.format("d%08d.txt", documentNumber);
      }
      return document;
    }

    @Override
    public int begin() {
      return at % PER_DOCUMENT * 40;
    }

    @Override
    public int end() {
      return begin() + 20;
    }

    @Override
    public long id() {
      return at;
    }

    @Override
    public V value() {
      return maker.make(at);
    }

    @Override
    public Producer producer() {
      return new Producer("many", "1");
    }

    @Override
    public String rule() {
      return "many";
    }

    @Override
    public double confidence() {
      return 1;
    }

    @Override
    public boolean stale() {
      return false;
    }

    @Override
    public List<String> components() {
      return List.of();
    }

    @Override
    public int component(String name) {
      return -1;
    }

    @Override
    public double number(int component) {
      return Double.NaN;
    }

    @Override
    public String text(int component) {
      return "";
    }
  }
}
