package org.annalist.runtime.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.annalist.api.Span;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.DocumentTime;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.Corpus;
import org.annalist.api.corpus.Edit;
import org.annalist.api.extract.ExtractRequest;
import org.annalist.api.extract.Extractor;
import org.annalist.api.extract.ExtractorInfo;
import org.annalist.api.extract.Findings;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of two documents with words and pairs, which tests of edits work on. */
abstract class EditingBench {

  static final String WORDS = "org.example.words";
  static final String PAIRS = "org.example.pairs";

  @TempDir Path folder;
  Bench bench;
  Corpus corpus;

  /** Repeats the day of publication. */
  @ExtractorInfo(name = "day", writes = "created")
  public static class DayExtractor implements Extractor {
    @Override
    public Findings extract(ExtractRequest request) {
      String day = request.document().metadata().published();
      return day.isEmpty()
          ? Findings.NONE
          : Findings.of(request)
              .add(
                  Layers.CREATED,
                  Span.of(0, 0),
                  DocumentTime.of(day, DocumentTime.Basis.METADATA),
                  "published")
              .build();
    }
  }

  static Object[] plugins() {
    return new Object[] {
      new WordExtractor(), new PairExtractor(), new CountExtractor(), new DayExtractor()
    };
  }

  @BeforeEach
  void open() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Hà Nội rồi Huế");
    Files.writeString(folder.resolve("b.txt"), "Vinh và Huế, ở biển");
    bench = Bench.with(plugins());
    corpus = bench.platform().corpus();
    bench.add(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  final List<String> words(String document) {
    return bench.snapshot().cursor(Word.LAYER, document).stream()
        .map(a -> a.value().text())
        .toList();
  }

  final Annotation<Word> first(String document) {
    Cursor<Word> cursor = bench.snapshot().cursor(Word.LAYER, document);
    cursor.next();
    return cursor.annotation();
  }

  static Edit.Annotate annotate(int begin, int end, String text) {
    return new Edit.Annotate(
        "a.txt",
        WORDS,
        Span.of(begin, end),
        Map.of("text", text, "length", "6", "capital", "true", "kind", "LONG"));
  }
}
