package org.annalist.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.annalist.api.Problem;
import org.annalist.api.Task;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.platform.Platform;

/** Writes the files of an analysis through the exporter plugins. */
final class Exporting {

  /**
   * A file of the contract, and the format that writes it; an empty file name is the folder itself.
   */
  private record Part(String format, String file) {}

  private static final List<Part> PARTS =
      List.of(new Part("json", ""), new Part("report", ""), new Part("csv", "facts.csv"));

  private final Platform platform;
  private final Snapshot snapshot;
  private final Locale locale;
  private final OutputFolder folder;

  Exporting(Platform platform, Snapshot snapshot, Locale locale, OutputFolder folder) {
    this.platform = platform;
    this.snapshot = snapshot;
    this.locale = locale;
    this.folder = folder;
  }

  /** Writes all parts at once; a part whose plugin is not there becomes a problem. */
  List<Problem> all() throws InterruptedException, OutputFolder.NotWritable {
    List<Problem> problems = new ArrayList<>();
    Map<Part, Task<List<Problem>>> writing = new LinkedHashMap<>();
    for (Part part : PARTS) {
      if (platform.formats().stream().noneMatch(f -> f.name().equals(part.format()))) {
        problems.add(
            Problem.warning("export.missing", "No plugin writes the format " + part.format())
                .remedy("Put its plugin back to get that part of the result"));
      } else {
        writing.put(part, platform.export(part.format(), snapshot, locale, target(part)));
      }
    }
    OutputFolder.NotWritable failure = null;
    for (Map.Entry<Part, Task<List<Problem>>> part : writing.entrySet()) {
      try {
        problems.addAll(written(part.getValue(), target(part.getKey())));
      } catch (OutputFolder.NotWritable e) {
        // The others are waited for, or they would leave half-written files behind.
        failure = failure == null ? e : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return problems;
  }

  private Path target(Part part) {
    return part.file().isEmpty() ? folder.path() : folder.path().resolve(part.file());
  }

  /** Writes one format and waits for it. */
  static List<Problem> write(
      Platform platform, String format, Snapshot snapshot, Locale locale, Path target)
      throws InterruptedException, OutputFolder.NotWritable {
    return written(platform.export(format, snapshot, locale, target), target);
  }

  private static List<Problem> written(Task<List<Problem>> task, Path target)
      throws InterruptedException, OutputFolder.NotWritable {
    try {
      return task.await();
    } catch (CompletionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new OutputFolder.NotWritable(OutputFolder.message(target, cause), cause);
      } else if (e.getCause() instanceof RuntimeException || e.getCause() instanceof Error) {
        throw e;
      }
      // A fault of the plugin, which the message names: the other parts are as good as ever.
      return List.of(
          Problem.error("export.failed", "Could not write " + target)
              .because(e.getCause().getMessage()));
    }
  }
}
