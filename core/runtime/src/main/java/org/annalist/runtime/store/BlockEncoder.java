package org.annalist.runtime.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.annalist.api.Place;
import org.annalist.api.Producer;
import org.annalist.api.Span;

/**
 * Turns rows into blocks, and remembers the schemas of layers. Safe for any thread; blocks of one
 * encoder share their strings.
 */
public final class BlockEncoder {

  // Shorter strings come again and again; longer ones (labels, titles) mostly stand in one place.
  private static final int SLICE_FROM = 24;

  private final Dictionary dictionary = new Dictionary();
  private final ConcurrentMap<Schema, Schema> schemas = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Schema> newest = new ConcurrentHashMap<>();

  /** The one instance of a schema. */
  public Schema remember(Schema schema) {
    Schema known = schemas.putIfAbsent(schema, schema);
    Schema one = known == null ? schema : known;
    newest.merge(schema.layer(), one, (a, b) -> b.version() >= a.version() ? b : a);
    return one;
  }

  /**
   * The schema of a layer's newest version, the last remembered of these; null if there is none.
   */
  public Schema newest(String layer) {
    return newest.get(layer);
  }

  /**
   * Encodes rows; of two that say the same of the same span the first is kept.
   *
   * @param text text of the document
   * @param given rows in any order, their spans inside the text
   */
  public ColumnBlock encode(Schema given, String text, List<Row> rows) {
    Schema schema = remember(given);
    List<Row> sorted = distinct(schema, rows);
    int size = sorted.size();
    long[][] fixed = new long[PackedBlock.FIXED][size];
    List<Producer> producers = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i < size; i++) {
      Row row = sorted.get(i);
      fixed[PackedBlock.BEGIN][i] = row.span().begin();
      fixed[PackedBlock.LENGTH][i] = row.span().length();
      fixed[PackedBlock.HASH][i] = row.hash(schema);
      fixed[PackedBlock.PRODUCER][i] = index(producers, row.producer());
      fixed[PackedBlock.RULE][i] = dictionary.code(row.rule());
      fixed[PackedBlock.CONFIDENCE][i] = row.confidence();
      longest = Math.max(longest, row.span().length());
    }
    int count = PackedBlock.FIXED;
    for (Component component : schema.components()) {
      count += component.columns();
    }
    Columns.Packer packer = new Columns.Packer(count);
    for (long[] column : fixed) {
      packer.add(column);
    }
    for (int i = 0; i < schema.components().size(); i++) {
      pack(packer, schema.components().get(i), i, sorted, text);
    }
    return new PackedBlock(
        schema, dictionary, text, List.copyOf(producers), size, longest, packer.build());
  }

  private static List<Row> distinct(Schema schema, List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows.size());
    Set<Long> seen = new HashSet<>();
    rows.stream().sorted(Row.BY_SPAN).filter(r -> seen.add(r.hash(schema))).forEach(sorted::add);
    return sorted;
  }

  private static int index(List<Producer> producers, Producer producer) {
    int index = producers.indexOf(producer);
    if (index < 0) {
      producers.add(producer);
      return producers.size() - 1;
    }
    return index;
  }

  private void pack(
      Columns.Packer packer, Component component, int index, List<Row> rows, String text) {
    if (!component.list()) {
      List<Object> parts = rows.stream().map(row -> row.parts()[index]).toList();
      pack(packer, component.type(), parts, rows, text);
      return;
    }
    long[] ends = new long[rows.size()];
    List<Object> elements = new ArrayList<>();
    List<Row> owners = new ArrayList<>();
    for (int i = 0; i < ends.length; i++) {
      for (Object element : (List<?>) rows.get(i).parts()[index]) {
        elements.add(element);
        owners.add(rows.get(i));
      }
      ends[i] = elements.size();
    }
    packer.add(ends);
    pack(packer, component.type(), elements, owners, text);
  }

  private void pack(
      Columns.Packer packer,
      Component.Type type,
      List<Object> parts,
      List<Row> owners,
      String text) {
    int size = parts.size();
    switch (type) {
      case DOUBLE -> packer.add(parts.stream().mapToDouble(part -> (Double) part).toArray());
      case INT, LONG, BOOLEAN, ENUM ->
          packer.add(parts.stream().mapToLong(part -> (Long) part).toArray());
      case TEXT -> {
        long[] codes = new long[size];
        for (int i = 0; i < size; i++) {
          codes[i] = code((String) parts.get(i), owners.get(i).span(), text);
        }
        packer.add(codes);
      }
      case SPAN -> packSpans(packer, parts.stream().map(Span.class::cast).toList());
      case PLACE -> {
        packer.add(
            parts.stream().mapToLong(p -> dictionary.code(((Place) p).document())).toArray());
        packSpans(packer, parts.stream().map(part -> ((Place) part).span()).toList());
      }
    }
  }

  private static void packSpans(Columns.Packer packer, List<Span> spans) {
    packer.add(spans.stream().mapToLong(Span::begin).toArray());
    packer.add(spans.stream().mapToLong(Span::length).toArray());
  }

  private long code(String value, Span span, String text) {
    if (value.length() >= SLICE_FROM) {
      int last = span.end() - value.length();
      for (int at = span.begin(); at <= last; at++) {
        if (text.startsWith(value, at)) {
          long slice = PackedBlock.slice(at - span.begin(), value.length());
          return slice < 0 ? slice : dictionary.code(value);
        }
      }
    }
    return dictionary.code(value);
  }
}
