package org.annalist.runtime.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.Task;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.ExportTarget;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.runtime.containment.Guard;
import org.annalist.runtime.containment.TimeLimits;
import org.annalist.runtime.registry.ExporterPlugin;
import org.annalist.runtime.registry.Plugin;
import org.annalist.runtime.registry.Roster;
import org.annalist.runtime.registry.ViewPlugin;
import org.annalist.runtime.task.RunningTask;

/** Calls views and exporters. Safe for any thread. */
public final class Output {

  private final Guard guard;
  private final TimeLimits times;
  private final Executor executor;
  private final Supplier<Roster> roster;
  private final Function<String, Settings> settings;

  /**
   * @param settings what users set, by name of the plugin
   */
  public Output(
      Guard guard,
      TimeLimits times,
      Executor executor,
      Supplier<Roster> roster,
      Function<String, Settings> settings) {
    this.guard = guard;
    this.times = times;
    this.executor = executor;
    this.roster = roster;
    this.settings = settings;
  }

  private record Showing(
      Snapshot snapshot,
      Locale locale,
      Settings settings,
      Selection selection,
      Cancellation cancellation,
      Roster roster)
      implements ViewRequest {

    @Override
    public String label(String layer) {
      return roster.words(layer, "layer." + layer, locale, layer);
    }

    @Override
    public String label(String layer, String component) {
      return roster.words(layer, "layer." + layer + "." + component, locale, component);
    }
  }

  private record Exporting(
      Snapshot snapshot,
      Optional<ViewModel> model,
      ExportTarget target,
      Locale locale,
      Settings settings,
      Cancellation cancellation)
      implements ExportRequest {}

  /** Shows a view; see {@link org.annalist.api.platform.Platform#show}. */
  public Task<ViewModel> show(String id, Snapshot snapshot, Locale locale, Selection selection) {
    Roster present = roster.get();
    ViewPlugin view = named("view", id, present.views());
    Selection followed = view.descriptor().follows() ? selection : Selection.NONE;
    return RunningTask.start(
        executor,
        task ->
            guard.call(
                view,
                times.of(characters(snapshot)),
                task,
                (instance, stop) ->
                    instance.show(
                        new Showing(
                            snapshot, locale, settings.apply(id), followed, stop, present))));
  }

  /**
   * Writes a format; see {@link org.annalist.api.platform.Platform#export}.
   *
   * @param model what a view shows; null for the corpus
   */
  public Task<List<Problem>> export(
      String format, Snapshot snapshot, ViewModel model, Locale locale, Path path) {
    ExporterPlugin exporter = named("format", format, roster.get().exporters());
    if (model == null && exporter.format().ofView()) {
      throw new IllegalArgumentException(
          "The format " + format + " writes what a view shows; say which view");
    }
    return RunningTask.start(
        executor,
        task -> {
          try (StagedTarget target = StagedTarget.of(path, exporter.format().folder())) {
            List<Problem> problems =
                guard.call(
                    exporter,
                    times.of(characters(snapshot) * 4),
                    task,
                    IOException.class,
                    (instance, stop) ->
                        instance.export(
                            new Exporting(
                                snapshot,
                                Optional.ofNullable(model),
                                target,
                                locale,
                                settings.apply(format),
                                stop)));
            target.publish();
            return List.copyOf(problems);
          }
        });
  }

  private static long characters(Snapshot snapshot) {
    return snapshot.documents().stream().mapToLong(document -> document.text().length()).sum();
  }

  private static <P extends Plugin<?>> P named(String what, String name, List<P> there) {
    return there.stream()
        .filter(plugin -> plugin.name().equals(name) && !plugin.isOff())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no "
                        + what
                        + " "
                        + name
                        + "; there are "
                        + there.stream().filter(p -> !p.isOff()).map(Plugin::name).toList()));
  }
}
