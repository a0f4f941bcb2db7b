package org.annalist.api.export;

import java.util.Locale;
import java.util.Optional;
import org.annalist.api.Cancellation;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.ViewModel;
import org.osgi.annotation.versioning.ProviderType;

/** What an exporter is asked to write. */
@ProviderType
public interface ExportRequest {

  Snapshot snapshot();

  /** What the view shows; empty if the corpus itself is asked for. */
  Optional<ViewModel> model();

  ExportTarget target();

  /** Language of words that are not the documents' own. */
  Locale locale();

  Settings settings();

  Cancellation cancellation();
}
