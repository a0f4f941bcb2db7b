package org.annalist.runtime.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.annalist.api.Problem;
import org.annalist.api.corpus.ImportReport;
import org.annalist.api.document.Document;
import org.annalist.runtime.PlatformOptions;
import org.annalist.runtime.sample.Bench;
import org.annalist.runtime.sample.CountExtractor;
import org.annalist.runtime.sample.WordExtractor;
import org.annalist.runtime.source.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

  @TempDir private Path folder;
  private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = Bench.with(new WordExtractor(), new CountExtractor());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(("Nội dung của " + entry).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static void saysWhatAndWhereAndWhatToDo(Problem problem, String kind, String where) {
    assertThat(problem.kind()).isEqualTo(kind);
    assertThat(problem.message()).contains(where);
    assertThat(problem.remedy()).isNotBlank();
    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
  }

  @Test
  void readsFilesFoldersAndArchivesUnderTheirPaths() throws Exception {
    Path single = write("elsewhere/single.txt", "Một");
    write("root/b.txt", "Hai");
    write("root/sub/a.txt", "Ba");
    write("root/.hidden/x.txt", "Bốn");
    write("root/.hidden.txt", "Năm");
    Path zip = zip("pack.zip", "in/one.txt", "two.txt", "__MACOSX/x.txt", "in/.DS_Store");

    ImportReport report = bench.add(single, folder.resolve("root"), zip);

    assertThat(report.documents())
        .containsExactly(
            "b.txt", "pack.zip/in/one.txt", "pack.zip/two.txt", "single.txt", "sub/a.txt");
    assertThat(report.failures()).isEmpty();
    assertThat(report.cancelled()).isFalse();
    Document inside = bench.snapshot().document("pack.zip/in/one.txt").orElseThrow();
    assertThat(inside.text()).isEqualTo("Nội dung của in/one.txt");
    assertThat(inside.source().uri().toString()).endsWith("pack.zip!/in/one.txt");
    assertThat(inside.source().sha256()).matches("[0-9a-f]{64}");
  }

  @Test
  void eachSourceThatGivesNoDocumentIsOneFailure() throws Exception {
    Files.write(folder.resolve("binary.bin"), new byte[] {0, 1, 2, 0, 0, 3, 0, 0, 9, 0, 0});
    write("report.pdf", "%PDF-1.7 …");
    write("good.txt", "Tốt");
    Path missing = folder.resolve("missing.txt");

    ImportReport report = bench.add(folder, missing);

    assertThat(report.documents()).containsExactly("good.txt");
    assertThat(report.failures()).hasSize(3);
    saysWhatAndWhereAndWhatToDo(
        report.failures().stream().filter(p -> p.message().contains("missing")).findFirst().get(),
        "source.missing",
        missing.toString());
    saysWhatAndWhereAndWhatToDo(
        report.failures().stream().filter(p -> p.message().contains("pdf")).findFirst().get(),
        "source.unsupported",
        "application/pdf");
    saysWhatAndWhereAndWhatToDo(
        report.failures().stream().filter(p -> p.message().contains("binary")).findFirst().get(),
        "source.unsupported",
        "binary.bin");
    assertThat(bench.snapshot().problems()).containsAll(report.failures());
  }

  @Test
  void aFailureIsForgottenWhenTheSourceIsReadAfterAll() throws Exception {
    Path file = write("x.txt", "%PDF-1.7");
    assertThat(bench.add(file).failures()).hasSize(1);
    Files.writeString(file, "Chữ");

    assertThat(bench.add(file).failures()).isEmpty();

    assertThat(bench.snapshot().problems()).isEmpty();
    assertThat(bench.snapshot().documents()).hasSize(1);
  }

  @Test
  void anEmptyFileIsADocumentWithAWarning() throws Exception {
    ImportReport report = bench.add(write("empty.txt", ""));

    assertThat(report.documents()).containsExactly("empty.txt");
    assertThat(report.failures()).isEmpty();
    assertThat(only(report.warnings()).kind()).isEqualTo("document.empty");
    assertThat(bench.snapshot().document("empty.txt").orElseThrow().text()).isEmpty();
  }

  @Test
  void aFileBeyondTheLimitIsAFailure() throws Exception {
    Limits small = new Limits(10, 3, 100, 1000, 100, 1000);
    try (Bench limited = Bench.with(PlatformOptions.STANDARD.withLimits(small))) {
      ImportReport report = limited.add(write("long.txt", "mười hai chữ cái"));

      saysWhatAndWhereAndWhatToDo(only(report.failures()), "source.large", "long.txt");
    }
  }

  @Test
  void metadataBesideAFileAreRead() throws Exception {
    write("a.txt", "Chữ");
    write(
        "a.txt.meta.json",
        "{\"published\":\"2023-04-19\",\"title\":\"Tên\",\"source\":\"Báo\",\"author\":\"Ai\"}");

    ImportReport report = bench.add(folder);

    assertThat(report.documents()).containsExactly("a.txt");
    Document document = bench.snapshot().document("a.txt").orElseThrow();
    assertThat(document.metadata().published()).isEqualTo("2023-04-19");
    assertThat(document.metadata().title()).isEqualTo("Tên");
    assertThat(document.metadata().publisher()).isEqualTo("Báo");
    assertThat(document.metadata().author()).isEqualTo("Ai");
    assertThat(document.metadata().fileDate()).isPresent();
  }

  @Test
  void badMetadataCostOnlyThemselves() throws Exception {
    for (String bad :
        List.of("{", "[]", "{\"published\":\"2023-02-30\"}", "{\"title\":[]}", "[[[[[[", "")) {
      write("a.txt", "Chữ");
      write("a.txt.meta.json", bad);

      ImportReport report = bench.add(folder);

      assertThat(report.documents()).containsExactly("a.txt");
      Problem warning = only(report.warnings());
      assertThat(warning.kind()).isEqualTo("metadata.unusable");
      assertThat(warning.document()).isEqualTo("a.txt");
      assertThat(warning.cause()).isNotBlank();
    }
  }

  @Test
  void namesThatLeadOutOfAnArchiveAreRefusedAndTheOthersRead() throws Exception {
    Path zip = zip("evil.zip", "../out.txt", "/abs.txt", "c:\\x.txt", "a/../../b.txt", "good.txt");

    ImportReport report = bench.add(zip);

    assertThat(report.documents()).containsExactly("evil.zip/good.txt");
    assertThat(report.failures()).hasSize(4);
    report
        .failures()
        .forEach(problem -> saysWhatAndWhereAndWhatToDo(problem, "archive.name", "evil.zip"));
  }

  @Test
  void archivesAreUnpackedToThreeLevels() throws Exception {
    Path inner = zip("0.zip", "deep.txt");
    for (int i = 1; i < 5; i++) {
      Path outer = folder.resolve(i + ".zip");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
        zip.putNextEntry(new ZipEntry((i - 1) + ".zip"));
        Files.copy(inner, zip);
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("at" + i + ".txt"));
        zip.write('x');
        zip.closeEntry();
      }
      Files.delete(inner);
      inner = outer;
    }

    ImportReport report = bench.add(inner);

    assertThat(report.documents())
        .containsExactly("4.zip/3.zip/2.zip/at2.txt", "4.zip/3.zip/at3.txt", "4.zip/at4.txt");
    saysWhatAndWhereAndWhatToDo(only(report.failures()), "archive.depth", "1.zip");
  }

  @Test
  void bombsAreDefused() throws Exception {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      byte[] blanks = new byte[1 << 20];
      java.util.Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 40; i++) {
        zip.write(blanks);
      }
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("good.txt"));
      zip.write('x');
      zip.closeEntry();
    }

    ImportReport report = bench.add(bomb);

    assertThat(report.documents()).containsExactly("bomb.zip/good.txt");
    saysWhatAndWhereAndWhatToDo(only(report.failures()), "source.large", "bomb.txt");
  }

  @Test
  void tooManyEntriesAreRefused() throws Exception {
    Limits few = new Limits(1000, 3, 2, 1000, 100, 1000);
    Path zip = zip("many.zip", "a.txt", "b.txt", "c.txt", "d.txt");
    try (Bench limited = Bench.with(PlatformOptions.STANDARD.withLimits(few))) {
      ImportReport report = limited.add(zip);

      assertThat(report.documents()).containsExactly("many.zip/a.txt", "many.zip/b.txt");
      saysWhatAndWhereAndWhatToDo(only(report.failures()), "archive.limit", "c.txt");
    }
  }

  @Test
  void aDamagedArchiveIsAFailure() throws Exception {
    Path zip = zip("broken.zip", "a.txt");
    byte[] bytes = Files.readAllBytes(zip);
    Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    ImportReport report = bench.add(zip);

    assertThat(report.documents()).isEmpty();
    saysWhatAndWhereAndWhatToDo(only(report.failures()), "source.corrupt", "broken.zip");
  }

  @Test
  void theSameResultsComeInWhateverOrder() throws Exception {
    write("a/x.txt", "Hà Nội");
    write("b/x.txt", "Huế");
    write("b/y.txt", "Đà Nẵng và Hà Nội");
    Path zip = zip("z.zip", "x.txt", "y.txt");
    Path a = folder.resolve("a");
    Path b = folder.resolve("b");
    bench.add(a, b, zip);
    String expected = bench.dump();
    assertThat(expected).contains("a/x.txt", "b/x.txt", "z.zip/x.txt");

    try (Bench other = Bench.with(new CountExtractor(), new WordExtractor())) {
      other.add(zip);
      other.add(b);
      other.add(a);
      other.add(b);
      assertThat(other.dump()).isEqualTo(expected);
    }
    try (Bench single = Bench.with(new CountExtractor(), new WordExtractor())) {
      single
          .platform()
          .corpus()
          .add(new org.annalist.api.corpus.ImportRequest(List.of(b, zip, a), 1))
          .await();
      assertThat(single.dump()).isEqualTo(expected);
    }
  }

  @Test
  void aFileThatIsAddedTwiceIsOneDocument() throws Exception {
    Path file = write("in/x.txt", "Huế");

    ImportReport report = bench.add(folder, file);

    assertThat(report.documents()).containsExactly("in/x.txt");
    assertThat(bench.add(folder).documents()).containsExactly("in/x.txt");
    assertThat(bench.snapshot().documents()).hasSize(1);
  }

  @Test
  void aChangedFileReplacesItsDocument() throws Exception {
    Path file = write("x.txt", "Huế");
    bench.add(file);
    Files.writeString(file, "Vinh và Huế");

    bench.add(file);

    assertThat(bench.snapshot().documents()).hasSize(1);
    assertThat(bench.snapshot().count("org.example.words")).isEqualTo(2);
  }

  @Test
  void manyDocumentsComeInFewRevisions() throws Exception {
    for (int i = 0; i < 300; i++) {
      write("d/" + i + ".txt", "Văn bản " + i);
    }
    long before = bench.snapshot().revision();

    ImportReport report = bench.add(folder);

    assertThat(report.documents()).hasSize(300);
    assertThat(bench.snapshot().revision() - before).isLessThan(150);
  }

  @Test
  void linksInACircleAreFollowedOnce() throws Exception {
    write("d/x.txt", "Huế");
    Files.createSymbolicLink(folder.resolve("d/loop"), folder.resolve("d"));

    assertThat(bench.add(folder).documents()).containsExactly("d/x.txt");
  }
}
