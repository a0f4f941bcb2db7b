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
}
