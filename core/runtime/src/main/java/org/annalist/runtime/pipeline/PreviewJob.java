package org.annalist.runtime.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.annalist.api.Cancellation;
import org.annalist.api.Problem;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.api.document.Document;
import org.annalist.runtime.analysis.Basis;
import org.annalist.runtime.analysis.DocumentAnalyst;
import org.annalist.runtime.analysis.Means;
import org.annalist.runtime.source.Failure;
import org.annalist.runtime.source.SourceItem;
import org.annalist.runtime.store.ColumnBlock;
import org.annalist.runtime.store.CorpusState;
import org.annalist.runtime.store.DocumentEntry;

/** Looks at what an import would read; of the analysis only what tells the day of a text. */
final class PreviewJob implements SourceWork.Reader {

  private final DocumentAnalyst analyst;
  private final Basis basis;
  private final Cancellation cancellation;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, SourceItem> items = new ConcurrentHashMap<>();
  private final Collection<SourcePreview> found = new ConcurrentLinkedQueue<>();

  PreviewJob(Means means, Basis basis, CorpusState state, Cancellation cancellation) {
    this.analyst = new DocumentAnalyst(means);
    this.basis = new Basis(basis.plan().upTo(Layers.CREATED_NAME), basis.settings(), basis.edits());
    this.cancellation = cancellation;
    state.documents().forEach(entry -> known.put(entry.origin().key(), entry.id()));
  }

  /** What was found, by name. */
  List<SourcePreview> found() {
    return found.stream()
        .sorted(
            Comparator.comparing(SourcePreview::name)
                .thenComparing(preview -> preview.uri().toString()))
        .toList();
  }

  @Override
  public void announce(Collection<SourceItem> coming) {
    coming.forEach(item -> items.put(item.uri().toString(), item));
  }

  @Override
  public void take(SourceItem item, Opened opened) {
    opened.texts().forEach(text -> found.add(preview(text)));
  }

  private SourcePreview preview(Opened.Text text) {
    String id = known.getOrDefault(text.origin().key(), text.origin().name());
    DocumentEntry entry = analyst.bring(Intake.loaded(text, id), basis, cancellation);
    Document document = entry.document();
    String given = document.metadata().published();
    List<Problem> problems = new ArrayList<>(entry.loading());
    return new SourcePreview(
        text.item().uri(),
        text.origin().name(),
        text.mediaType(),
        text.loader(),
        text.item().length(),
        document.encoding(),
        document.title(),
        given.isEmpty() ? day(entry) : given,
        given.isEmpty() && !day(entry).isEmpty(),
        true,
        known.getOrDefault(text.origin().key(), ""),
        problems);
  }

  private static String day(DocumentEntry entry) {
    ColumnBlock created = entry.block(Layers.CREATED_NAME);
    int value = created == null || created.size() == 0 ? -1 : created.schema().component("value");
    return value < 0 ? "" : created.text(0, value);
  }

  @Override
  public void fail(Failure failure) {
    SourceItem item = items.get(failure.source());
    URI uri = URI.create(failure.source());
    found.add(
        new SourcePreview(
            uri,
            item == null ? name(uri) : item.name(),
            "",
            "",
            item == null ? -1 : item.length(),
            "",
            "",
            "",
            false,
            false,
            "",
            List.of(failure.problem())));
  }

  private static String name(URI uri) {
    String path = uri.getPath() == null ? uri.getSchemeSpecificPart() : uri.getPath();
    return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
  }
}
