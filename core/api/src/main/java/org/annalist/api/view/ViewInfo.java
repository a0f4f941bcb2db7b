package org.annalist.api.view;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link View}; service properties under OSGi, read by reflection elsewhere. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ComponentPropertyType
public @interface ViewInfo {

  /** Prefix of the service properties: {@code view.id} and so on. */
  String PREFIX_ = "view.";

  /** Unique id, such as {@code timeline}. */
  String id();

  /** Label, or a key of the plugin's resource bundle ({@code %label}). */
  String label();

  /** Name of an icon of the workbench's family; a neutral one is used where it is unknown. */
  String icon() default "view";

  /** Perspectives it belongs to: read, people, figures, timeline, programme, documents. */
  String[] perspective() default {};

  /** Where it likes to stand: editor, left, right, bottom. */
  String area() default "right";

  /** Place among the views of its area, smaller first. */
  int order() default 100;

  /** Whether its content is the selection; it is then shown anew when the selection changes. */
  boolean follows() default false;
}
