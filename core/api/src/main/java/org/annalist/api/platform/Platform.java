package org.annalist.api.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.Task;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.view.ViewModel;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The runtime as products see it: the corpus, the plugins, and calls of plugins that are contained
 * (on a pool thread, with a time limit, faults named). An OSGi service. Safe for any thread.
 */
@ProviderType
public interface Platform extends AutoCloseable {

  Corpus corpus();

  /** All contributions and all that was refused, sorted by kind and name. */
  List<Contribution> contributions();

  /** The bundles that contributions come in, to look at and to change. */
  default Bundles bundles() {
    return Bundles.NONE;
  }

  /** The views that can be shown now, by their order, then id. */
  List<ViewDescriptor> views();

  /** The formats that can be written now, by format. */
  List<ExportFormat> formats();

  /** Problems of the platform itself: refused or faulty plugins, cycles of layers. */
  List<Problem> problems();

  /** The settings of a contribution by its name. */
  Settings settings(String contribution);

  /** Changes settings; extractors whose settings changed work on all documents again. */
  void configure(String contribution, Map<String, String> values);

  /**
   * Asks a view what it shows.
   *
   * @param selection used by views that follow the selection
   * @throws IllegalArgumentException if there is no such view; the message lists those there are
   */
  Task<ViewModel> show(String view, Snapshot snapshot, Locale locale, Selection selection);

  /**
   * Writes the corpus in a format.
   *
   * @param target a file, or an existing or new folder, as the format says
   * @throws IllegalArgumentException if there is no such format; the message lists those there are
   */
  Task<List<Problem>> export(String format, Snapshot snapshot, Locale locale, Path target);

  /** Writes what a view shows in a format that is {@link ExportFormat#ofView}. */
  Task<List<Problem>> export(
      String format, Snapshot snapshot, ViewModel model, Locale locale, Path target);

  /** Stops all work and releases threads. */
  @Override
  void close();
}
