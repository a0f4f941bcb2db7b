package org.annalist.testkit;

import java.util.List;
import org.annalist.api.Producer;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;

/** A cursor over annotations in memory. */
final class GivenCursor<V> implements Cursor<V> {

  /** An annotation and the document it stands in. */
  record Entry<V>(String document, Annotation<V> annotation) {}

  private final List<Entry<V>> entries;
  private final ValueComponents components;
  private final boolean typed;
  private int at = -1;

  /**
   * @param components of the values; null if there are none
   * @param typed whether the reader knows the values' class
   */
  GivenCursor(List<Entry<V>> entries, ValueComponents components, boolean typed) {
    this.entries = entries;
    this.components = components;
    this.typed = typed;
  }

  @Override
  public boolean next() {
    at = Math.min(at + 1, entries.size());
    return at < entries.size();
  }

  private Entry<V> current() {
    if (at < 0 || at >= entries.size()) {
      throw new IllegalStateException("The cursor stands on no annotation; call next() first");
    }
    return entries.get(at);
  }

  @Override
  public String document() {
    return current().document();
  }

  @Override
  public int begin() {
    return current().annotation().span().begin();
  }

  @Override
  public int end() {
    return current().annotation().span().end();
  }

  @Override
  public long id() {
    return current().annotation().id();
  }

  @Override
  public V value() {
    V value = current().annotation().value();
    if (!typed) {
      throw new IllegalStateException("A cursor by name does not know the class of its values");
    }
    return value;
  }

  @Override
  public Producer producer() {
    return current().annotation().producer();
  }

  @Override
  public String rule() {
    return current().annotation().rule();
  }

  @Override
  public double confidence() {
    return current().annotation().confidence();
  }

  @Override
  public boolean stale() {
    current();
    return false;
  }

  @Override
  public List<String> components() {
    return components == null ? List.of() : components.names();
  }

  @Override
  public int component(String name) {
    return components().indexOf(name);
  }

  @Override
  public double number(int component) {
    return components.number(current().annotation().value(), component);
  }

  @Override
  public String text(int component) {
    return components.text(current().annotation().value(), component);
  }
}
