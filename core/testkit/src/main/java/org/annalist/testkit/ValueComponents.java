package org.annalist.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.annalist.api.Span;
import org.annalist.api.annotation.Components;

/** The components of a layer's values, as the runtime would store them. */
final class ValueComponents {

  private final List<String> names;
  private final List<Method> accessors;

  private ValueComponents(List<String> names, List<Method> accessors) {
    this.names = names;
    this.accessors = accessors;
  }

  /**
   * The components of a class of values.
   *
   * @throws AssertionError if it is no record and no constructor names its components, or one of
   *     them has no accessor
   */
  static ValueComponents of(Class<?> type) {
    List<String> names = names(type);
    List<Method> accessors = new ArrayList<>();
    for (String name : names) {
      try {
        Method accessor = type.getMethod(name);
        accessor.setAccessible(true);
        accessors.add(accessor);
      } catch (NoSuchMethodException e) {
        throw new AssertionError(type + " has no accessor " + name + "()", e);
      }
    }
    return new ValueComponents(names, accessors);
  }

  private static List<String> names(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Components components = constructor.getAnnotation(Components.class);
      if (components != null) {
        return List.of(components.value());
      }
    }
    throw new AssertionError(type + " is no record and has no constructor with @Components");
  }

  List<String> names() {
    return names;
  }

  /** A component as number; NaN if it is none. */
  double number(Object value, int component) {
    Object read = read(value, component);
    if (read instanceof Number number) {
      return number.doubleValue();
    }
    if (read instanceof Enum<?> constant) {
      return constant.ordinal();
    }
    return read instanceof Boolean flag ? (flag ? 1 : 0) : Double.NaN;
  }

  /** A component as text, a list joined by {@code ;}. */
  String text(Object value, int component) {
    return text(read(value, component));
  }

  /** The spans among a value's components, and in their lists. */
  List<Span> spans(Object value) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < accessors.size(); i++) {
      collect(read(value, i), spans);
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

  private static String text(Object component) {
    if (component instanceof List<?> list) {
      return list.stream().map(ValueComponents::text).collect(Collectors.joining(";"));
    }
    if (component instanceof Double number) {
      return number.isNaN() || number.isInfinite()
          ? ""
          : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    return component instanceof Enum<?> constant ? constant.name() : String.valueOf(component);
  }

  private Object read(Object value, int component) {
    try {
      return accessors.get(component).invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(value + " does not give its " + names.get(component), e);
    }
  }
}
