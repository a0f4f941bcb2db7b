package org.annalist.workbench;

import java.util.List;
import org.annalist.api.Producer;
import org.annalist.api.annotation.Cursor;

/** Reads annotations of a list. */
final class FakeCursor implements Cursor<Object> {

  private final List<FakeAnnotation> all;
  private int at = -1;

  FakeCursor(List<FakeAnnotation> all) {
    this.all = all;
  }

  private FakeAnnotation current() {
    return all.get(at);
  }

  @Override
  public boolean next() {
    return ++at < all.size();
  }

  @Override
  public String document() {
    return current().document();
  }

  @Override
  public int begin() {
    return current().begin();
  }

  @Override
  public int end() {
    return current().end();
  }

  @Override
  public long id() {
    return at + 1;
  }

  @Override
  public Object value() {
    throw new IllegalStateException("read by name only");
  }

  @Override
  public Producer producer() {
    return new Producer("fake", "1.0.0");
  }

  @Override
  public String rule() {
    return "fake";
  }

  @Override
  public double confidence() {
    return 1;
  }

  @Override
  public boolean stale() {
    return current().stale();
  }

  @Override
  public List<String> components() {
    return List.copyOf(current().values().keySet());
  }

  @Override
  public int component(String name) {
    return components().indexOf(name);
  }

  @Override
  public double number(int component) {
    return Double.parseDouble(text(component));
  }

  @Override
  public String text(int component) {
    return current().values().get(components().get(component));
  }
}
