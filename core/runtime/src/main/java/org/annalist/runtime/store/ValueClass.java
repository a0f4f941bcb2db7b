package org.annalist.runtime.store;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.api.annotation.Components;

/**
 * Takes values of a layer's class to pieces and builds them again, by reflection. Kept by the class
 * itself (see {@link ValueClasses}), so that it goes when the class goes.
 *
 * @param <V> class of the values
 */
public final class ValueClass<V> {

  private final Constructor<?> constructor;
  private final List<Component> components;
  private final List<Method> accessors;
  private final List<Class<?>> elements;

  private ValueClass(
      Constructor<?> constructor,
      List<Component> components,
      List<Method> accessors,
      List<Class<?>> elements) {
    this.constructor = constructor;
    this.components = List.copyOf(components);
    this.accessors = accessors;
    this.elements = elements;
  }

  /**
   * Looks at a class.
   *
   * @throws IllegalArgumentException if it is no record and has no constructor with {@link
   *     Components}, or a component has no accessor or a type that is not supported
   */
  static ValueClass<?> of(Class<?> type) {
    Constructor<?> constructor = constructor(type);
    List<String> names = names(type, constructor);
    Type[] types = constructor.getGenericParameterTypes();
    if (names.size() != types.length) {
      throw new IllegalArgumentException(
          type.getName() + " names " + names + " for " + types.length + " constructor parameters");
    }
    List<Component> components = new ArrayList<>();
    List<Method> accessors = new ArrayList<>();
    List<Class<?>> elements = new ArrayList<>();
    for (int i = 0; i < types.length; i++) {
      boolean list = types[i] instanceof ParameterizedType p && p.getRawType() == List.class;
      Class<?> element = element(type, names.get(i), types[i]);
      components.add(component(type, names.get(i), element, list));
      accessors.add(accessor(type, names.get(i)));
      elements.add(element);
    }
    return new ValueClass<>(open(type, constructor), components, accessors, elements);
  }

  private static Constructor<?> constructor(Class<?> type) {
    try {
      if (type.isRecord()) {
        return type.getDeclaredConstructor(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new));
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type.getName() + " has no canonical constructor", e);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.isAnnotationPresent(Components.class)) {
        return constructor;
      }
    }
    throw new IllegalArgumentException(
        type.getName()
            + " is no record and has no constructor with @Components, so it cannot be stored");
  }

  private static List<String> names(Class<?> type, Constructor<?> constructor) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList()
        : List.of(constructor.getAnnotation(Components.class).value());
  }

  private static Class<?> element(Class<?> type, String name, Type declared) {
    if (declared instanceof Class<?> plain) {
      return plain;
    }
    if (declared instanceof ParameterizedType list
        && list.getRawType() == List.class
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && !element.isPrimitive()) {
      return element;
    }
    throw unsupported(type, name, declared.getTypeName());
  }

  private static Component component(Class<?> type, String name, Class<?> element, boolean list) {
    if (element.isEnum()) {
      List<String> constants =
          Arrays.stream(element.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
      return new Component(name, Component.Type.ENUM, list, constants);
    }
    return new Component(name, type(type, name, element, list), list, List.of());
  }

  private static Component.Type type(Class<?> type, String name, Class<?> element, boolean inList) {
    if (element == String.class) {
      return Component.Type.TEXT;
    } else if (element == Span.class) {
      return Component.Type.SPAN;
    } else if (element == Place.class) {
      return Component.Type.PLACE;
    } else if (element == (inList ? Integer.class : int.class)) {
      return Component.Type.INT;
    } else if (element == (inList ? Long.class : long.class)) {
      return Component.Type.LONG;
    } else if (element == (inList ? Double.class : double.class)) {
      return Component.Type.DOUBLE;
    } else if (element == (inList ? Boolean.class : boolean.class)) {
      return Component.Type.BOOLEAN;
    }
    throw unsupported(type, name, element.getTypeName());
  }

  private static IllegalArgumentException unsupported(Class<?> type, String name, String found) {
    return new IllegalArgumentException(
        "Component "
            + name
            + " of "
            + type.getName()
            + " is of type "
            + found
            + "; supported are String, int, long, double, boolean, enums, Span, Place and lists");
  }

  private static Method accessor(Class<?> type, String name) {
    try {
      return open(type, type.getMethod(name));
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "Component " + name + " of " + type.getName() + " has no public accessor " + name + "()",
          e);
    }
  }

  private static <A extends AccessibleObject> A open(Class<?> type, A member) {
    if (!member.trySetAccessible()) {
      throw new IllegalArgumentException(type.getName() + " is closed to reflection: " + member);
    }
    return member;
  }

  /** The components in order. */
  public List<Component> components() {
    return components;
  }

  /**
   * Takes a value to pieces: {@link String}, {@link Long} (also for booleans and enums), {@link
   * Double}, {@link Span}, {@link Place}, or lists of these.
   *
   * @throws IllegalArgumentException if an accessor throws or returns null
   */
  public Object[] parts(Object value) {
    Object[] parts = new Object[components.size()];
    for (int i = 0; i < parts.length; i++) {
      try {
        parts[i] = part(accessors.get(i).invoke(value));
      } catch (ReflectiveOperationException | RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        throw new IllegalArgumentException(
            "Component "
                + components.get(i).name()
                + " of "
                + value.getClass().getName()
                + " cannot be read: "
                + cause.getMessage(),
            e);
      }
    }
    return parts;
  }

  private static Object part(Object read) {
    if (read instanceof List<?> list) {
      return list.stream().map(ValueClass::part).toList();
    } else if (read instanceof Enum<?> constant) {
      return (long) constant.ordinal();
    } else if (read instanceof Boolean flag) {
      return flag ? 1L : 0L;
    } else if (read instanceof Integer number) {
      return number.longValue();
    } else if (read == null) {
      throw new IllegalArgumentException("it is null");
    }
    return read;
  }

  /**
   * Builds a value from its parts.
   *
   * @throws IllegalStateException if the constructor refuses them
   */
  @SuppressWarnings("unchecked") // the constructor is one of V
  public V build(Object[] parts) {
    Object[] arguments = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      arguments[i] = argument(i, parts[i]);
    }
    try {
      return (V) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IllegalStateException(
          constructor.getDeclaringClass().getName() + " refuses a stored value: " + cause, e);
    }
  }

  private Object argument(int component, Object part) {
    if (part instanceof List<?> list) {
      return list.stream().map(element -> argument(component, element)).toList();
    }
    return switch (components.get(component).type()) {
      case ENUM -> elements.get(component).getEnumConstants()[((Long) part).intValue()];
      case BOOLEAN -> (Long) part != 0;
      case INT -> ((Long) part).intValue();
      default -> part;
    };
  }
}
