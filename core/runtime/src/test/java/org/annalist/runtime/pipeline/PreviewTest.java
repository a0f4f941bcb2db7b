package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.annalist.api.Span;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Edit;
import org.annalist.api.corpus.ImportRequest;
import org.annalist.api.corpus.SourcePreview;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

  @TempDir private Path folder;
  private final CountedExtractor words = new CountedExtractor();
  private Bench bench;

  /** Counts how often it is asked. */
  @ExtractorInfo(name = "words", writes = "org.example.words")
  public static class CountedExtractor extends WordExtractor {
    private final AtomicInteger calls = new AtomicInteger();

    @Override
    public Findings extract(ExtractRequest request) {
      calls.incrementAndGet();
      return super.extract(request);
    }
  }

  /** Dates each text by its last word. */
  @ExtractorInfo(name = "day", writes = "created")
  public static class LastWord implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      String text = request.document().text().strip();
      String last = text.substring(text.lastIndexOf(' ') + 1);
      return last.matches("\\d{4}")
          ? Findings.of(request)
              .add(
                  Layers.CREATED,
                  Span.of(0, 0),
                  DocumentTime.of(last, DocumentTime.Basis.CONTENT),
                  "last")
              .build()
          : Findings.NONE;
    }
  }

  @BeforeEach
  void open() throws Exception {
    bench = Bench.with(words, new LastWord());
    Files.writeString(folder.resolve("a.txt"), "Họp ở Huế năm 2021");
    Files.writeString(folder.resolve("b.txt"), "Họp ở Vinh");
    Files.writeString(
        folder.resolve("b.txt.meta.json"), "{\"published\":\"2022-03\",\"title\":\"Kỳ họp\"}");
    Files.write(folder.resolve("c.bin"), new byte[] {0, 1, 2, 0, 0, 5, 0, 0});
    try (OutputStream file = Files.newOutputStream(folder.resolve("d.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("trong/e.txt"));
      zip.write("Cà Mau".getBytes(StandardCharsets.UTF_8));
    }
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<SourcePreview> preview(Path path) throws InterruptedException {
    return bench.platform().corpus().preview(ImportRequest.of(List.of(path))).await();
  }

  @Test
  void saysWhatWouldBeReadAndChangesNothing() throws Exception {
    long before = bench.snapshot().revision();

    List<SourcePreview> found = preview(folder);

    assertThat(found)
        .extracting(SourcePreview::name)
        .containsExactly("a.txt", "b.txt", "c.bin", "d.zip/trong/e.txt");
    assertThat(found).extracting(SourcePreview::readable).containsExactly(true, true, false, true);
    assertThat(found.get(0).loader()).isNotEmpty();
    assertThat(found.get(0).mediaType()).isEqualTo("text/plain");
    assertThat(found.get(0).bytes()).isEqualTo(Files.size(folder.resolve("a.txt")));
    assertThat(found.get(2).problems()).singleElement().asString().contains("c.bin");
    assertThat(bench.snapshot().revision()).isEqualTo(before);
    assertThat(bench.snapshot().documents()).isEmpty();
    assertThat(bench.snapshot().problems()).isEmpty();
  }

  @Test
  void tellsGivenDaysFromInferredOnes() throws Exception {
    List<SourcePreview> found = preview(folder);

    assertThat(found.get(0).published()).isEqualTo("2021");
    assertThat(found.get(0).inferred()).isTrue();
    assertThat(found.get(0).title()).isEqualTo("Họp ở Huế năm 2021");
    assertThat(found.get(1).published()).isEqualTo("2022-03");
    assertThat(found.get(1).inferred()).isFalse();
    assertThat(found.get(1).title()).isEqualTo("Kỳ họp");
    assertThat(found.get(3).published()).isEmpty();
  }

  @Test
  void runsNoExtractorThatTheDayDoesNotNeed() throws Exception {
    preview(folder);
    assertThat(words.calls).hasValue(0);
    bench.add(folder.resolve("a.txt"));
    assertThat(words.calls).hasPositiveValue();
  }

  @Test
  void knowsWhatIsThereAlready() throws Exception {
    bench.add(folder.resolve("a.txt"));
    bench.platform().corpus().apply(new Edit.SetTitle("a.txt", "Một kỳ họp"));

    SourcePreview first = preview(folder).get(0);

    assertThat(first.known()).isEqualTo("a.txt");
    assertThat(first.title()).isEqualTo("Một kỳ họp");
  }

  @Test
  void whatIsLeftOutIsNotRead() throws Exception {
    List<SourcePreview> found = preview(folder);
    Set<URI> without = Set.of(found.get(1).uri(), found.get(2).uri(), found.get(3).uri());
    ImportRequest request = ImportRequest.of(List.of(folder)).without(without);

    assertThat(bench.platform().corpus().add(request).await().failures()).isEmpty();
    assertThat(bench.snapshot().documents()).extracting(d -> d.id()).containsExactly("a.txt");
  }

  @Test
  void aTitleByHandIsInEffectUntilItIsUndone() throws Exception {
    bench.add(folder.resolve("b.txt"));
    bench.platform().corpus().apply(new Edit.SetTitle("b.txt", "Họp lần hai"));
    assertThat(bench.snapshot().document("b.txt").orElseThrow().title()).isEqualTo("Họp lần hai");

    bench.platform().corpus().journal().undo();
    assertThat(bench.snapshot().document("b.txt").orElseThrow().title()).isEqualTo("Kỳ họp");
  }
}
