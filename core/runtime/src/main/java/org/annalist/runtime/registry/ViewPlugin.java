package org.annalist.runtime.registry;

import java.util.Comparator;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;

/** A view with its metadata. */
public final class ViewPlugin extends Plugin<View> {

  /** By order, then id. */
  static final Comparator<ViewPlugin> BY_ORDER =
      Comparator.comparingInt((ViewPlugin view) -> view.descriptor.order())
          .thenComparing(Plugin::name);

  private final ViewDescriptor descriptor;

  private ViewPlugin(String id, Home home, View instance, Properties properties) throws Malformed {
    super(Contribution.Kind.VIEW, id, home, instance);
    String prefix = ViewInfo.PREFIX_;
    descriptor =
        new ViewDescriptor(
            id,
            labels().of(properties.required(prefix + "label")),
            properties.text(prefix + "icon", "view"),
            properties.texts(prefix + "perspective"),
            properties.text(prefix + "area", "right"),
            properties.number(prefix + "order", 100),
            properties.flag(prefix + "follows"));
  }

  static ViewPlugin read(View instance, Properties properties, Home home) throws Malformed {
    String id = properties.required(ViewInfo.PREFIX_ + "id");
    return new ViewPlugin(id, home, instance, properties);
  }

  /** How products see it. */
  public ViewDescriptor descriptor() {
    return descriptor;
  }
}
