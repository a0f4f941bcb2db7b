package org.annalist.api.load;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of a {@link Loader}; service properties under OSGi, read by reflection elsewhere. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ComponentPropertyType
public @interface LoaderInfo {

  /** Prefix of the service properties: {@code loader.name} and so on. */
  String PREFIX_ = "loader.";

  /** Unique name, such as {@code load-text}. */
  String name();

  /** Media types it reads, such as {@code text/plain}. */
  String[] mediaTypes();

  /** Extensions of file names it takes, lower case, without the dot; for detection. */
  String[] extensions();

  /** Among loaders of one media type the one with the greatest rank is used. */
  int rank() default 0;
}
