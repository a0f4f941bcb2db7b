package org.annalist.runtime.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.annalist.api.Place;
import org.annalist.api.Span;
import org.annalist.runtime.store.Component;
import org.annalist.runtime.store.Schema;

/**
 * Reads the components of an annotation that an analyst made, written as {@link
 * org.annalist.api.annotation.Cursor#text} writes them.
 */
public final class ComponentText {

  private ComponentText() {}

  /**
   * The parts of a value.
   *
   * @param span the annotation's own span; what a span is where none is given
   * @throws IllegalArgumentException if a name is unknown or a text makes no sense
   */
  public static Object[] parts(Schema schema, Map<String, String> components, Span span) {
    List<Component> known = schema.components();
    List<String> names = known.stream().map(Component::name).toList();
    for (String name : components.keySet()) {
      if (!names.contains(name)) {
        throw new IllegalArgumentException(
            "Layer " + schema.layer() + " has no component " + name + ", only " + names);
      }
    }
    Object[] parts = new Object[known.size()];
    for (int i = 0; i < parts.length; i++) {
      String text = components.get(names.get(i));
      parts[i] = text == null ? absent(known.get(i), span) : part(known.get(i), text);
    }
    return parts;
  }

  private static Object absent(Component component, Span span) {
    if (component.list()) {
      return List.of();
    }
    return switch (component.type()) {
      case TEXT -> "";
      case DOUBLE -> Double.NaN;
      case INT, LONG, BOOLEAN, ENUM -> 0L;
      case SPAN -> span;
      case PLACE ->
          throw new IllegalArgumentException("Component " + component.name() + " must be given");
    };
  }

  private static Object part(Component component, String text) {
    if (!component.list()) {
      return element(component, text);
    }
    List<Object> elements = new ArrayList<>();
    if (!text.isEmpty()) {
      for (String element : text.split(";", -1)) {
        elements.add(element(component, element));
      }
    }
    return List.copyOf(elements);
  }

  private static Object element(Component component, String text) {
    try {
      return switch (component.type()) {
        case TEXT -> text;
        case DOUBLE -> text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        case INT -> (long) Integer.parseInt(text);
        case LONG -> Long.parseLong(text);
        case BOOLEAN -> flag(text);
        case ENUM -> constant(component, text);
        case SPAN -> span(text);
        case PLACE -> {
          int mark = text.lastIndexOf('#');
          yield new Place(text.substring(0, mark), span(text.substring(mark + 1)));
        }
      };
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "Component " + component.name() + " cannot be '" + text + "'", e);
    }
  }

  private static long flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("A switch is true or false, not '" + text + "'");
    }
    return text.equals("true") ? 1 : 0;
  }

  private static long constant(Component component, String text) {
    int ordinal = component.constants().indexOf(text);
    if (ordinal < 0) {
      throw new IllegalArgumentException(
          "Component "
              + component.name()
              + " is one of "
              + component.constants()
              + ", not '"
              + text
              + "'");
    }
    return ordinal;
  }

  private static Span span(String text) {
    int dash = text.indexOf('-');
    return new Span(
        Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
  }
}
