package org.annalist.api.platform;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A view that can be shown.
 *
 * @param id its unique id
 * @param label its label by language
 * @param icon name of its icon in the workbench's family, such as {@code timeline}
 * @param perspectives names of the perspectives it belongs to
 * @param area where it likes to stand: {@code editor}, {@code left}, {@code right}, {@code bottom}
 * @param order place among the views of an area, smaller first
 * @param follows whether its content is the selection
 */
public record ViewDescriptor(
    String id,
    Function<Locale, String> label,
    String icon,
    List<String> perspectives,
    String area,
    int order,
    boolean follows) {

  public ViewDescriptor {
    perspectives = List.copyOf(perspectives);
  }
}
