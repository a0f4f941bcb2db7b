package org.annalist.runtime.store;

import java.util.List;
import java.util.Set;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Cursor;

/** Reads the blocks of one layer, document by document. */
final class BlockCursor<V> implements Cursor<V> {

  private static final Span ANYWHERE = new Span(0, Integer.MAX_VALUE);

  private final List<DocumentEntry> documents;
  private final String layer;
  private final List<Component> components;
  private final ValueClass<V> values;
  private final Set<Producer> present;
  private final Span within;

  private int at = -1;
  private ColumnBlock block;
  private int row;
  private Producer known;
  private boolean knownStale;
  private int rows;
  // The schema of the block, when it was last compared, and where it has the components.
  private Schema compared;
  private int[] mapping;

  /**
   * @param documents documents to read, in order
   * @param components components that the reader speaks of
   * @param values the reader's class of values; null if it knows none
   * @param present producers that are there
   * @param within annotations must overlap or touch it; null for all
   */
  BlockCursor(
      List<DocumentEntry> documents,
      String layer,
      List<Component> components,
      ValueClass<V> values,
      Set<Producer> present,
      Span within) {
    this.documents = documents;
    this.layer = layer;
    this.components = components;
    this.values = values;
    this.present = present;
    this.within = within == null ? ANYWHERE : within;
  }

  @Override
  public boolean next() {
    row++;
    while (true) {
      while (block != null && row < rows) {
        if (block.end(row) >= within.begin()) {
          return true;
        }
        row++;
      }
      if (at + 1 >= documents.size()) {
        at = documents.size();
        block = null;
        return false;
      }
      enter(documents.get(++at).block(layer));
    }
  }

  private void enter(ColumnBlock entered) {
    block = entered;
    if (block != null) {
      row = within == ANYWHERE ? 0 : block.firstReaching(within.begin());
      rows = within == ANYWHERE ? block.size() : block.firstFrom(within.end() + 1);
      if (block.schema() != compared) {
        compare();
      }
    }
  }

  private void compare() {
    compared = block.schema();
    mapping = new int[components.size()];
    for (int i = 0; i < mapping.length; i++) {
      mapping[i] = compared.component(components.get(i).name());
    }
  }

  private ColumnBlock block() {
    if (block == null) {
      throw new IllegalStateException("The cursor stands on no annotation; call next() first");
    }
    return block;
  }

  private DocumentEntry entry() {
    block();
    return documents.get(at);
  }

  @Override
  public String document() {
    return entry().id();
  }

  @Override
  public int begin() {
    return block().begin(row);
  }

  @Override
  public int end() {
    return block().end(row);
  }

  @Override
  public long id() {
    return ColumnBlock.id(document(), block.hash(row));
  }

  @Override
  public V value() {
    block();
    if (values == null) {
      throw new IllegalStateException("A cursor by name does not know the class of its values");
    }
    if (!compared.components().equals(values.components())) {
      throw new IllegalStateException(
          "Layer "
              + layer
              + " was written with components "
              + compared.components().stream().map(Component::name).toList()
              + ", not "
              + components());
    }
    return values.build(block.parts(row));
  }

  @Override
  public Producer producer() {
    return block().producer(row);
  }

  @Override
  public String rule() {
    return block().rule(row);
  }

  @Override
  public double confidence() {
    return block().confidence(row) / 100.0;
  }

  @Override
  public boolean stale() {
    Producer producer = producer();
    // Neighbours mostly have one producer, and one object for it.
    if (producer != known) {
      known = producer;
      knownStale = !producer.isAnalyst() && !present.contains(producer);
    }
    return knownStale;
  }

  @Override
  public List<String> components() {
    return components.stream().map(Component::name).toList();
  }

  @Override
  public int component(String name) {
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public double number(int component) {
    block();
    int stored = mapping[component];
    return stored < 0 ? Double.NaN : block.number(row, stored);
  }

  @Override
  public String text(int component) {
    block();
    int stored = mapping[component];
    return stored < 0 ? "" : block.text(row, stored);
  }
}
