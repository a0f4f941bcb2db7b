package org.annalist.workbench.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Task;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.Platform;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.workbench.look.Words;

/**
 * Something that can be exported.
 *
 * @param format how it is written
 * @param view the view whose contents are written; null for the whole corpus
 */
record ExportItem(ExportFormat format, ViewDescriptor view) {

  /** All there is: the corpus in every format, then every view in every format for views. */
  static List<ExportItem> all(Platform platform) {
    List<ExportItem> all = new ArrayList<>();
    List<ExportFormat> formats = platform.formats();
    formats.stream().filter(f -> !f.ofView()).forEach(f -> all.add(new ExportItem(f, null)));
    for (ViewDescriptor view : platform.views()) {
      formats.stream().filter(ExportFormat::ofView).forEach(f -> all.add(new ExportItem(f, view)));
    }
    return all;
  }

  String label(Words words) {
    String how = format.label().apply(words.locale());
    return view == null ? how : words.of("export.ofView", view.label().apply(words.locale()), how);
  }

  /** What the file is called unless the user says otherwise; empty for a folder. */
  String fileName() {
    String extension = format.name().substring(format.name().lastIndexOf('-') + 1);
    return format.folder() ? "" : (view == null ? "annalist" : view.id()) + "." + extension;
  }

  /** Starts to write it. */
  Task<List<Problem>> write(
      Platform platform, Snapshot snapshot, Selection selection, Locale locale, Path target) {
    return view == null
        ? platform.export(format.name(), snapshot, locale, target)
        : new TaskChain<>(
            platform.show(view.id(), snapshot, locale, selection),
            model -> platform.export(format.name(), snapshot, model, locale, target));
  }
}
