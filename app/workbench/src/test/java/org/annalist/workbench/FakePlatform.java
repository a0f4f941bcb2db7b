package org.annalist.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Producer;
import org.annalist.api.Selection;
import org.annalist.api.Settings;
import org.annalist.api.Span;
import org.annalist.api.Task;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.Explanation;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.Journal;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.api.platform.Bundles;
import org.annalist.api.platform.Contribution;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.Platform;
import org.annalist.api.platform.ViewDescriptor;
import org.annalist.api.view.ViewModel;

/** A platform whose corpus and views a test sets. Views are asked on a thread of its own. */
public final class FakePlatform implements Platform, Corpus, Journal {

  /** A view of a test. */
  public interface FakeView {
    ViewModel show(Snapshot snapshot, Locale locale, Selection selection);
  }

  private final ExecutorService pool =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "fake-platform");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, FakeView> views = new LinkedHashMap<>();
  private final List<ViewDescriptor> descriptors = new CopyOnWriteArrayList<>();
  private final List<Contribution> contributed = new CopyOnWriteArrayList<>();
  private final Map<String, Map<String, String>> settings = new ConcurrentHashMap<>();
  private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
  private final List<Edit> applied = new CopyOnWriteArrayList<>();
  private final List<Edit> undone = new CopyOnWriteArrayList<>();
  private final List<ImportRequest> added = new CopyOnWriteArrayList<>();
  private volatile List<ExportFormat> formats = List.of();
  private volatile Bundles bundles = Bundles.NONE;
  private volatile List<Problem> problems = List.of();
  private volatile List<SourcePreview> previews = List.of();
  private volatile Snapshot snapshot = new FakeSnapshot(0, List.of(), List.of());

  public synchronized FakePlatform add(ViewDescriptor descriptor, FakeView view) {
    views.put(descriptor.id(), view);
    descriptors.add(descriptor);
    descriptors.sort(Comparator.comparingInt(ViewDescriptor::order));
    return this;
  }

  public synchronized void remove(String view) {
    views.remove(view);
    descriptors.removeIf(d -> d.id().equals(view));
  }

  /** Adds a contribution that is no view. */
  public FakePlatform contribute(Contribution contribution) {
    contributed.add(contribution);
    return this;
  }

  /** Sets the bundles that the platform tells of. */
  public FakePlatform bundles(Bundles those) {
    bundles = those;
    return this;
  }

  @Override
  public Bundles bundles() {
    return bundles;
  }

  public FakePlatform commit(Snapshot newSnapshot) {
    snapshot = newSnapshot;
    listeners.forEach(l -> l.accept(newSnapshot.revision()));
    return this;
  }

  @Override
  public Corpus corpus() {
    return this;
  }

  @Override
  public List<Contribution> contributions() {
    Stream<Contribution> shown =
        descriptors.stream()
            .map(
                d ->
                    new Contribution(
                        Contribution.Kind.VIEW,
                        d.id(),
                        "fake",
                        "1.0.0",
                        Contribution.State.ACTIVE,
                        "",
                        List.of(),
                        List.of(),
                        0,
                        List.of()));
    return Stream.concat(contributed.stream(), shown).toList();
  }

  @Override
  public List<ViewDescriptor> views() {
    return List.copyOf(descriptors);
  }

  @Override
  public List<ExportFormat> formats() {
    return formats;
  }

  /** Sets what can be written; each format writes its name and what it was asked to write. */
  public FakePlatform formats(ExportFormat... those) {
    formats = List.of(those);
    return this;
  }

  /** Sets what is wrong with the platform. */
  public FakePlatform problems(Problem... those) {
    problems = List.of(those);
    return this;
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public Settings settings(String contribution) {
    return Settings.of(settings.getOrDefault(contribution, Map.of()));
  }

  @Override
  public void configure(String contribution, Map<String, String> values) {
    settings.put(contribution, Map.copyOf(values));
  }

  @Override
  public synchronized Task<ViewModel> show(
      String view, Snapshot asked, Locale locale, Selection selection) {
    FakeView shown = views.get(view);
    if (shown == null) {
      throw new IllegalArgumentException("No view " + view);
    }
    return new FakeTask<>(
        CompletableFuture.supplyAsync(() -> shown.show(asked, locale, selection), pool));
  }

  @Override
  public Task<List<Problem>> export(String format, Snapshot asked, Locale locale, Path target) {
    return export(format, asked, null, locale, target);
  }

  @Override
  public Task<List<Problem>> export(
      String format, Snapshot asked, ViewModel model, Locale locale, Path target) {
    String what = model == null ? "corpus" : model.getClass().getSimpleName();
    return new FakeTask<>(
        CompletableFuture.supplyAsync(
            () -> {
              try {
                Files.writeString(target, format + " " + locale + " " + what);
                return List.<Problem>of();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            },
            pool));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }

  @Override
  public Snapshot snapshot() {
    return snapshot;
  }

  @Override
  public AutoCloseable onRevision(LongConsumer listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public Task<List<SourcePreview>> preview(ImportRequest request) {
    return new FakeTask<>(CompletableFuture.completedFuture(previews));
  }

  /** Sets what a look at the sources of an import finds. */
  public void previews(List<SourcePreview> found) {
    previews = List.copyOf(found);
  }

  @Override
  public Task<ImportReport> add(ImportRequest request) {
    added.add(request);
    List<String> ids = new ArrayList<>();
    request.paths().forEach(path -> ids.add(path.getFileName().toString()));
    return new FakeTask<>(
        CompletableFuture.completedFuture(new ImportReport(ids, List.of(), List.of(), false)));
  }

  /** What was added, in order. */
  public List<ImportRequest> added() {
    return List.copyOf(added);
  }

  @Override
  public long apply(Edit edit) {
    applied.add(edit);
    undone.clear();
    return snapshot.revision();
  }

  @Override
  public Journal journal() {
    return this;
  }

  @Override
  public Task<List<Explanation>> explain(String document, Span span) {
    Explanation explanation =
        new Explanation(
            new Place(document, span),
            "figures",
            7,
            new Producer("figures", "1.0"),
            "ratio",
            List.of("có dấu gạch chéo giữa hai số"));
    return new FakeTask<>(CompletableFuture.completedFuture(List.of(explanation)));
  }

  @Override
  public List<Edit> applied() {
    return List.copyOf(applied);
  }

  @Override
  public List<Edit> undone() {
    return List.copyOf(undone);
  }

  @Override
  public Optional<Edit> undo() {
    return applied.isEmpty()
        ? Optional.empty()
        : Optional.of(applied.remove(applied.size() - 1)).map(e -> moved(e, undone));
  }

  @Override
  public Optional<Edit> redo() {
    return undone.isEmpty()
        ? Optional.empty()
        : Optional.of(undone.remove(undone.size() - 1)).map(e -> moved(e, applied));
  }

  private static Edit moved(Edit edit, List<Edit> into) {
    into.add(edit);
    return edit;
  }
}
