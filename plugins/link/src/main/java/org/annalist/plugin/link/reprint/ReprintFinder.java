package org.annalist.plugin.link.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.annotation.Reprint;
import org.annalist.api.corpus.Snapshot;
import org.annalist.api.document.Document;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.plugin.link.incremental.PerDocument;
import org.osgi.service.component.annotations.Component;

/** Groups documents that tell one story nearly word for word. */
@Component
@ExtractorInfo(
    name = "reprints",
    reads = Layers.CREATED_NAME,
    writes = Layers.REPRINTS_NAME,
    scope = Scope.CORPUS)
public final class ReprintFinder implements Extractor {

  /** Behind every day: a document without a day is no story's first if another has one. */
  private static final String NO_DAY = "~";

  private final Sketch sketch = new Sketch();
  private final PerDocument<int[]> sketches =
      new PerDocument<>((snapshot, document) -> sketch.of(document.text()));

  /** A document, its sketch and its day. */
  private record Dated(Document document, int[] sketch, String day) {}

  @Override
  public Findings extract(ExtractRequest request) {
    List<Dated> documents = inOrder(request.snapshot(), sketches.of(request));
    Stories stories = new Stories();
    List<Stories.Member> members = new ArrayList<>();
    int[] size = new int[documents.size()];
    for (Dated dated : documents) {
      request.cancellation().check();
      Stories.Member member = stories.add(dated.sketch());
      members.add(member);
      size[member.story()]++;
    }
    Findings.Builder findings = Findings.of(request);
    for (int i = 0; i < members.size(); i++) {
      Stories.Member member = members.get(i);
      if (size[member.story()] > 1) {
        Document first = documents.get(member.story()).document();
        write(documents.get(i).document(), first, member.likeness(), findings);
      }
    }
    return findings.build();
  }

  private static List<Dated> inOrder(Snapshot snapshot, List<int[]> sketches) {
    List<Dated> documents = new ArrayList<>();
    for (Document document : snapshot.documents()) {
      int[] sketch = sketches.get(documents.size());
      String day = snapshot.created(document.id()).map(DocumentTime::value).orElse(NO_DAY);
      documents.add(new Dated(document, sketch, day));
    }
    documents.sort(Comparator.comparing(Dated::day).thenComparing(dated -> dated.document().id()));
    return documents;
  }

  private static void write(
      Document document, Document first, double likeness, Findings.Builder findings) {
    findings
        .add(
            Layers.REPRINTS,
            document.id(),
            new Span(0, 0),
            Reprint.of(first.id(), likeness),
            "reprint",
            Math.round(likeness * 100) / 100.0)
        .because(() -> "%.0f %% of its wording is in %s".formatted(likeness * 100, first.id()));
  }
}
