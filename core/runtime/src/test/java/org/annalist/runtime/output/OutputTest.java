package org.annalist.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.annalist.api.Place;
import org.annalist.api.Problem;
import org.annalist.api.Selection;
import org.annalist.api.export.ExportRequest;
import org.annalist.api.export.Exporter;
import org.annalist.api.export.ExporterInfo;
import org.annalist.api.platform.ExportFormat;
import org.annalist.api.platform.Platform;
import org.annalist.api.view.Page;
import org.annalist.api.view.View;
import org.annalist.api.view.ViewInfo;
import org.annalist.api.view.ViewModel;
import org.annalist.api.view.ViewRequest;
import org.annalist.runtime.sample.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  private static final Selection SELECTION = Selection.of(Place.of("a.txt", 1, 2));

  @TempDir private Path folder;
  private Bench bench;
  private Platform platform;

  /** Shows the selection it was given. */
  @ViewInfo(id = "first", label = "First", order = 2)
  public static final class FirstView implements View {
    @Override
    public ViewModel show(ViewRequest request) {
      return Page.of(request.selection().toString(), request.locale().getLanguage(), List.of());
    }
  }

  /** The same, for a view that follows. */
  @ViewInfo(id = "follower", label = "Second", order = 1, follows = true)
  public static final class FollowingView implements View {
    @Override
    public ViewModel show(ViewRequest request) {
      return new FirstView().show(request);
    }
  }

  /** Fails. */
  @ViewInfo(id = "faulty", label = "Faulty", order = 3)
  public static final class FaultyView implements View {
    @Override
    public ViewModel show(ViewRequest request) {
      throw new IllegalStateException("nothing to see");
    }
  }

  /** Writes files below a folder; the name of the document tells what goes wrong. */
  @ExporterInfo(format = "files", label = "Files", target = ExporterInfo.FOLDER)
  public static final class FilesExporter implements Exporter {
    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      for (var document : request.snapshot().documents()) {
        write(request.target().file(document.id()), document.text());
        if (document.text().startsWith("fail")) {
          throw new IOException("no room");
        } else if (document.text().startsWith("escape")) {
          write(request.target().file(document.text().substring(7)), "caught");
        }
      }
      return List.of(Problem.info("export.note", "fine"));
    }
  }

  /** Writes one file. */
  @ExporterInfo(format = "view-file", label = "V", target = ExporterInfo.FILE, ofView = true)
  public static final class ViewExporter implements Exporter {
    @Override
    public List<Problem> export(ExportRequest request) throws IOException {
      write(request.target().file(), request.model().orElseThrow().title());
      if (request.locale().equals(Locale.ROOT)) {
        throw new IOException("half way");
      }
      return List.of();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    try (out) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @BeforeEach
  void open() throws Exception {
    bench =
        Bench.with(
            new FirstView(),
            new FollowingView(),
            new FaultyView(),
            new FilesExporter(),
            new ViewExporter());
    platform = bench.platform();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void document(String name, String text) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    bench.add(in);
  }

  private List<String> files(Path below) throws IOException {
    try (Stream<Path> walk = Files.walk(below)) {
      return walk.filter(Files::isRegularFile)
          .map(path -> below.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private List<Problem> exportFiles(Path target) throws InterruptedException {
    return platform.export("files", bench.snapshot(), Locale.ENGLISH, target).await();
  }

  @Test
  void showsViewsInTheirOrderAndGivesTheSelectionToThoseThatFollow() throws Exception {
    Locale vietnamese = Locale.forLanguageTag("vi");

    ViewModel first = platform.show("first", bench.snapshot(), vietnamese, SELECTION).await();
    ViewModel follower = platform.show("follower", bench.snapshot(), vietnamese, SELECTION).await();

    assertThat(platform.views())
        .extracting(v -> v.id())
        .containsExactly("follower", "first", "faulty");
    assertThat(first.title()).isEqualTo(Selection.NONE.toString());
    assertThat(follower.title()).isEqualTo(SELECTION.toString());
  }

  @Test
  void aFaultyViewIsNamedAndAnUnknownOneAnsweredWithThoseThereAre() {
    assertThatThrownBy(
            () -> platform.show("faulty", bench.snapshot(), Locale.ENGLISH, Selection.NONE).await())
        .isInstanceOf(CompletionException.class)
        .hasMessageContaining("View faulty failed")
        .hasMessageContaining("nothing to see");
    assertThatThrownBy(
            () -> platform.show("none", bench.snapshot(), Locale.ENGLISH, Selection.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("follower, first, faulty");
    assertThatThrownBy(() -> platform.export("none", bench.snapshot(), Locale.ENGLISH, folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("files, view-file");
    assertThat(platform.formats())
        .extracting(ExportFormat::name)
        .containsExactly("files", "view-file");
  }

  @Test
  void filesAppearWhenTheExportSucceeded() throws Exception {
    document("a.txt", "one");
    document("sub/b.txt", "two");
    Path out = folder.resolve("out/deep");

    List<Problem> problems = exportFiles(out);

    assertThat(problems).extracting(Problem::kind).containsExactly("export.note");
    assertThat(files(out)).containsExactly("a.txt", "sub/b.txt");
    assertThat(out.resolve("sub/b.txt")).hasContent("two");
    exportFiles(out);
    assertThat(files(out)).containsExactly("a.txt", "sub/b.txt");
  }

  @Test
  void nothingAppearsWhenTheExportFailed() throws Exception {
    document("a.txt", "one");
    document("b.txt", "fail");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("a.txt"), "old");

    assertThatThrownBy(() -> exportFiles(out))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IOException.class)
        .hasMessageContaining("no room");

    assertThat(files(out)).containsExactly("a.txt");
    assertThat(out.resolve("a.txt")).hasContent("old");
  }

  @Test
  void nothingIsWrittenOutsideOfTheFolder() throws Exception {
    for (String name : List.of("../x", "a/../../x", "/tmp/x", "", ".", "a\\..\\x", "a/..")) {
      document("a.txt", "escape " + name);

      assertThatThrownBy(() -> exportFiles(folder.resolve("out")))
          .as(name)
          .hasCauseInstanceOf(IOException.class);

      assertThat(files(folder)).containsExactly("in/a.txt");
    }
  }

  @Test
  void linksInsideTheFolderDoNotLeadOut() throws Exception {
    document("sub/a.txt", "one");
    Path out = Files.createDirectories(folder.resolve("out"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("sub"), elsewhere);

    assertThatThrownBy(() -> exportFiles(out)).hasMessageContaining("leads out");

    assertThat(files(elsewhere)).isEmpty();
  }

  @Test
  void aFileOfAViewReplacesTheOldOneInOneStep() throws Exception {
    ViewModel model = Page.of("Tựa", "", List.of());
    Path file = folder.resolve("new/view.txt");

    platform.export("view-file", bench.snapshot(), model, Locale.ENGLISH, file).await();
    assertThat(file).hasContent("Tựa");

    ViewModel other = Page.of("Khác", "", List.of());
    assertThatThrownBy(
            () -> platform.export("view-file", bench.snapshot(), other, Locale.ROOT, file).await())
        .hasMessageContaining("half way");
    assertThat(file).hasContent("Tựa");
    platform.export("view-file", bench.snapshot(), other, Locale.ENGLISH, file).await();
    assertThat(file).hasContent("Khác");
    assertThat(files(file.getParent())).containsExactly("view.txt");
    assertThatThrownBy(() -> platform.export("view-file", bench.snapshot(), Locale.ENGLISH, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("which view");
  }
}
