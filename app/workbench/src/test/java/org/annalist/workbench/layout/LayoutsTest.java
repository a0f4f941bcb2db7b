package org.annalist.workbench.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.annalist.workbench.layout.model.Bounds;
import org.annalist.workbench.layout.model.PageModel;
import org.annalist.workbench.layout.model.Side;
import org.annalist.workbench.layout.model.StandardTree;
import org.annalist.workbench.layout.model.Target;
import org.annalist.workbench.look.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutsTest {

  private static final Words WORDS = new Words(Locale.forLanguageTag("vi"));

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("layout.json");
  }

  private Layouts read() {
    return Layouts.read(file, WORDS);
  }

  private static PageModel arranged() {
    return Perspective.READ
        .standard()
        .add("documents", StandardTree.LEFT, "")
        .add("reader#bài 1.txt", PageModel.EDITOR, "")
        .put("facts", new Target.Beside(PageModel.EDITOR, Side.RIGHT))
        .put("timeline", new Target.Window(new Bounds(5, 6, 700, 500)))
        .minimise(StandardTree.LEFT)
        .weigh("", List.of(), List.of(311, 689))
        .close("reader#bài 1.txt");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Layouts layouts = read();
    layouts.set(Perspective.READ, arranged());
    Perspective own = layouts.saveAs("So sánh \"hai\" bài", "view", arranged());
    layouts.save();
    Layouts later = read();
    assertThat(later.problem()).isEmpty();
    assertThat(later.page(Perspective.READ)).isEqualTo(arranged());
    assertThat(later.perspectives()).endsWith(own).hasSize(Perspective.BUILT_IN.size() + 1);
    assertThat(later.page(Perspective.PEOPLE)).isEqualTo(Perspective.PEOPLE.standard());
  }

  @Test
  void withoutAFileAllIsStandard() {
    assertThat(read().perspectives()).isEqualTo(Perspective.BUILT_IN);
    assertThat(read().problem()).isEmpty();
  }

  @Test
  void aDamagedFileIsKeptBesideAndSaidClearly() throws IOException {
    List<String> damaged =
        List.of(
            "{\"version\":1,\"perspectives\":[],\"pages\":{\"read\":",
            "",
            "[]",
            "{\"version\":2}",
            "{\"version\":1,\"perspectives\":[],\"pages\":{\"read\":{\"root\":{\"id\":\"a\"}}}}",
            "{\"version\":1,\"perspectives\":[],\"pages\":{\"read\":{\"root\":{\"id\":\"a\","
                + "\"parts\":[],\"front\":\"\"},\"windows\":[],\"minimised\":[],"
                + "\"maximised\":\"\",\"closed\":[]}}}",
            "{\"version\":1,\"perspectives\":[{}],\"pages\":{}}");
    for (String text : damaged) {
      Files.writeString(file, text);
      Layouts layouts = read();
      assertThat(layouts.perspectives()).as(text).isEqualTo(Perspective.BUILT_IN);
      assertThat(layouts.page(Perspective.READ)).isEqualTo(Perspective.READ.standard());
      assertThat(layouts.problem().orElseThrow().message()).contains(file.toString());
      assertThat(layouts.problem().orElseThrow().remedy()).contains("layout.json.bad");
      assertThat(file).doesNotExist();
      assertThat(folder.resolve("layout.json.bad")).hasContent(text);
    }
  }

  @Test
  void whatWasAskedForEarlierIsNotWrittenOverWhatWasAskedForLater() {
    Layouts layouts = read();
    Runnable earlier = layouts.saving();
    layouts.set(Perspective.READ, arranged());
    layouts.save();
    earlier.run();
    assertThat(read().page(Perspective.READ)).isEqualTo(arranged());
  }

  @Test
  void aNameIsSavedOnceAndDeleted() {
    Layouts layouts = read();
    Perspective first = layouts.saveAs(" Của tôi ", "view", Perspective.READ.standard());
    Perspective again = layouts.saveAs("Của tôi", "view", arranged());
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(layouts.perspectives()).endsWith(again).hasSize(7);
    assertThat(layouts.perspective(again.id())).isEqualTo(again);
    layouts.delete(again);
    assertThat(layouts.perspectives()).isEqualTo(Perspective.BUILT_IN);
    assertThat(layouts.perspective(again.id())).isEqualTo(Perspective.READ);
  }
}
