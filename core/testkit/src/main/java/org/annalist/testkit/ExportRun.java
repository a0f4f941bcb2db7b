package org.annalist.testkit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.Settings;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.ExportTarget;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.view.ViewModel;

/** One call of an exporter, into memory. Immutable: each {@code with…} gives another run. */
public final class ExportRun {

  private final Snapshot snapshot;
  private final Optional<ViewModel> model;
  private final Locale locale;
  private final Settings settings;
  private final Cancellation cancellation;
  private final long room;

  private ExportRun(
      Snapshot snapshot,
      Optional<ViewModel> model,
      Locale locale,
      Settings settings,
      Cancellation cancellation,
      long room) {
    this.snapshot = snapshot;
    this.model = model;
    this.locale = locale;
    this.settings = settings;
    this.cancellation = cancellation;
    this.room = room;
  }

  /**
   * What an exporter wrote.
   *
   * @param files contents by path; the one file of an export into a file has the empty path
   * @param problems what could not be written as it is
   * @param open number of files that were not closed
   */
  public record Export(SortedMap<String, byte[]> files, List<Problem> problems, int open) {}

  /** A run in Vietnamese on a corpus. */
  public static ExportRun on(AnnotatedCorpus corpus) {
    return new ExportRun(
        corpus.snapshot(),
        Optional.empty(),
        Locale.forLanguageTag("vi-VN"),
        Settings.NONE,
        Cancellation.NONE,
        Long.MAX_VALUE);
  }

  /** The same run on what a view shows. */
  public ExportRun with(ViewModel newModel) {
    return new ExportRun(snapshot, Optional.of(newModel), locale, settings, cancellation, room);
  }

  public ExportRun withLocale(Locale newLocale) {
    return new ExportRun(snapshot, model, newLocale, settings, cancellation, room);
  }

  public ExportRun withSettings(Settings newSettings) {
    return new ExportRun(snapshot, model, locale, newSettings, cancellation, room);
  }

  public ExportRun withCancellation(Cancellation newCancellation) {
    return new ExportRun(snapshot, model, locale, settings, newCancellation, room);
  }

  /** The same run on a disk that is full after so many bytes. */
  public ExportRun withRoom(long bytes) {
    return new ExportRun(snapshot, model, locale, settings, cancellation, bytes);
  }

  /**
   * What the exporter writes.
   *
   * @throws IOException as the exporter does
   */
  public Export export(Exporter exporter) throws IOException {
    ExporterInfo info = exporter.getClass().getAnnotation(ExporterInfo.class);
    MemoryTarget target = new MemoryTarget(info.target().equals(ExporterInfo.FOLDER), room);
    List<Problem> problems = exporter.export(new Request(this, target));
    return new Export(target.files(), problems, target.open());
  }

  private record Request(ExportRun run, ExportTarget target) implements ExportRequest {

    @Override
    public Snapshot snapshot() {
      return run.snapshot;
    }

    @Override
    public Optional<ViewModel> model() {
      return run.model;
    }

    @Override
    public Locale locale() {
      return run.locale;
    }

    @Override
    public Settings settings() {
      return run.settings;
    }

    @Override
    public Cancellation cancellation() {
      return run.cancellation;
    }
  }
}
