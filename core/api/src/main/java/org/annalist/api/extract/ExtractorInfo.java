package org.annalist.api.extract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Metadata of an {@link Extractor}; service properties under OSGi, read by reflection elsewhere.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ComponentPropertyType
public @interface ExtractorInfo {

  /** Prefix of the service properties: {@code extractor.name} and so on. */
  String PREFIX_ = "extractor.";

  /** Unique name, such as {@code times}; the producer of its annotations. */
  String name();

  /** Names of the layers it reads; others cannot be read. Tokens are always there. */
  String[] reads() default {};

  /**
   * Names of the layers it writes; others are refused. A layer has one writer. Layers of the
   * plugin's own are declared by {@link Findings.Builder#add} with their {@link
   * org.annalist.api.annotation.Layer}. Views call them by the keys {@code layer.NAME} and {@code
   * layer.NAME.COMPONENT} of the plugin's resource bundle.
   */
  String[] writes();

  /** What it sees. */
  Scope scope() default Scope.DOCUMENT;
}
