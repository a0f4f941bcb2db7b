package org.annalist.runtime.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.List;
import org.annalist.api.Producer;
import org.annalist.api.Span;
import org.annalist.api.annotation.Layer;
import org.junit.jupiter.api.Test;

/** A class of values can go when its plugin does. */
class ClassUnloadingTest {

  /** A value, loaded once more by a loader of its own. */
  public record Fleeting(String name, int count) {}

  private static final class OwnLoader extends ClassLoader {
    OwnLoader() {
      super(Fleeting.class.getClassLoader());
    }

    Class<?> define() throws IOException {
      String file = Fleeting.class.getName().replace('.', '/') + ".class";
      try (InputStream in = getParent().getResourceAsStream(file)) {
        byte[] bytes = in.readAllBytes();
        return defineClass(Fleeting.class.getName(), bytes, 0, bytes.length);
      }
    }
  }

  private final BlockEncoder encoder = new BlockEncoder();
  private final ValueClasses classes = new ValueClasses();

  private <V> ColumnBlock store(Class<V> type, WeakReference<?>[] loader) throws Exception {
    loader[0] = new WeakReference<>(type.getClassLoader());
    Layer<V> layer = Layer.flat("org.example.fleeting", type);
    V value = type.getConstructor(String.class, int.class).newInstance("tên", 3);
    Object[] parts = classes.of(layer).parts(value);
    Row row = new Row(Span.of(0, 1), parts, new Producer("p", "1"), "rule", 100);
    ColumnBlock block = encoder.encode(classes.schema(layer), "text", List.of(row));
    // Not compared: comparing records makes Java itself remember their class.
    assertThat(classes.of(layer).parts(classes.of(layer).build(block.parts(0)))).isEqualTo(parts);
    return block;
  }

  @Test
  void theStoreHoldsNoClassOfValues() throws Exception {
    WeakReference<?>[] loader = new WeakReference<?>[1];
    ColumnBlock block = store(new OwnLoader().define(), loader);

    for (int i = 0; i < 50 && loader[0].get() != null; i++) {
      System.gc();
    }

    assertThat(loader[0].get()).isNull();
    assertThat(block.text(0, 0)).isEqualTo("tên");
    assertThat(block.number(0, 1)).isEqualTo(3);
  }
}
