package org.annalist.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constructor from which the runtime rebuilds a layer's value, and names its parameters
 * in order. Each name is also an accessor method without parameters. Records need no mark: their
 * components are used.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.CONSTRUCTOR)
public @interface Components {
  /** Names of the components, in the order of the constructor's parameters. */
  String[] value();
}
