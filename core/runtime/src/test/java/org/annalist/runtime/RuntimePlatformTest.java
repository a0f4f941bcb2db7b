package org.annalist.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.annalist.api.annotation.Annotation;
import org.annalist.api.annotation.Cursor;
import org.annalist.api.annotation.Layers;
import org.annalist.api.corpus.ImportReport;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.PairExtractor;
import org.annalist.runtime.sample.Word;
import org.annalist.runtime.sample.WordExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimePlatformTest {

  @TempDir private Path folder;

  @Test
  void readsAFolderAndGivesCursors() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/two.txt"), "Hà Nội và Huế.");
    Files.writeString(folder.resolve("one.txt"), "ở Việt Nam");
    try (Bench bench = Bench.with(new PairExtractor(), new WordExtractor(), new CountExtractor())) {
      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("b/two.txt", "one.txt");
      assertThat(report.failures()).isEmpty();
      Cursor<Word> words = bench.snapshot().cursor(Word.LAYER);
      List<Word> values = words.stream().map(Annotation::value).toList();
      assertThat(values).extracting(Word::text).containsExactly("Hà", "Nội", "Huế", "Việt", "Nam");
      assertThat(bench.snapshot().count("org.example.pairs")).isEqualTo(3);
      assertThat(bench.snapshot().cursor(Layers.IDENTITIES).stream().map(a -> a.value().id()))
          .containsExactly("Hà", "Nội", "Huế", "Việt", "Nam");
    }
  }
}
