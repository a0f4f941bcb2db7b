package org.annalist.runtime.registry;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The metadata of a contribution: service properties, or what its annotation says. */
public final class Properties {

  private final Map<String, Object> values;

  private Properties(Map<String, Object> values) {
    this.values = values;
  }

  /** The properties of a service. */
  public static Properties of(Map<String, ?> service) {
    return new Properties(new LinkedHashMap<>(service));
  }

  /**
   * What an annotation says, under the names that Declarative Services would give it; nothing if
   * the class does not carry it.
   */
  public static Properties of(Class<?> type, Class<? extends Annotation> info, String prefix) {
    Map<String, Object> values = new LinkedHashMap<>();
    Annotation annotation = type.getAnnotation(info);
    if (annotation != null) {
      for (Method member : info.getDeclaredMethods()) {
        values.put(prefix + member.getName(), read(annotation, member));
      }
    }
    return new Properties(values);
  }

  private static Object read(Annotation annotation, Method member) {
    try {
      Object value = member.invoke(annotation);
      return value instanceof Enum<?> constant ? constant.name() : value;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(annotation + " does not give its " + member.getName(), e);
    }
  }

  /** A text that must be there and not be blank. */
  String required(String name) throws Malformed {
    String text = text(name, "").strip();
    if (text.isEmpty()) {
      throw new Malformed("its property " + name + " is missing or blank");
    }
    return text;
  }

  /** A text, or {@code other} if it is not there. */
  String text(String name, String other) {
    Object value = values.get(name);
    return value == null ? other : value.toString();
  }

  /** Texts, none of them blank. */
  List<String> texts(String name) throws Malformed {
    Object value = values.get(name);
    List<String> texts;
    if (value instanceof Object[] array) {
      texts = Arrays.stream(array).map(String::valueOf).map(String::strip).toList();
    } else if (value instanceof Collection<?> collection) {
      texts = collection.stream().map(String::valueOf).map(String::strip).toList();
    } else {
      texts = value == null ? List.of() : List.of(value.toString().strip());
    }
    if (texts.contains("")) {
      throw new Malformed("its property " + name + " holds a blank entry");
    }
    return texts;
  }

  /** Texts, at least one. */
  List<String> requiredTexts(String name) throws Malformed {
    List<String> texts = texts(name);
    if (texts.isEmpty()) {
      throw new Malformed("its property " + name + " names nothing");
    }
    return texts;
  }

  /** A whole number, or {@code other} if it is not there. */
  int number(String name, int other) throws Malformed {
    Object value = values.get(name);
    if (value instanceof Number number) {
      return number.intValue();
    }
    try {
      return value == null ? other : Integer.parseInt(value.toString().strip());
    } catch (NumberFormatException e) {
      throw new Malformed("its property " + name + " is no whole number: " + value);
    }
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name, "false"));
  }
}
