package org.annalist.runtime.registry;

import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.ExportFormat;

/** An exporter with its metadata. */
public final class ExporterPlugin extends Plugin<Exporter> {

  private final ExportFormat format;

  private ExporterPlugin(String name, Home home, Exporter instance, Properties properties)
      throws Malformed {
    super(Contribution.Kind.EXPORTER, name, home, instance);
    String prefix = ExporterInfo.PREFIX_;
    String target = properties.required(prefix + "target");
    if (!target.equals(ExporterInfo.FOLDER) && !target.equals(ExporterInfo.FILE)) {
      throw new Malformed(
          "its property " + prefix + "target is neither folder nor file: " + target);
    }
    format =
        new ExportFormat(
            name,
            labels().of(properties.required(prefix + "label")),
            target.equals(ExporterInfo.FOLDER),
            properties.flag(prefix + "ofView"));
  }

  static ExporterPlugin read(Exporter instance, Properties properties, Home home) throws Malformed {
    String format = properties.required(ExporterInfo.PREFIX_ + "format");
    return new ExporterPlugin(format, home, instance, properties);
  }

  /** How products see it. */
  public ExportFormat format() {
    return format;
  }
}
