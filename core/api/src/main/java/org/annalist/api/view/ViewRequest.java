package org.annalist.api.view;

import java.util.Locale;
import org.annalist.api.Cancellation;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Snapshot;
import org.osgi.annotation.versioning.ProviderType;

/** What a view is asked to show. */
@ProviderType
public interface ViewRequest {

  Snapshot snapshot();

  /** Language and region of words, numbers and days. */
  Locale locale();

  Settings settings();

  /** The selection, for views that follow it; {@link Selection#NONE} for others. */
  Selection selection();

  Cancellation cancellation();

  /**
   * What a layer is called in the locale, by the plugin that writes it (key {@code layer.NAME} of
   * its resource bundle); the layer's name if it has no words for it, or is not there.
   */
  default String label(String layer) {
    return layer;
  }

  /**
   * What a component of a layer is called in the locale (key {@code layer.NAME.COMPONENT}); the
   * component's name if the layer's plugin has no words for it, or is not there.
   */
  default String label(String layer, String component) {
    return component;
  }
}
