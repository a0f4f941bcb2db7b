package org.annalist.plugin.link.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.api.extract.Scope;
import org.annalist.testkit.AnnotatedCorpus;
import org.annalist.testkit.AnnotatedDocument;
import org.annalist.testkit.CorpusRun;
import org.annalist.testkit.Texts;
import org.junit.jupiter.api.Test;

class PerDocumentTest {

  private final List<String> worked = new ArrayList<>();
  private final PerDocument<String> lengths =
      new PerDocument<>(
          (snapshot, document) -> {
            worked.add(document.id());
            return document.id() + document.text().length();
          });
  private final AnnotatedDocument one = AnnotatedDocument.of(Texts.document("a.txt", "Một."));
  private final AnnotatedDocument two = AnnotatedDocument.of(Texts.document("b.txt", "Hai hai."));

  @Test
  void aDocumentThatCameIsWorkedOutAndNoOther() {
    assertThat(values(CorpusRun.on(AnnotatedCorpus.of(one)))).containsExactly("a.txt4");
    CorpusRun more = CorpusRun.on(AnnotatedCorpus.of(one, two)).withChanged(Set.of("b.txt"));
    assertThat(values(more)).containsExactly("a.txt4", "b.txt8");
    assertThat(worked).containsExactly("a.txt", "b.txt");
  }

  @Test
  void whatChangedIsWorkedOutAgain() {
    values(CorpusRun.on(AnnotatedCorpus.of(one, two)));
    values(CorpusRun.on(AnnotatedCorpus.of(one, two)).withChanged(Set.of("a.txt")));
    assertThat(worked).containsExactly("a.txt", "b.txt", "a.txt");
  }

  @Test
  void anotherTextOfThatNameIsWorkedOutThoughNobodySaidSo() {
    values(CorpusRun.on(AnnotatedCorpus.of(one)));
    AnnotatedDocument other = AnnotatedDocument.of(Texts.document("a.txt", "Một hai."));
    CorpusRun unsaid = CorpusRun.on(AnnotatedCorpus.of(other)).withChanged(Set.of());
    assertThat(values(unsaid)).containsExactly("a.txt8");
  }

  @Test
  void whoExplainsTakesAndLeavesNothing() {
    values(CorpusRun.on(AnnotatedCorpus.of(one)));
    values(CorpusRun.on(AnnotatedCorpus.of(one)).explaining());
    values(CorpusRun.on(AnnotatedCorpus.of(one)).withChanged(Set.of()));
    assertThat(worked).containsExactly("a.txt", "a.txt");
  }

  private List<String> values(CorpusRun run) {
    AtomicReference<List<String>> values = new AtomicReference<>();
    run.extract(new Asked(request -> values.set(lengths.of(request))));
    return values.get();
  }

  @ExtractorInfo(
      name = "asked",
      reads = {},
      writes = {},
      scope = Scope.CORPUS)
  private record Asked(java.util.function.Consumer<ExtractRequest> what) implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      what.accept(request);
      return Findings.of(request).build();
    }
  }
}
