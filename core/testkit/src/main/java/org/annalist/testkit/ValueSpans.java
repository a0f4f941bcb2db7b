package org.annalist.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.Components;

/** The spans that a layer's value holds, by the components that the runtime would store. */
final class ValueSpans {

  private ValueSpans() {}

  /**
   * The spans among a value's components, and in their lists.
   *
   * @throws AssertionError if the value is no record and no constructor names its components, or
   *     one of them has no accessor
   */
  static List<Span> of(Object value) {
    List<Span> spans = new ArrayList<>();
    for (String component : components(value.getClass())) {
      collect(read(value, component), spans);
    }
    return spans;
  }

  private static void collect(Object component, List<Span> spans) {
    if (component instanceof Span span) {
      spans.add(span);
    } else if (component instanceof List<?> list) {
      list.forEach(element -> collect(element, spans));
    }
  }

  private static List<String> components(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Components names = constructor.getAnnotation(Components.class);
      if (names != null) {
        return List.of(names.value());
      }
    }
    throw new AssertionError(type + " is no record and has no constructor with @Components");
  }

  private static Object read(Object value, String component) {
    try {
      var accessor = value.getClass().getMethod(component);
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(value.getClass() + " has no accessor " + component + "()", e);
    }
  }
}
