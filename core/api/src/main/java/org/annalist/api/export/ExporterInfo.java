package org.annalist.api.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Metadata of an {@link Exporter}; service properties under OSGi, read by reflection elsewhere. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ComponentPropertyType
public @interface ExporterInfo {

  /** Prefix of the service properties: {@code exporter.format} and so on. */
  String PREFIX_ = "exporter.";

  /** Unique name of the format, as typed after {@code --as}: {@code json}, {@code csv}. */
  String format();

  /** Label, or a key of the plugin's resource bundle ({@code %key}). */
  String label();

  /** What it writes: {@link #FOLDER} or {@link #FILE}. */
  String target();

  /** Whether it writes what a view shows (it then needs a view model) rather than the corpus. */
  boolean ofView() default false;

  /** Several files below a folder. */
  String FOLDER = "folder";

  /** One file. */
  String FILE = "file";
}
